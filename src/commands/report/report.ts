import { command, option } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { file } from "../../cli/values/texts.js";
import { date } from "../../cli/values/times.js";

/** `kualik report`: the state service in figures, on the screen, as a page, as a workbook. */
export const report = command({
  name: "report",
  options: {
    from: option(date(), "option.report-from"),
    to: option(date(), "option.report-to"),
    out: option(file(), "option.report-out"),
  },
  examples: ["example.report"],
  async run(context, given) {
    const { reportOn } = await import("../../work/report.js");
    const { reportFile } = await import("./report-file.js");
    const { out } = given;
    const file = out === undefined ? null : reportFile(context.cwd, out, context.t);
    const counted = await inRegister(context, given, (session) => reportOn(session, given, file));
    return { file: file?.path ?? null, ...counted };
  },
  async show({ file, ...counted }, { t, screen }) {
    if (file !== null) return;
    const { renderReport } = await import("./render-report.js");
    screen.data(renderReport(counted, t, screen.columns));
  },
  tell({ file }, { t, screen }) {
    if (file !== null) screen.say(t("report.written", { file }));
  },
});
