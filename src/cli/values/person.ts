import { tidy } from "../../model/tidy-text.js";
import type { Value } from "../value.js";

/** Who is meant: by IIN, or by the number of another identity document. */
export function person(place = "identity"): Value<string> {
  return { place, parse: tidy };
}
