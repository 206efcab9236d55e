import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { command, flag, type GivenToAll, inRegister, one, option } from "../cli/command.js";
import { askAtTerminal, type Context } from "../cli/context.js";
import { courseData } from "../cli/options.js";
import { file, text } from "../cli/plain-values.js";
import { courseCode, newCourseCode } from "../cli/values.js";
import { shortDay } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import type { ColumnProfile } from "../work/import/columns.js";
import { outcomeWords } from "./outcome-words.js";

/** `--overwrite`: `--yes` does not say it, since a file that is there may be a lecturer's only copy. */
const overwrite = flag("option.overwrite");

/**
 * Where a file for a lecturer is written; null where somebody wants to keep the one that is there.
 *
 * @throws UserError `export-format`; `file-exists` where nobody can be asked
 */
async function placeForFile(
  context: Context,
  given: GivenToAll & { file: string; overwrite?: true },
): Promise<string | null> {
  if (extname(given.file).toLowerCase() !== ".xlsx") {
    throw new UserError("export-format", { file: given.file, endings: ".xlsx" });
  }
  const path = resolve(context.cwd, given.file);
  if (given.overwrite || !existsSync(path)) return path;
  const file = basename(path);
  if (!context.screen.interactive || given.json || given.yes) {
    throw new UserError("file-exists", { file });
  }
  return (await askAtTerminal(context, context.t("ask.overwrite", { file }))) ? path : null;
}

/** `kualik roster export`: a course's roster, with what is wrong in it, for its lecturer. */
const rosterExport = command({
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
    const { exportRoster } = await import("../work/lecturer-file.js");
    return inRegister(context, given, (session, { course }) => exportRoster(session, course, path));
  },
  opens: ({ file }) => file,
  tell({ file, rows, held }, { t, screen }) {
    screen.say(t("roster.export-done", { file, rows, held }));
    screen.say(t(held > 0 ? "roster.export-next" : "roster.export-fine"));
  },
});

/** `kualik roster template`: an empty roster; a register is needed only to fill in its course. */
const rosterTemplate = command({
  name: "template",
  args: { file: one(file(), "argument.roster-file") },
  options: { course: option(newCourseCode(), "argument.course"), ...courseData, overwrite },
  examples: ["kualik roster template roster.xlsx --course AT-2026-014"],
  async run(context, given) {
    const path = await placeForFile(context, given);
    if (path === null) return null;
    const work = await import("../work/lecturer-file.js");
    const made = given.course?.trim()
      ? await inRegister(context, given, (session) => work.courseOfEmptyRoster(session, given))
      : await work.courseOfEmptyRoster(null, given);
    await work.writeEmptyRoster(path, made);
    return { file: path, ...made };
  },
  json: ({ file, course }) => ({ file, course: course.code ?? null }),
  tell({ file, course: { code }, isKnown }, { t, screen }) {
    if (code !== undefined && !isKnown) screen.say(t("roster.course-unknown", { course: code }));
    screen.say(t("roster.template-done", { file }));
  },
});

/** `kualik roster profiles drop`: such columns are asked about again. */
const dropProfile = command({
  name: "drop",
  args: { number: one(text("number"), "argument.profile") },
  examples: ["kualik roster profiles drop 1"],
  work: async () => (await import("../work/import/columns.js")).dropColumnProfile,
  tell: (_, { t, screen }) => screen.say(t("profiles.dropped")),
});

/** `kualik roster profiles`: what was answered about columns, header by header. */
const profiles = command({
  name: "profiles",
  examples: ["kualik roster profiles"],
  commands: [dropProfile],
  work: async () => (await import("../work/import/columns.js")).columnProfiles,
  async show(all, context) {
    const { t, screen } = context;
    if (all.length === 0) return screen.say(t("profiles.none"));
    const { tableOf } = await import("../cli/table.js");
    const table = tableOf(context, all, {
      "profiles.number": ({ number }) => number,
      "profiles.columns": (profile) => columnsInWords(profile, t),
      "profiles.when": ({ answeredAt, answeredBy }) => `${shortDay(answeredAt)}, ${answeredBy}`,
    });
    screen.data(table);
    screen.say(t("profiles.next"));
  },
  json: (all) =>
    all.map(({ answers, ...profile }) => ({ ...profile, answers: Object.fromEntries(answers) })),
});

const LONGEST_HEADER = 60;

function columnsInWords({ headerKey, answers }: ColumnProfile, t: Translate): string {
  const names = new Map(headerKey.split("\n").map(splitOnce));
  return [...answers]
    .map(([letter, field]) => {
      const name = names.get(letter) || "—";
      return `${letter}: ${name} → ${t(field === null ? "field.leave-aside" : `field.${field}`)}`;
    })
    .join("\n");
}

function splitOnce(line: string): [letter: string, name: string] {
  const [letter = ""] = line.split(" ", 1);
  return [letter, line.slice(letter.length + 1).slice(0, LONGEST_HEADER)];
}

/** `kualik roster`: what goes between a registrar and a lecturer. */
export const roster = command({
  name: "roster",
  commands: [rosterTemplate, rosterExport, profiles, outcomeWords],
});
