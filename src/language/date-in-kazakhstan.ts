import type { IsoDate } from "../model/course.js";
import { KAZAKHSTAN_ZONE } from "../model/kazakhstan-zone.js";

/** The date of a moment in Kazakhstan, whose whole territory is UTC+5 since 1.3.2024. */
export function dateInKazakhstan(moment: Date): IsoDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: KAZAKHSTAN_ZONE }).format(moment);
}
