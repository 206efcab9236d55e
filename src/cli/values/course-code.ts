import { tidy } from "../../model/tidy-text.js";
import type { Value } from "../value.js";

/** The code of a course, as the register or a roster has it. */
export function courseCode(place = "code"): Value<string> {
  return { place, parse: tidy };
}
