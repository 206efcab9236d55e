import { extname, resolve } from "node:path";
import type { Translate } from "../../language/translate.js";
import type { Centre } from "../../model/centre.js";
import { UserError } from "../../model/errors.js";
import type { ReportFile } from "../../work/report.js";

/**
 * The file that a report is written to, by the ending of its name. What draws charts and writes
 * workbooks is large, and loaded only where it is needed.
 *
 * @param said the file as a person named it
 * @throws UserError `report-format`
 */
export function reportFile(cwd: string, said: string, t: Translate): ReportFile {
  const path = resolve(cwd, said);
  switch (extname(said).toLowerCase()) {
    case ".html":
      return {
        ...{ path, format: "html" },
        async render(report, centre) {
          const { reportPage } = await import("../../report/page/report-page.js");
          return Buffer.from(reportPage(report, nameOf(centre, t), t), "utf8");
        },
      };
    case ".xlsx":
      return {
        ...{ path, format: "xlsx" },
        async render(report, centre) {
          const { reportXlsx } = await import("../../report/report-xlsx.js");
          return reportXlsx(report, nameOf(centre, t), t);
        },
      };
    default:
      throw new UserError("report-format", { file: said });
  }
}

function nameOf({ nameKk, nameRu }: Centre, t: Translate): string {
  return t.language === "kk" ? nameKk : nameRu;
}
