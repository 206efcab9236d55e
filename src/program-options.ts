import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context } from "./commands/context.js";
import type { MessageKey, Translate } from "./language/translate.js";
import { parseDateOption, parseNumberOption } from "./model/option-values.js";

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
