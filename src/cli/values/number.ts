import { parseNumberOption } from "../../model/option-values.js";
import type { Value } from "../value.js";

/** A number greater than zero: `72`, `1,5`. */
export function number(): Value<number> {
  return { place: "number", parse: parseNumberOption, expected: (t) => t("usage.expected-number") };
}
