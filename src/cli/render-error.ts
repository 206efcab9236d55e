import type { CommanderError } from "commander";
import { shortDate, shortDay, shortIfDate, shortMoment } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import { DOCUMENT_KINDS } from "../model/document.js";
import { type ErrorParams, UserError } from "../model/errors.js";
import { nameInRow, valueInDoubt } from "../model/person-in-row.js";
import type { Problem } from "../model/problem.js";
import { optionOfField, type RosterRow } from "../model/roster.js";
import { wordShown } from "../model/value-words.js";
import type { UnknownCommand } from "./asked-help.js";
import { inColour } from "./screen.js";

/** A cell may hold pages; of one no more than this is shown. */
const MOST_CHARACTERS = 200;

/** A text of a file on one line, as much of it as a screen has room for. */
export function shorten(text: string, most: number = MOST_CHARACTERS): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}

/** A failure in words: what happened, and what to do. Params and paths only, never people's data. */
export function renderError(error: unknown, t: Translate): string {
  const [what, remedy] =
    error instanceof UserError
      ? [say(t, `error.${error.code}`, error), say(t, `error.${error.code}.remedy`, error)]
      : [t("error.unexpected"), t("error.unexpected.remedy")];
  return `${inColour("red", "✖")} ${what}\n  ${inColour("cyan", "→")} ${remedy}`;
}

/** What errors name by a key, because an error does not know who will read it; and moments. */
const IN_WORDS: Record<string, (value: string, t: Translate, params: ErrorParams) => string> = {
  missing: fieldNames,
  field: fieldNames,
  moment: (moment) => shortMoment(moment),
  limit: (limit, t, params) => t.loose(`limit.${limit}`, params),
  rosterFields: fieldsToType,
  kinds: kindNames,
  result: (result, t) => t.loose(`request-status.${result}`, {}),
};

/** Fields of a roster as the reader would type them. */
export function fieldsToType(fields: string, t: Translate): string {
  const all = fields.split(", ");
  if (t.language === "en") return all.map(optionOfField).join(", ");
  return all.map((field) => t.loose(`field.${field}`, {}).replace(/ \(.*/, "")).join("; ");
}

/** Kinds as the reader would name them, with the number by which each can be named too. */
function kindNames(kinds: string, t: Translate): string {
  const appendices: Readonly<Record<string, { appendix: number }>> = DOCUMENT_KINDS;
  return kinds
    .split(", ")
    .map((kind) => {
      const name = wordShown(kind, "document-kind", t.language);
      const number = appendices[kind]?.appendix;
      return number === undefined ? name : `${name} (${number})`;
    })
    .join(", ");
}

function say(t: Translate, key: string, { params }: UserError): string {
  const shown = Object.entries(params).map(([name, value]) => {
    // Dates are shown as tables show them and commands take them.
    const inWords = IN_WORDS[name] ?? shortIfDate;
    return [name, typeof value === "string" ? inWords(value, t, params) : value];
  });
  return t.loose(key, { ...Object.fromEntries(shown), place: placeOf(params, t) });
}

const LONGEST_PLACE = 60;
const PLACES = ["sheet", "line", "row", "column"] as const;

/** Where in a file something is, as far as it is known: from the large to the small. */
function placeOf(params: ErrorParams, t: Translate): string {
  const known = PLACES.filter((key) => params[key] !== undefined).map((key) => {
    const shown = shorten(String(params[key]), LONGEST_PLACE);
    return t.loose(`file-place.${key}`, { [key]: shown });
  });
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

function fieldNames(keys: string, t: Translate): string {
  return keys
    .split(", ")
    .map((key) => t.loose(`field.${key}`, {}))
    .join(", ");
}

/** A finding with its place: «row 7, cell B7: …». */
export function renderProblem(problem: Problem, t: Translate): string {
  const { row, cell } = problem;
  const place = cell === null ? t("place.row", { row }) : t("place.cell", { row, cell });
  return `${place}: ${renderFinding(problem, t)}`;
}

/** The same with whom the row speaks of and what stands in the cell: «row 7, Ахметова Айгуль, D7 «осв.»: …». */
export function renderProblemOf(problem: Problem, { cells }: RosterRow, t: Translate): string {
  const { row } = problem;
  const name = shorten(nameInRow(cells), LONGEST_PLACE);
  if (name === "") return renderProblem(problem, t);
  const blamed = problem.cell ? `, ${cellInDoubt(problem.cell, cells)}` : "";
  return `${t("place.person", { row, name })}${blamed}: ${renderFinding(problem, t)}`;
}

/** A finding of a row that is named already, with the cell where it has one: «B7 «осв.»: …». */
export function renderFindingInRow(
  found: Problem,
  t: Translate,
  cells: RosterRow["cells"] = {},
): string {
  return `${found.cell ? `${cellInDoubt(found.cell, cells)}: ` : ""}${renderFinding(found, t)}`;
}

function cellInDoubt(ref: string, cells: RosterRow["cells"]): string {
  const value = shorten(valueInDoubt(cells, ref), LONGEST_PLACE);
  return value === "" ? ref : `${ref} «${value}»`;
}

/** A finding's words without its place, and who let the person pass where somebody did. */
export function renderFinding(found: Problem, t: Translate): string {
  const { override } = found;
  const finding = wordsOf(found, t);
  if (!override) return finding;
  const date = shortDay(override.at);
  return t("problem-overridden", { ...override, finding, date });
}

function wordsOf({ code, params }: Problem, t: Translate): string {
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const variant = params.variant === undefined ? "" : `.${params.variant}`;
  const shown = Object.entries(params).map(([name, value]) => [name, shownAs(name, value)]);
  return t.loose(`problem.${code}${variant}`, Object.fromEntries(shown));
}

function shownAs(name: string, value: string | number): string | number {
  if (typeof value === "number") return value;
  return name === "date" ? shortDate(value) : shorten(value);
}

/** The word that stands where a command's name is expected; null where something else is wrong. */
export function unknownIn({ code, message }: CommanderError): string | null {
  if (code !== "commander.unknownCommand") return null;
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

/**
 * That there is no such command, and which are most like it in any of the three languages.
 *
 * @param name of the command that it would belong to
 */
export async function renderUnknown(
  { typed, parent }: UnknownCommand,
  t: Translate,
  name: string,
): Promise<string> {
  const { nearestCommands } = await import("./command-words.js");
  const [, ...parents] = name.split(" ");
  const names = parent.commands.map((one) => one.name());
  return usageError(
    t("usage.unknown-command", { name: typed }),
    nearestCommands(typed, parents, names, t.language),
    t,
    name,
  );
}

function usageError(
  what: string,
  nearest: readonly string[],
  t: Translate,
  command: string,
): string {
  return [
    `✖ ${what}`,
    ...(nearest.length > 0 ? [`  → ${t("usage.did-you-mean", { name: nearest.join(", ") })}`] : []),
    `  → ${t("usage.see-help", { command })}`,
  ].join("\n");
}

/**
 * Wrong usage in words of the person's language: Commander's own are English only.
 *
 * @param command the command as far as it was understood, for the hint to its help
 */
export function renderUsageError(error: CommanderError, t: Translate, command: string): string {
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message)?.[1];
  return usageError(sentence(error, t), suggestion ? [suggestion] : [], t, command);
}

/** What Commander says by its codes, where it names what it means. */
const USAGE = {
  "commander.unknownCommand": "usage.unknown-command",
  "commander.unknownOption": "usage.unknown-option",
  "commander.missingArgument": "usage.missing-argument",
  "commander.missingMandatoryOptionValue": "usage.missing-option",
  "commander.optionMissingArgument": "usage.option-without-value",
} as const;

function sentence({ code, message }: CommanderError, t: Translate): string {
  if (code === "commander.invalidArgument") return t("usage.invalid-value", invalidValue(message));
  const [, name = ""] = /'([^']*)'/.exec(message) ?? [];
  return code in USAGE ? t(USAGE[code as keyof typeof USAGE], { name }) : t("usage.too-many");
}

/** Of an option Commander says its name first, of an argument the value. */
function invalidValue(message: string): { option: string; value: string; expected: string } {
  const ofOption = /option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message);
  if (ofOption) {
    const [, option = "", value = "", expected = ""] = ofOption;
    return { option, value, expected };
  }
  const ofArgument = /value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s.exec(message) ?? [];
  const [, value = "", argument = "", expected = ""] = ofArgument;
  return { option: `<${argument}>`, value, expected };
}
