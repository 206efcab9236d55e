import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { flag } from "../../cli/option.js";
import { journalFilter } from "../../cli/options/journal-filter.js";
import { file } from "../../cli/values/file.js";

/** `kualik journal export`: the journal as a file, with the columns of the paper journal. */
export const exportOfJournal = command({
  name: "export",
  args: { file: one(file(), "argument.export-file") },
  options: { ...journalFilter, differing: flag("option.differing") },
  examples: ["kualik journal export journal.xlsx --from 2026-01-01"],
  async run(context, given) {
    const { rendererOf } = await import("./render-export.js");
    const render = rendererOf(given.file, context.t);
    const path = resolve(context.cwd, given.file);
    const work = await import("../../work/journal.js");
    const documents = await inRegister(context, given, (session) =>
      work.exportJournal(session, given, { path, render }),
    );
    return { file: path, documents };
  },
  tell({ file, documents: count }, { t, screen }) {
    screen.say(t("journal.exported", { file, count }));
  },
});
