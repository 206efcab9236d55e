import { offsetOn } from "../../language/dates.js";
import { parseMomentOption } from "../../model/moment-option.js";
import type { Value } from "../value.js";

/** A day and a time of day: `2026-03-16T09:05`, `16.03.2026 09:05`. It is read as UTC. */
export function moment(place = "time"): Value<string> {
  return {
    place,
    parse: (text) => parseMomentOption(text, offsetOn),
    expected: (t) => t("usage.expected-moment"),
  };
}
