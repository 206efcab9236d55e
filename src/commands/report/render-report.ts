import { renderCard, renderTable } from "../../cli/table.js";
import { shortDate, shortMoment } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { Report } from "../../report/report.js";
import {
  cellText,
  keyFigures,
  type ReportTable,
  reportSections,
} from "../../report/report-tables.js";

/** The report for the screen: the figures that matter most, then every table. */
export function renderReport(report: Report, t: Translate, columns: number): string {
  const { from, to } = report.period;
  return [
    t("report.title"),
    t("report.period", { from: shortDate(from), to: shortDate(to) }),
    renderCard(
      keyFigures(report, t).map(({ label, value, note }) => {
        return [label, `${cellText(value, t)}${note === null ? "" : ` (${note})`}`];
      }),
      columns,
    ),
    ...reportSections(report, t).flatMap(({ tables, empty }) =>
      tables.length === 0 ? empty : tables.map(render),
    ),
    t("report.counted-at", { moment: shortMoment(report.countedAt) }),
  ].join("\n\n");

  function render({ title, head, rows, note }: ReportTable): string {
    const lines = rows.map((row) => row.map((cell) => cellText(cell, t)));
    return [title, renderTable(head, lines, columns), ...(note === null ? [] : [note])].join("\n");
  }
}
