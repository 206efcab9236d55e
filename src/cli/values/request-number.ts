import { tidy } from "../../model/tidy-text.js";
import type { Value } from "../value.js";

/** The number under which a request was received. */
export function requestNumber(): Value<string> {
  return { place: "number", parse: tidy };
}
