import type { IsoDate } from "../../model/course.js";
import { parseTypedDate } from "../../model/iso-date.js";
import type { Value } from "../value.js";

/** A day: `2026-03-13`, `13.03.2026`. */
export function date(): Value<IsoDate> {
  return { place: "date", parse: parseTypedDate, expected: (t) => t("usage.expected-date") };
}
