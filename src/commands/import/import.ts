import { command, each, inRegister, option, several } from "../../cli/command.js";
import { DONE, FAILED, WRONG_USAGE } from "../../cli/context.js";
import { courseData, dryRun, full } from "../../cli/options.js";
import { choice, column, file, text } from "../../cli/plain-values.js";
import { newCourseCode, requestNumber } from "../../cli/values.js";
import { filesMeant } from "../../files/rosters-in-folder.js";
import { shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { ERRORS, UserError } from "../../model/errors.js";
import { optionOfField, ROSTER_FIELDS, TEXT_ENCODINGS } from "../../model/roster.js";
import type { ImportToUndo } from "../../register/rosters/undo.js";
import type { ImportedFile } from "./several.js";

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
      return session.confirm(t("ask.undo"), "irreversible");
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

/** What is said of one file, and could not be right of several. */
const OF_ONE_FILE = ["course", ...Object.keys(courseData), "column", "sheet", "request"];

/** @throws UserError `import-one-file` */
function refuseForSeveral(given: object): void {
  const said = OF_ONE_FILE.filter((name) => name in given);
  if (said.length === 0) return;
  const flags = said.map((name) => `--${optionOfField(name)}`).join(", ");
  throw new UserError("import-one-file", { flags });
}

/** `kualik import`: reads rosters, shows what it understood of each, and enters it. */
export const importCommand = command({
  name: "import",
  args: { rosters: several(file("file", "roster"), "argument.roster") },
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
    "kualik import rosters",
  ],
  asks: true,
  async run(context, given) {
    const { importRoster, openRosterFile } = await import("../../work/import/import-roster.js");
    const { importQuestions } = await import("./questions.js");
    const importOne = async (path: string) => {
      const ask = importQuestions(context, given);
      const roster = await openRosterFile(path, given, ask.encoding);
      return inRegister(context, given, (session) => importRoster(session, roster, given, ask));
    };
    const { paths, areSeveral } = filesMeant(context.cwd, given.rosters);
    const [first] = paths;
    if (first === undefined)
      throw new UserError("no-rosters", { folder: given.rosters.join(", ") });
    if (!areSeveral) return importOne(first);
    refuseForSeveral(given);
    const { importSeveral } = await import("./several.js");
    return importSeveral(paths, context, given, importOne);
  },
  async show(made, context, given) {
    if (Array.isArray(made) || made.result !== "dry-run") return;
    const { showImportPlan } = await import("./import-in-words.js");
    showImportPlan(made.plan, context.screen.data, context, given);
  },
  async json(made) {
    if (Array.isArray(made)) return (await import("./several.js")).severalAsJson(made);
    return (await import("./import-in-words.js")).importAsJson(made);
  },
  async tell(made, context) {
    if (Array.isArray(made)) return (await import("./several.js")).tellSeveral(made, context);
    return (await import("./import-in-words.js")).tellImport(made, context);
  },
  code: (made) => (Array.isArray(made) ? worstCode(made) : DONE),
});

/** The worst of what the files end with. */
function worstCode(files: readonly ImportedFile[]): number {
  const codes = files.map(({ error }) => {
    if (error === null) return DONE;
    return ERRORS[error.code] === "usage" ? WRONG_USAGE : FAILED;
  });
  return Math.max(DONE, ...codes);
}
