import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { courseCode } from "../../cli/values/course-code.js";
import { file } from "../../cli/values/file.js";
import { overwrite, placeForFile } from "./place-for-file.js";

/** `kualik roster export`: a course's roster, with what is wrong in it, for its lecturer. */
export const rosterExport = command({
  name: "export",
  args: {
    course: one(courseCode(), "argument.course"),
    file: one(file(), "argument.roster-file"),
  },
  options: { overwrite },
  examples: ["kualik roster export AT-2026-014 roster.xlsx"],
  async run(context, given) {
    const path = await placeForFile(context, given);
    if (path === null) return null;
    const { exportRoster } = await import("../../work/lecturer-file/lecturer-file.js");
    return inRegister(context, given, (session) => exportRoster(session, given.course, path));
  },
  tell({ file, rows, held }, { t, screen }) {
    screen.say(t("roster.export-done", { file, rows, held }));
    screen.say(t(held > 0 ? "roster.export-next" : "roster.export-fine"));
  },
});
