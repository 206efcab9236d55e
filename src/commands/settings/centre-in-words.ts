import type { CardLine } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import type { WorkingHours } from "../../model/calendar.js";
import type { Centre } from "../../model/centre.js";
import { CENTRE_TEXTS } from "../../work/settings.js";

/** The centre's data as lines of label and value. */
export function centreLines(centre: Centre, t: Translate): CardLine[] {
  const patterns = Object.entries(centre.numberPatterns).map(([name, pattern]): CardLine => {
    const kind = t.loose(`document-kind.${name}`, {});
    return [t("centre.number-pattern", { kind }), pattern];
  });
  return [
    ...CENTRE_TEXTS.map(({ field, label }): CardLine => [t(label), centre[field] ?? ""]),
    [t("centre.bin"), centre.bin ?? "—"],
    ...patterns,
    [t("option.certificates"), t(`certificate-paper.${centre.certificates ?? "framed"}`)],
    [t("centre.logo"), centre.logo ? t("centre.logo-set") : "—"],
    [t("centre.file-names"), t(`file-names.${centre.fileNames ?? "number"}`)],
  ];
}

/** The working hours as lines of label and value. */
export function hoursLines(hours: WorkingHours, t: Translate): CardLine[] {
  const { opening, closing, lunchStart, lunchEnd, lunchStopsClock } = hours;
  return [
    [t("working-hours.open"), `${opening}–${closing}`],
    [t("working-hours.lunch"), `${lunchStart}–${lunchEnd}`],
    [t("working-hours.clock"), t(lunchStopsClock ? "working-hours.stands" : "working-hours.runs")],
  ];
}

/** After how many days without a copy somebody is reminded, as such a line. */
export function copyLine(copyEvery: number, t: Translate): CardLine {
  return [t("settings.copy-every"), copyEvery === 0 ? t("settings.never") : String(copyEvery)];
}
