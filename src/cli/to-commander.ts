import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { optionOfField } from "../model/roster.js";
import { isUnprintable, withoutInvisible } from "../model/tidy-text.js";
import { wordShown } from "../model/value-words.js";
import type {
  Argument as ArgumentSpec,
  DeclaredCommand,
  Example,
  GivenToAll,
  Option as OptionSpec,
  Value,
} from "./command.js";
import type { Context } from "./context.js";
import { choicesShown } from "./plain-values.js";
import { fieldsToType } from "./render-error.js";
import type { Speech } from "./speech.js";

/** Runs a command's work with the context that `main` wired. */
export type Run = (work: (context: Context) => Promise<number>) => Promise<void>;

/** Asks for what a command lacks, and adds it to what was given. */
export type AskMissing = (
  context: Context,
  declared: DeclaredCommand,
  given: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

/** What a command needs of the program that it is declared in. */
export interface Wiring {
  t: Translate;
  run: Run;
  /** Asks for what is missing; null where nobody sits there, and what is missing is an error. */
  ask: AskMissing | null;
  speech: Speech;
  today: () => IsoDate;
  /** Says something to the person; nothing is read from what is typed in silence. */
  say(sentence: string): void;
}

/**
 * Declares a command and what belongs to it on Commander's, with help in the reader's language.
 */
export function declareOn(
  parent: Command,
  declared: DeclaredCommand,
  wiring: Wiring,
  parents: readonly string[] = [],
): void {
  const { t, run, ask, speech } = wiring;
  const path = [...parents, declared.name];
  const command = parent.command(declared.name).description(t.loose(`help.${path.join("-")}`, {}));
  command.aliases(speech.typed(path));
  for (const [name, spec] of Object.entries(declared.args)) {
    command.addArgument(toArgument(name, spec, wiring));
  }
  for (const [name, spec] of Object.entries(declared.options)) {
    command.addOption(optionOf(name, spec, wiring));
  }
  if (declared.execute) {
    command.addOption(new Option("--yes", t("option.yes")).hideHelp(!declared.asks));
    command.option("--json", t("option.json"));
    command.addOption(new Option("--clock-is-right", t("option.clock-is-right")).hideHelp());
  }
  if (declared.examples.length > 0) command.addHelpText("after", examples(declared.examples, t));
  for (const child of declared.commands) declareOn(command, child, wiring, path);
  const { execute } = declared;
  if (execute === null) return;
  command.hook("preAction", refuseWhatOnlyParentsTake);
  command.action(() =>
    run(async (context) => {
      const given = givenTo(command, declared);
      return execute(context, ask ? await ask(context, declared, given) : given);
    }),
  );
}

/** What stands below a command's help. */
export function examples(lines: readonly Example[], t: Translate): string {
  const said = lines.map((line) => (line.startsWith("kualik") ? line : t.loose(line, {})));
  return `\n${t("help.example")}\n  ${said.join("\n  ")}`;
}

/** What every command takes. */
const OF_ALL: ReadonlySet<string> = new Set<keyof GivenToAll>(["yes", "json", "clockIsRight"]);

/** Arguments and options by name, those included that a parent command took for it. */
function givenTo(command: Command, { args, options }: DeclaredCommand): Record<string, unknown> {
  const positional = Object.keys(args).map((name, index) => [name, command.processedArgs[index]]);
  const all = Object.entries(command.optsWithGlobals()).filter(
    ([name]) => name in options || OF_ALL.has(name),
  );
  return Object.fromEntries([...positional, ...all].filter(([, value]) => value !== undefined));
}

/** An option before the command's own name belongs to its parent, and would be passed over in silence. */
function refuseWhatOnlyParentsTake(command: Command): void {
  const own = new Set(command.options.map((option) => option.attributeName()));
  for (let parent = command.parent; parent?.parent; parent = parent.parent) {
    for (const option of parent.options) {
      const name = option.attributeName();
      if (own.has(name) || parent.getOptionValueSource(name) !== "cli") continue;
      command.error(`error: unknown option '${option.long}'`, { code: "commander.unknownOption" });
    }
  }
}

function toArgument(
  name: string,
  { form, value, help, params }: ArgumentSpec<unknown>,
  wiring: Wiring,
) {
  const many = form === "several" || form === "maybe-several" ? "..." : "";
  const isOptional = wiring.ask !== null || form === "maybe" || form === "maybe-several";
  const said = placeInWords(name, wiring.t) + many;
  const place = isOptional ? `[${said}]` : `<${said}>`;
  const argument = new Argument(place, wiring.t.loose(help, { ...params }));
  return argument.argParser<unknown>((many ? collecting : parser)(place, value, wiring));
}

export function optionOf(
  name: string,
  spec: OptionSpec<unknown>,
  wiring: Pick<Wiring, "t" | "today" | "say" | "ask">,
): Option {
  const { t, ask } = wiring;
  const { form, value, help, params, initial } = spec;
  const long = `--${form === "negated" ? "no-" : ""}${optionOfField(name)}`;
  const { choices = [], words = null } = value ?? {};
  const fields = params?.fields === undefined ? {} : { fields: fieldsToType(params.fields, t) };
  const shown = { choices: choicesShown(choices, words, t), ...params, ...fields };
  const said = t.loose(help, shown);
  const option = new Option(value ? `${long} ${placeOf(form, value, t)}` : long, said);
  const isCollected = form === "each" || form === "list";
  if (value) option.argParser<unknown>((isCollected ? collecting : parser)(long, value, wiring));
  if (initial !== undefined) option.default(initial, wordShown(initial, words, t.language));
  return option.makeOptionMandatory(form === "required" && ask === null);
}

function placeOf(form: OptionSpec<unknown>["form"], value: Value<unknown>, t: Translate): string {
  const place =
    value.choices?.join("|") === value.place ? value.place : placeInWords(value.place, t);
  if (form === "list") return `<${place}...>`;
  return form === "maybe-value" ? `[${place}]` : `<${place}>`;
}

/** A place in the reader's words, the signs between them and the ending of a file as they are typed. */
export function placeInWords(place: string, t: Translate): string {
  return place.replace(/(?<!\.)\b[a-z]+/g, (word) => t.loose(`help-place.${word}`, {}));
}

type Parse = (text: string, before?: unknown) => unknown;

/**
 * Reads what was typed; of what was copied from somewhere, what nobody sees is left out. The name of a
 * file is taken as it is.
 *
 * @param place the argument or option
 * @throws UserError `text-unprintable`
 */
function parser(
  place: string,
  value: Value<unknown>,
  { t, today, say }: Pick<Wiring, "t" | "today" | "say">,
): Parse {
  return (typed) => {
    if (!value.isPath && isUnprintable(typed)) {
      throw new UserError("text-unprintable", { fields: place });
    }
    const text = value.isPath ? typed : withoutInvisible(typed);
    const read = value.parse(text, today);
    if (read === null) throw new InvalidArgumentError(value.expected?.(t) ?? "");
    const meant = value.understood?.(text, today);
    if (meant) say(t("said.understood", { said: text, meant }));
    return read;
  };
}

function collecting(
  place: string,
  value: Value<unknown>,
  wiring: Pick<Wiring, "t" | "today" | "say">,
): Parse {
  const parse = parser(place, value, wiring);
  return (text, before) => [...(Array.isArray(before) ? before : []), parse(text)];
}
