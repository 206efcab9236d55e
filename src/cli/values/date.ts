import type { IsoDate } from "../../model/course.js";
import { parseDateOption } from "../../model/option-values.js";
import type { Value } from "../value.js";

/** A day: `2026-03-13`, `13.03.2026`. */
export function date(): Value<IsoDate> {
  return { place: "date", parse: parseDateOption, expected: (t) => t("usage.expected-date") };
}
