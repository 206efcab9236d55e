import { extname, resolve } from "node:path";
import { command, flag, inRegister, option, type Value, wantedAtDesk } from "../../cli/command.js";
import { choice, file } from "../../cli/plain-values.js";
import { date, month } from "../../cli/values.js";
import { inLanguage, type Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import type { ReportFile } from "../../work/report.js";

const FORMATS = ["html", "xlsx"] as const;

/** A file for a report; one of each kind is offered at a terminal, or none for the screen. */
function reportFileName(): Value<string> {
  return {
    ...file(),
    parse(said) {
      formatOf(said);
      return said;
    },
    offered: (t, today) => {
      const name = t("report.file-name", { date: today });
      return [
        { value: "", name: t("report.on-screen") },
        ...[".xlsx", ".html"].map((ending) => ({
          value: `${name}${ending}`,
          name: `${name}${ending}`,
        })),
      ];
    },
  };
}

/** @throws UserError `export-format` */
function formatOf(said: string): (typeof FORMATS)[number] {
  const format = FORMATS.find((one) => extname(said).toLowerCase() === `.${one}`);
  if (format === undefined)
    throw new UserError("export-format", { file: said, endings: ".xlsx, .html" });
  return format;
}

/**
 * The file that a report is written to, by the ending of its name. What draws charts and writes
 * workbooks is large, and loaded only where it is needed.
 *
 * @param said the file as a person named it
 * @throws UserError `export-format`
 */
function reportFile(cwd: string, said: string, t: Translate): ReportFile {
  const format = formatOf(said);
  return {
    ...{ path: resolve(cwd, said), format },
    async render(report, centre) {
      const name = inLanguage(t.language, centre, "name");
      if (format === "xlsx") {
        const { reportXlsx } = await import("../../report/report-xlsx.js");
        return reportXlsx(report, name, t);
      }
      const { reportPage } = await import("../../report/page/report-page.js");
      return Buffer.from(reportPage(report, name, t), "utf8");
    },
  };
}

/** `kualik report`: the state service in figures, on the screen, as a page, as a workbook. */
export const report = command({
  name: "report",
  options: {
    from: option(date(), "option.report-from"),
    to: option(date(), "option.report-to"),
    month: wantedAtDesk(
      option(month(), "option.report-month"),
      "from",
      "to",
      "lastMonth",
      "lastQuarter",
    ),
    lastMonth: flag("option.report-last-month"),
    lastQuarter: flag("option.report-last-quarter"),
    by: option(choice("by", ["course"]), "option.report-by"),
    out: wantedAtDesk(option(reportFileName(), "option.report-out")),
  },
  examples: [
    "kualik report --last-month --by course",
    "kualik report --from 2026-01-01 --to 2026-03-31 --out report.html",
  ],
  async run(context, given) {
    const { reportOn } = await import("../../work/report.js");
    const { out } = given;
    const file = out === undefined ? null : reportFile(context.cwd, out, context.t);
    const counted = await inRegister(context, given, (session) => reportOn(session, given, file));
    return { file: file?.path ?? null, ...counted };
  },
  opens: ({ file }) => file,
  async show({ file, ...counted }, { t, screen }) {
    if (file !== null) return;
    const { renderReport } = await import("./render-report.js");
    screen.data(renderReport(counted, t, screen.columns));
  },
  tell({ file }, { t, screen }) {
    if (file !== null) screen.say(t("report.written", { file }));
  },
});
