import type { Translate } from "../../language/translate.js";
import type { WorkingHours } from "../../model/calendar.js";
import type { Centre } from "../../model/centre.js";
import { CENTRE_TEXTS } from "../../work/settings.js";

/** The centre's data as lines of label and value. */
export function centreLines(centre: Centre, t: Translate): [string, string][] {
  const texts = CENTRE_TEXTS.map(({ field, label }): [string, string] => [
    t.loose(label, {}),
    centre[field] ?? "",
  ]);
  const patterns = Object.entries(centre.numberPatterns).map(
    ([kind, pattern]): [string, string] => [
      t("centre.number-pattern", { kind: t.loose(`document-kind.${kind}`, {}) }),
      pattern,
    ],
  );
  return [...texts, [t("centre.bin"), centre.bin ?? "—"], ...patterns];
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
