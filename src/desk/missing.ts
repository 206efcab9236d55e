import { askAmong, askChoice, askConsent, askText, type Choice, questionFor } from "../cli/ask.js";
import {
  type Argument,
  type DeclaredCommand,
  inRegister,
  type Option,
  type Value,
} from "../cli/command.js";
import type { Context } from "../cli/context.js";
import { askReason } from "../cli/reasons.js";
import { renderError } from "../cli/render-error.js";
import { quoted } from "../language/command-line.js";
import { shortDate } from "../language/dates.js";
import { capitalised, type Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import { optionOfField } from "../model/roster.js";
import { wordShown } from "../model/value-words.js";
import { todayOf } from "../work/session.js";
import { matching, withChoices } from "./pickers.js";

/** What a command was given, by the names of its arguments and options. */
type Known = Readonly<Record<string, unknown>>;

/**
 * Asks for each argument and option that a command lacks, and shows how the whole could have been
 * written.
 *
 * @param args the command line as it was typed
 * @returns what was given, and what was answered
 */
export async function askForMissing(
  context: Context,
  { args: wantedArguments, options, changes }: DeclaredCommand,
  given: Known,
  args: readonly string[],
): Promise<Known> {
  const known: Record<string, unknown> = { ...given };
  const asked: string[] = [];
  for (const [name, spec] of Object.entries(wantedArguments)) {
    if (!isNeeded(spec, known, context) || isKnown(known[name])) continue;
    const said = await askFor(context, spec, spec.value, { mayBeEmpty: spec.form === "maybe" });
    if (said === "") continue;
    const read = spec.value.parse(said, () => todayOf(context));
    known[name] = spec.form === "several" ? [read] : read;
    asked.push(quoted(said));
  }
  for (const [name, spec] of Object.entries(options)) {
    if (!isWanted(spec, known, context) || isKnown(known[name])) continue;
    const long = `--${optionOfField(name)}`;
    if (spec.value === null) {
      if (!(await askConsent(context.t, `${capitalised(context.t.loose(spec.help, {}))}?`)))
        continue;
      known[name] = true;
      asked.push(long);
      continue;
    }
    const said = await askFor(context, spec, spec.value, {
      mayBeEmpty: spec.form !== "required",
    });
    if (said === "") continue;
    known[name] = spec.value.parse(said, () => todayOf(context));
    asked.push(`${long} ${quoted(said)}`);
  }
  if (changes && !Object.keys(options).some((name) => isKnown(known[name]))) {
    const before = await inRegister(context, {}, changes);
    asked.push(...(await askForChanges(context, options, before, known)));
  }
  if (asked.length > 0) {
    const command = ["kualik", ...args.map(quoted), ...asked].join(" ");
    context.screen.say(context.t("desk.command", { command }));
  }
  return known;
}

/** Asks which options are to be given, one after the other, and for each; Enter at the end is enough. */
async function askForChanges(
  context: Context,
  options: DeclaredCommand["options"],
  before: Readonly<Record<string, string>>,
  known: Record<string, unknown>,
): Promise<string[]> {
  const { t } = context;
  const asked: string[] = [];
  for (;;) {
    const ready = asked.length === 0 ? [] : [{ value: "", name: t("desk.change-no-more") }];
    const left = Object.entries(options).filter(([name]) => !isKnown(known[name]));
    const choices = left.map(([name, { help, params }]) => ({
      value: name,
      name: capitalised(t.loose(help, { ...params, choices: "" })).replace(/:\s*$/u, ""),
      description: before[name] || "—",
    }));
    const found = matching([...ready, ...choices]);
    const nothing = { value: "", name: t("desk.nothing-found"), disabled: true };
    const name = await askAmong(t("desk.which-change"), async (typed) => {
      const some = await found(typed);
      return some.length > 0 ? some : [nothing];
    });
    const spec = options[name];
    if (!spec?.value) return asked;
    const said = await askFor(context, spec, spec.value, {
      mayBeEmpty: true,
      initial: before[name] ?? "",
    });
    const read = spec.value.parse(said, () => todayOf(context));
    known[name] = spec.form === "each" ? [read] : read;
    asked.push(`--${optionOfField(name)} ${quoted(said)}`);
  }
}

function isNeeded(spec: Argument<unknown>, known: Known, context: Context): boolean {
  return spec.form === "one" || spec.form === "several" || isAskedFor(spec, known, context);
}

function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function isWanted(spec: Option<unknown>, known: Known, context: Context): boolean {
  return spec.form === "required" || isAskedFor(spec, known, context);
}

function isAskedFor(
  { wantedUnless, isForDesk }: Pick<Option<unknown>, "wantedUnless" | "isForDesk">,
  known: Known,
  { isAtDesk }: Context,
): boolean {
  if (isForDesk && !isAtDesk) return false;
  return wantedUnless?.every((name) => !isKnown(known[name])) ?? false;
}

/** Asks for one value; what comes of it is what would have been typed. */
async function askFor(
  context: Context,
  { help, params }: Pick<Argument<unknown>, "help" | "params">,
  value: Value<unknown>,
  { mayBeEmpty, initial }: { mayBeEmpty: boolean; initial?: string },
): Promise<string> {
  const { t } = context;
  const message = questionFor(t.loose(help, { ...params, choices: "" }));
  if (value.choices) return askChoice(message, wordedChoices(value, t));
  if (value.usual) return askReason(t, value.usual, message);
  if (value.offered) {
    const found = matching(value.offered(t, todayOf(context)));
    return askAmong(message, async (typed) => {
      const some = await found(typed);
      return some.length > 0 ? some : [asTyped(typed, value, context, mayBeEmpty)];
    });
  }
  if (value.picked === "today") {
    const day = shortDate(todayOf(context));
    return askText({
      message,
      initial: mayBeEmpty ? "" : day,
      refuse: refusing(value, context, mayBeEmpty),
    });
  }
  if (value.picked === undefined) {
    const given = initial ? { initial } : {};
    return askText({ message, ...given, refuse: refusing(value, context, mayBeEmpty) });
  }
  const tip = t("desk.type-to-find");
  return withChoices(value.picked, context, (find) => {
    const found = async (typed: string) => {
      const some = await find(typed);
      return some.length > 0 ? some : [asTyped(typed, value, context, mayBeEmpty)];
    };
    return askAmong(message, found, { tip });
  });
}

/**
 * Where nothing goes with what was typed, it is taken as it is, if it can be what is asked for: a name
 * that nobody bears is no number of a document.
 */
function asTyped(
  typed: string,
  value: Value<unknown>,
  context: Context,
  mayBeEmpty: boolean,
): Choice {
  const { t } = context;
  const wrong = refusing(value, context, mayBeEmpty)(typed);
  const isNobody = value.picked === "person" && typed !== "" && !/\d/.test(typed);
  if (wrong !== null || isNobody) {
    const name = t(typed === "" ? "desk.type-to-find" : "desk.nothing-found");
    return { value: typed, name, disabled: true };
  }
  return { value: typed, name: typed === "" ? t("desk.nothing-said") : typed };
}

function refusing(value: Value<unknown>, context: Context, mayBeEmpty: boolean) {
  const { t } = context;
  const today = () => todayOf(context);
  return (said: string): string | null => {
    if (said === "") return mayBeEmpty ? null : t("ask.required");
    try {
      return value.parse(said, today) === null ? (value.expected?.(t) ?? t("ask.required")) : null;
    } catch (error) {
      if (error instanceof UserError) return renderError(error, t);
      throw error;
    }
  };
}

function wordedChoices({ choices = [], words = null }: Value<unknown>, { language }: Translate) {
  return choices.map((value) => ({ value, name: wordShown(value, words, language) }));
}

/** Asks which of the commands that belong to one is meant. @returns its name */
export function askCommandOf(
  { t }: Context,
  commands: readonly { name(): string; description(): string }[],
): Promise<string> {
  const choices = commands.map((one) => ({ value: one.name(), name: one.description() }));
  return askChoice(t("desk.which-of"), choices);
}
