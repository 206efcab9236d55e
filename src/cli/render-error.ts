import type { CommanderError } from "commander";
import { shortDate, shortMoment } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import { type ErrorParams, UserError } from "../model/errors.js";
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

function say(t: Translate, key: string, { params }: UserError): string {
  return t.loose(key, withPlace(withFieldNames(withShortDates(params), t), t));
}

/** As tables show them and commands take them. */
function withShortDates(params: ErrorParams): ErrorParams {
  const shown = Object.entries(params).map(([key, value]) => [
    key,
    /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? shortDate(String(value)) : value,
  ]);
  return Object.fromEntries(shown);
}

/** Columns are named by keys in errors, because an error does not know who will read it. */
function withFieldNames(params: ErrorParams, t: Translate): ErrorParams {
  const { missing, field, moment } = params;
  return {
    ...params,
    ...(typeof missing === "string" ? { missing: fieldNames(missing, t) } : {}),
    ...(typeof field === "string" ? { field: fieldNames(field, t) } : {}),
    ...(typeof moment === "string" ? { moment: shortMoment(moment) } : {}),
  };
}

/** Where in a file something is, as far as it is known: from the large to the small. */
const LONGEST_PLACE = 60;
const PLACES = ["sheet", "line", "row", "column"] as const;

function withPlace(params: ErrorParams, t: Translate): ErrorParams {
  const known = PLACES.filter((key) => params[key] !== undefined);
  const list = known
    .map((key) =>
      t.loose(`file-place.${key}`, { [key]: shorten(String(params[key]), LONGEST_PLACE) }),
    )
    .join(", ");
  const { limit } = params;
  return {
    ...params,
    place: list === "" ? "" : ` (${list})`,
    ...(typeof limit === "string" ? { limit: t.loose(`limit.${limit}`, params) } : {}),
  };
}

function fieldNames(keys: string, t: Translate): string {
  return keys
    .split(", ")
    .map((key) => t.loose(`field.${key}`, {}))
    .join(", ");
}

/**
 * Wrong usage in words of the person's language: Commander's own are English only.
 *
 * @param command the command as far as it was understood, for the hint to its help
 */
export function renderUsageError(error: CommanderError, t: Translate, command: string): string {
  const said = sentence(error, t);
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message)?.[1];
  return [
    `✖ ${said}`,
    ...(suggestion ? [`  → ${t("usage.did-you-mean", { name: suggestion })}`] : []),
    `  → ${t("usage.see-help", { command })}`,
  ].join("\n");
}

function sentence({ code, message }: CommanderError, t: Translate): string {
  const [name = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  switch (code) {
    case "commander.unknownCommand":
      return t("usage.unknown-command", { name });
    case "commander.unknownOption":
      return t("usage.unknown-option", { name });
    case "commander.missingArgument":
      return t("usage.missing-argument", { name });
    case "commander.missingMandatoryOptionValue":
      return t("usage.missing-option", { name });
    case "commander.optionMissingArgument":
      return t("usage.option-without-value", { name });
    case "commander.invalidArgument":
      return t("usage.invalid-value", invalidValue(message));
    default:
      return t("usage.too-many");
  }
}

/** Of an option Commander says its name first, of an argument the value. */
function invalidValue(message: string): { option: string; value: string; expected: string } {
  const ofOption = /option '(.*?)' argument '(.*)' is invalid\. (.*)$/s.exec(message);
  if (ofOption) return named(ofOption[1], ofOption[2], ofOption[3]);
  const ofArgument = /value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s.exec(message) ?? [];
  return named(`<${ofArgument[2]}>`, ofArgument[1], ofArgument[3]);
}

function named(option = "", value = "", expected = "") {
  return { option, value, expected };
}
