import type { Translate } from "../../language/translate.js";

const MINUTE = 60_000;

/**
 * Working time in hours and minutes.
 *
 * @param milliseconds not negative; parts of a minute are left out
 */
export function durationInWords(milliseconds: number, t: Translate): string {
  const all = Math.floor(milliseconds / MINUTE);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return hours === 0
    ? t("duration.minutes", { minutes })
    : t("duration.hours-minutes", { hours, minutes });
}
