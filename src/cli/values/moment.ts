import { parseTypedMoment } from "../../language/dates.js";
import type { Value } from "../value.js";

/** A day and a time of day: `2026-03-16T09:05`, `16.03.2026 09:05`. It is read as UTC. */
export function moment(place = "time"): Value<string> {
  return {
    place,
    parse: parseTypedMoment,
    expected: (t) => t("usage.expected-moment"),
  };
}
