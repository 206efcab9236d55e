import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import { areHoursPossible, type ClockTime, type WorkingHours } from "../model/working-hours.js";

/** The options of `settings set` that say when the centre is open. */
export interface WorkingHoursOptions {
  opening?: ClockTime;
  closing?: ClockTime;
  lunch?: [start: ClockTime, end: ClockTime];
  lunchStopsClock?: "yes" | "no";
}

/** What of the working hours is changed. */
export function hoursFromOptions(options: WorkingHoursOptions): Partial<WorkingHours> {
  const { opening, closing, lunch, lunchStopsClock } = options;
  return {
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
    ...(lunch === undefined ? {} : { lunchStart: lunch[0], lunchEnd: lunch[1] }),
    ...(lunchStopsClock === undefined ? {} : { lunchStopsClock: lunchStopsClock === "yes" }),
  };
}

/**
 * @throws UserError `working-hours-invalid` where a centre cannot work so
 */
export function changedHours(before: WorkingHours, change: Partial<WorkingHours>): WorkingHours {
  const hours = { ...before, ...change };
  if (areHoursPossible(hours)) return hours;
  const { opening, closing, lunchStart, lunchEnd } = hours;
  throw new UserError("working-hours-invalid", { opening, closing, lunchStart, lunchEnd });
}

/** The working hours as lines of label and value. */
export function hoursLines(hours: WorkingHours, t: Translate): [string, string][] {
  const { opening, closing, lunchStart, lunchEnd, lunchStopsClock } = hours;
  return [
    [t("working-hours.open"), `${opening}–${closing}`],
    [t("working-hours.lunch"), `${lunchStart}–${lunchEnd}`],
    [t("working-hours.clock"), t(lunchStopsClock ? "working-hours.stands" : "working-hours.runs")],
  ];
}
