import { resolve } from "node:path";
import { command, each, inRegister, later, one, option } from "../../cli/command.js";
import { courseData, dryRun, full } from "../../cli/options.js";
import { choice, column, file, text } from "../../cli/plain-values.js";
import { newCourseCode, requestNumber } from "../../cli/values.js";
import { shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { ROSTER_FIELDS, TEXT_ENCODINGS } from "../../model/roster.js";
import type { ImportToUndo } from "../../register/rosters/undo.js";

/** `kualik undo`: takes the last import back while nothing is built on it. */
export const undo = command({
  name: "undo",
  examples: ["kualik undo"],
  asks: true,
  async inRegister(session, given, { t, screen }) {
    const { undoLastImport } = await import("../../work/import/import-roster.js");
    const { renderCard } = await import("../../cli/table.js");
    return undoLastImport(session, (last) => {
      if (!given.json) screen.say(renderCard(linesOf(last, t), screen.columns));
      return session.confirm(t("ask.undo"));
    });
  },
  json: ({ courseCode, fileName, importedAt, importedBy, courseGoes, counts }) => ({
    course: courseCode,
    file: fileName,
    importedAt,
    importedBy,
    removed: { people: counts.people, held: counts.held, course: courseGoes },
    restored: { people: counts.updated, held: counts.settled },
  }),
  tell: ({ fileName: file }, { t, screen }) => screen.say(t("undo.done", { file })),
});

const COUNTED = ["people", "held", "updated", "settled"] as const;

function linesOf(last: ImportToUndo, t: Translate): [string, string][] {
  const { courseCode: course, fileName, importedAt, courseGoes, counts } = last;
  const changed = COUNTED.filter((counted) => counts[counted] > 0);
  const told = changed.length > 0 ? changed : COUNTED.slice(0, 1);
  const takenBack = [
    ...told.map((counted) => t(`undo.${counted}`, { count: counts[counted] })),
    ...(courseGoes ? [t("undo.course", { course })] : []),
  ];
  const when = { date: shortDay(importedAt), operator: last.importedByName ?? last.importedBy };
  return [
    [t("find.file"), fileName],
    [t("journal.course"), course],
    [t("undo.imported"), t("undo.when-and-who", when)],
    [t("undo.taken-back"), takenBack.join("\n")],
  ];
}

/** Names are there in two languages more: `fullNameKk`, `fullNameRu`. */
const COLUMN_FIELDS = ROSTER_FIELDS.filter(
  (field) => field !== "registerRow" && !/(?:Kk|Ru)$/.test(field),
).join(", ");

/** `kualik import`: reads a roster, shows what it understood, and enters it. */
export const importCommand = command({
  name: "import",
  args: { roster: one(file("file", "roster"), "argument.roster") },
  options: {
    course: option(newCourseCode(), "argument.course"),
    ...courseData,
    column: each(column(), "option.column", { fields: COLUMN_FIELDS }),
    sheet: option(text("title"), "option.sheet"),
    encoding: option(choice("title", TEXT_ENCODINGS), "option.encoding"),
    request: option(requestNumber(), "option.import-request"),
    dryRun,
    full,
  },
  examples: [
    "kualik import roster.xlsx --course AT-2026-014",
    'kualik import roster.xlsx --column "D=outcome" --column "F=skip"',
  ],
  asks: true,
  async run(context, given) {
    const { importRoster, openRosterFile } = await import("../../work/import/import-roster.js");
    const { importQuestions } = await import("./questions.js");
    const ask = importQuestions(context, given);
    const roster = await openRosterFile(resolve(context.cwd, given.roster), given, ask.encoding);
    return inRegister(context, given, (session) => importRoster(session, roster, given, ask));
  },
  async show({ result, plan }, context, given) {
    if (result !== "dry-run") return;
    const { showImportPlan } = await import("./import-in-words.js");
    showImportPlan(plan, context.screen.data, context, given);
  },
  json: later(async () => (await import("./import-in-words.js")).importAsJson),
  tell: later(async () => (await import("./import-in-words.js")).tellImport),
});
