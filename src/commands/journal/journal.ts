import { resolve } from "node:path";
import { command, flag, inRegister, later, one, option, type Value } from "../../cli/command.js";
import { full, journalFilter } from "../../cli/options.js";
import { choice, file, text } from "../../cli/plain-values.js";
import { courseCode, date } from "../../cli/values.js";
import { capitalised } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { ACT_NAMES } from "../../model/journal.js";
import type { RecordedAct } from "../../register/journal/acts.js";
import type { ListedJournal } from "./show-journal.js";

/** A file for the journal; one of each kind is offered at a terminal. */
function journalFile(): Value<string> {
  return {
    ...file(),
    parse(said) {
      const name = said.trim().toLowerCase();
      if (ENDINGS.some((one) => name.endsWith(one))) return said;
      throw new UserError("export-format", { file: said, endings: ENDINGS.join(", ") });
    },
    offered(t, today) {
      const name = t("journal.file-name", { date: today });
      return ENDINGS.map((one) => ({ value: `${name}${one}`, name: `${name}${one}` }));
    },
  };
}

const ENDINGS = [".xlsx", ".csv"] as const;

/** `kualik journal export`: the journal as a file, with the columns of the paper journal. */
const exportOfJournal = command({
  name: "export",
  args: { file: one(journalFile(), "argument.export-file") },
  options: { ...journalFilter, differing: flag("option.differing") },
  examples: ["kualik journal export journal.xlsx --from 2026-01-01"],
  async run(context, given) {
    const { journalRenderer } = await import("./show-journal.js");
    const render = journalRenderer(given.file, context.t, given);
    const path = resolve(context.cwd, given.file);
    const work = await import("../../work/journal.js");
    const documents = await inRegister(context, given, (session, meant) =>
      work.exportJournal(session, meant, { path, render }),
    );
    return { file: path, documents };
  },
  opens: ({ file }) => file,
  tell: ({ file, documents: count }, { t, screen }) =>
    screen.say(t("journal.exported", { file, count })),
});

interface WrittenActs {
  file: string;
  entries: number;
}

/** `kualik journal acts`: what was done in the register, when and by whom. */
export const acts = command({
  name: "acts",
  options: {
    from: option(date(), "option.acts-from"),
    to: option(date(), "option.acts-to"),
    by: option(text("user"), "option.acts-by"),
    act: option(choice("kind", ACT_NAMES, "act-name"), "option.acts-act"),
    course: option(courseCode(), "option.journal-course"),
    about: option(text(), "option.acts-about"),
    out: option(file(), "option.acts-out"),
  },
  examples: [
    "kualik journal acts --from 2026-01-01 --about AT-2026-014",
    "kualik journal acts --out acts.xlsx",
  ],
  async run(context, given): Promise<RecordedAct[] | WrittenActs> {
    const work = await import("../../work/journal.js");
    const wishOf = ({ course, ...wish }: typeof given) =>
      course === undefined ? wish : { about: course, ...wish };
    if (given.out === undefined) {
      return inRegister(context, given, (session, meant) =>
        work.recordedActs(session, wishOf(meant)),
      );
    }
    const { actsRenderer } = await import("./acts-in-words.js");
    const render = actsRenderer(given.out, context.t);
    const path = resolve(context.cwd, given.out);
    const entries = await inRegister(context, given, (session, meant) =>
      work.exportActs(session, wishOf(meant), { path, render }),
    );
    return { file: path, entries };
  },
  async show(acts, context) {
    const { t, screen } = context;
    if (!Array.isArray(acts)) return;
    if (acts.length === 0) return screen.say(t("acts.none"));
    const { renderActs } = await import("./acts-in-words.js");
    const { showSome } = await import("../../cli/table.js");
    showSome(acts, context, (some) => renderActs(some, context));
    screen.say(capitalised(t("acts.entries", { count: acts.length })));
  },
  tell(acts, { t, screen }) {
    if (Array.isArray(acts)) return;
    screen.say(t("acts.exported", { file: acts.file, count: acts.entries }));
  },
});

/** `kualik journal`: the issued documents of a period, a course, a kind. */
export const journal = command({
  name: "journal",
  options: { ...journalFilter, full, differing: flag("option.differing") },
  examples: ["kualik journal --from 2026-01-01 --to 2026-03-31", "kualik journal --differing"],
  commands: [exportOfJournal, acts],
  async inRegister(session, given): Promise<ListedJournal> {
    const work = await import("../../work/journal.js");
    return given.differing
      ? { rows: null, differing: await work.differingDocuments(session, given) }
      : { rows: await work.readJournal(session, given), differing: null };
  },
  json: later(async () => (await import("./show-journal.js")).journalAsJson),
  show: later(async () => (await import("./show-journal.js")).showJournal),
});
