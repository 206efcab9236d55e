import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context } from "./commands/context.js";
import type { MessageKey, Translate } from "./language/translate.js";
import { COURSE_KINDS } from "./model/course.js";
import { optionOfField, parseDateOption, parseNumberOption } from "./model/option-values.js";
import { ROSTER_FIELDS } from "./model/roster.js";
import { parseClockPeriod, parseClockTime } from "./model/working-hours.js";

/** Runs a command's work with the context that `main` wired. */
export type Run = (work: (context: Context) => Promise<number>) => Promise<void>;

/** A command's options with those that a parent command took for it. */
export function all<Options extends object>(command: Command): Options {
  return command.optsWithGlobals<Options>();
}

/** What stands below a command's help. */
export function example(t: Translate, text: string): string {
  return `\n${t("help.example")}\n  ${text}`;
}

/** Options that several commands share, declared with what their values must be. */

export function addCentreOptions(command: Command, t: Translate): Command {
  return command
    .option("--name-kk <text>", t("option.name-kk"))
    .option("--name-ru <text>", t("option.name-ru"))
    .option("--bin <digits>", t("option.bin"))
    .option("--city-kk <text>", t("option.city-kk"))
    .option("--city-ru <text>", t("option.city-ru"))
    .option("--head-name-kk <text>", t("option.head-name-kk"))
    .option("--head-name-ru <text>", t("option.head-name-ru"))
    .option("--head-position-kk <text>", t("option.head-position-kk"))
    .option("--head-position-ru <text>", t("option.head-position-ru"))
    .option(
      "--number-pattern <pattern>",
      t("option.number-pattern", { example: '"{kind}-{year}-{number:5}"' }),
      (pattern: string, patterns: string[] = []) => [...patterns, pattern],
    );
}

/** When the centre is open; the law says nothing of lunch and the time given. */
export function addWorkingHoursOptions(command: Command, t: Translate): Command {
  const time = (flags: string, key: MessageKey) =>
    parsedOption(flags, t.loose(key, {}), parseClockTime, t("usage.expected-time"));
  const period = t("usage.expected-time-period");
  return command
    .addOption(time("--opening <time>", "option.opening"))
    .addOption(time("--closing <time>", "option.closing"))
    .addOption(parsedOption("--lunch <from-to>", t("option.lunch"), parseClockPeriod, period))
    .addOption(
      choiceOption(t, "--lunch-stops-clock <yes|no>", "option.lunch-stops-clock", ["yes", "no"]),
    );
}

export function addCourseOptions(command: Command, t: Translate): Command {
  return command
    .addOption(choiceOption(t, "--kind <kind>", "option.kind", COURSE_KINDS))
    .option("--title-kk <text>", t("option.title-kk"))
    .option("--title-ru <text>", t("option.title-ru"))
    .option("--specialty-kk <text>", t("option.specialty-kk"))
    .option("--specialty-ru <text>", t("option.specialty-ru"))
    .addOption(numberOption(t, "--hours <number>", "option.hours"))
    .addOption(numberOption(t, "--credits <number>", "option.credits"))
    .addOption(dateOption(t, "--start <date>", "option.start"))
    .addOption(dateOption(t, "--end <date>", "option.end"));
}

/** Names are there in two languages more: `full-name-kk`, `full-name-ru`. */
const COLUMN_FIELDS = ROSTER_FIELDS.filter(
  (field) => field !== "registerRow" && !/(?:Kk|Ru)$/.test(field),
)
  .map(optionOfField)
  .join(", ");

/** May be repeated: what is said of each column is collected. */
export function columnOption(t: Translate): Option {
  return new Option(
    "--column <column=field>",
    t("option.column", { fields: COLUMN_FIELDS }),
  ).argParser((text: string, said: string[] = []) => {
    if (!/[^=].*=\s*\S/.test(text)) throw new InvalidArgumentError(t("usage.expected-column"));
    return [...said, text];
  });
}

export function dateOption(t: Translate, flags: string, key: MessageKey): Option {
  return parsedOption(flags, t.loose(key, {}), parseDateOption, t("usage.expected-date"));
}

export function numberOption(t: Translate, flags: string, key: MessageKey): Option {
  return parsedOption(flags, t.loose(key, {}), parseNumberOption, t("usage.expected-number"));
}

/** A Word file to be written. */
export function docxOption(t: Translate, flags: string, key: MessageKey): Option {
  const parse = (text: string) => (/[^/\\]\.docx$/i.test(text) ? text : null);
  return parsedOption(flags, t.loose(key, {}), parse, t("usage.expected-docx"));
}

export function choiceOption(
  t: Translate,
  flags: string,
  key: MessageKey,
  choices: readonly string[],
): Option {
  const choose = (text: string) => choices.find((choice) => choice === text) ?? null;
  const expected = t("usage.expected-one-of", { choices: choices.join(", ") });
  const description = t.loose(key, { choices: choices.join(", ") });
  return parsedOption(flags, description, choose, expected);
}

/** An option whose text is read by `parse`, which returns null for what it cannot be. */
export function parsedOption(
  flags: string,
  description: string,
  parse: (text: string) => unknown,
  expected: string,
): Option {
  return new Option(flags, description).argParser(parserOf(parse, expected));
}

function parserOf(parse: (text: string) => unknown, expected: string) {
  return (text: string) => {
    const value = parse(text);
    if (value === null) throw new InvalidArgumentError(expected);
    return value;
  };
}
