import { extname, resolve } from "node:path";
import { writeRecordedFiles } from "../../files/write-file-whole.js";
import type { Translate } from "../../language/translate.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { addJournalEntry } from "../../register/journal-entries.js";
import { readCentre } from "../../register/settings.js";
import type { Period, Report } from "../../report/report.js";
import { actNow, type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { gatherReport } from "./gather-report.js";

export interface ReportOptions {
  from?: IsoDate;
  to?: IsoDate;
  out?: string;
  json?: boolean;
}

/** `kualik report`: the state service in figures, on the screen, as a page, as a workbook. */
export async function report(context: Context, options: ReportOptions): Promise<number> {
  const { t, screen } = context;
  const period = periodOf(options, today(context));
  const format = options.out === undefined ? null : formatOf(options.out);
  const path = resolve(context.cwd, options.out ?? "");
  const counted = await withRegister(context, async ({ db }) => {
    const counted = await gatherReport(db, period, context.now().toISOString());
    if (format !== null) {
      const bytes = await rendered(counted, format, await readCentre(db), t);
      await writeRecordedFiles([{ path, bytes }], () =>
        addJournalEntry(db, actNow(context), "export", "report", { ...period, format }),
      );
    }
    return counted;
  });
  const file = format === null ? null : path;
  if (options.json) screen.data(JSON.stringify({ file, ...counted }, null, 2));
  else if (file === null) {
    const { renderReport } = await import("./render-report.js");
    screen.data(renderReport(counted, t, screen.columns));
  }
  if (file !== null) screen.say(t("report.written", { file }));
  return DONE;
}

/** Without a last day up to today; without a first day from the first of the last day's month. */
function periodOf({ from, to }: ReportOptions, today: IsoDate): Period {
  const last = to ?? today;
  const first = from ?? `${last.slice(0, 7)}-01`;
  if (first > last) throw new UserError("period-reversed", { from: first, to: last });
  return { from: first, to: last };
}

type Format = "html" | "xlsx";

function formatOf(file: string): Format {
  const ending = extname(file).toLowerCase();
  if (ending === ".html") return "html";
  if (ending === ".xlsx") return "xlsx";
  throw new UserError("report-format", { file });
}

/** What draws charts and writes workbooks is large, and loaded only where it is needed. */
async function rendered(
  counted: Report,
  format: Format,
  { nameKk, nameRu }: Centre,
  t: Translate,
): Promise<Uint8Array> {
  const centre = t.language === "kk" ? nameKk : nameRu;
  if (format === "html") {
    const { reportPage } = await import("../../report/page/report-page.js");
    return Buffer.from(reportPage(counted, centre, t), "utf8");
  }
  const { reportXlsx } = await import("../../report/report-xlsx.js");
  return reportXlsx(counted, centre, t);
}
