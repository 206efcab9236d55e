import { tidy } from "../../model/tidy-text.js";
import type { Value } from "../value.js";

/** The registration number of an issued document, however it is written. */
export function documentNumber(place = "number"): Value<string> {
  return { place, parse: tidy };
}
