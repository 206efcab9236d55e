import { FIRST_YEAR, LAST_YEAR } from "../../model/calendar.js";
import type { Value } from "../value.js";

/** A year that the calendar can have. */
export function year(): Value<number> {
  return {
    place: "year",
    parse(text) {
      const year = /^\d{4}$/.test(text) ? Number(text) : 0;
      return FIRST_YEAR <= year && year <= LAST_YEAR ? year : null;
    },
    expected: (t) => t("usage.expected-year", { first: FIRST_YEAR, last: LAST_YEAR }),
  };
}
