import type { MessageKey, Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import type { ReasonedAct } from "../model/usual-reasons.js";
import type { WordGroup } from "../model/value-words.js";
import type { Session } from "../work/session.js";
import { type Context, DONE } from "./context.js";
import { jsonText } from "./screen.js";

/**
 * One kind of thing that a person gives to a command: a date, a course, a document's number. What is
 * particular to a kind (how it is read, what else is said of it) stands in `values.ts` and
 * `plain-values.ts`.
 */
export interface Value<Read> {
  /** Its place in help: `date` is shown as `--date <date>`. */
  place: string;
  /** What the text means; null where it cannot mean anything. */
  parse(text: string, today: () => IsoDate): Read | null;
  /** How it was understood where more was read than was typed; a person is told then. */
  understood?(text: string, today: () => IsoDate): string | null;
  /** What would have been right, said where `parse` found nothing. */
  expected?(t: Translate): string;
  /** The only texts it takes, where they can be listed. */
  choices?: readonly string[];
  /** Where the words for `choices` stand; null where they are said by their codes alone. */
  words?: WordGroup | null;
  /** What it is chosen from where it is left out at a terminal; anything else is typed. */
  picked?: Picked;
  /** What is offered where it is left out at a terminal; anything else is typed. */
  offered?(t: Translate, today: IsoDate): readonly { value: string; name: string }[];
  /** Set where a part of it is enough, if nothing else has that part. */
  begun?: Begun;
  /** The act of which it is the reason: the usual ones are offered where it is left out. */
  usual?: ReasonedAct;
  /** Set where it names a file or folder, which may be called anything. */
  isPath?: true;
}

/** What may be said by a part of its code. */
export type Begun = "course" | "document";

/** What a person chooses from instead of typing it by heart. */
export type Picked =
  | "course"
  | "document"
  | "person"
  | "request"
  | "roster"
  | "issued-file"
  | "copy"
  | "operator"
  | "month"
  | "today";

/** What a command's help says of an argument or option, and with which words in its places. */
interface Said {
  help: MessageKey;
  params?: Readonly<Record<string, string>> | undefined;
}

/** An argument of a command, by its place. `Given` is the type of what comes of it. */
export interface Argument<Given> extends Said {
  form: "one" | "maybe" | "several" | "maybe-several";
  value: Value<unknown>;
  /** Set where it is asked for at a terminal though it may be left out, unless one of these is known. */
  wantedUnless?: readonly string[];
  /** Set where only the desk asks for it. */
  isForDesk?: true;
  /** For the compiler alone. */
  readonly given?: Given;
}

/** `<course>` */
export function one<Read>(value: Value<Read>, help: MessageKey): Argument<Read> {
  return { form: "one", value, help };
}

/** `[course]` */
export function maybe<Read>(value: Value<Read>, help: MessageKey): Argument<Read | undefined> {
  return { form: "maybe", value, help };
}

/** `<files...>` */
export function several<Read>(value: Value<Read>, help: MessageKey): Argument<Read[]> {
  return { form: "several", value, help };
}

/** `[numbers...]` */
export function maybeSeveral<Read>(value: Value<Read>, help: MessageKey): Argument<Read[]> {
  return { form: "maybe-several", value, help };
}

/** An option of a command. `Given` is the type of what comes of it; undefined: it may be left out. */
export interface Option<Given> extends Said {
  form: "flag" | "one" | "required" | "each" | "list" | "maybe-value" | "negated";
  /** Null where the option itself is all that is said. */
  value: Value<unknown> | null;
  /** What holds where it is left out. */
  initial?: string;
  /** Set where it is asked for at a terminal though it may be left out, unless one of these is known. */
  wantedUnless?: readonly string[];
  /** Set where only the desk asks for it: whoever types the command means it as it is. */
  isForDesk?: true;
  /** For the compiler alone. */
  readonly given?: Given;
}

/** `--full` */
export function flag(help: MessageKey): Option<true | undefined> {
  return { form: "flag", value: null, help };
}

/** `--no-handover`: declared under the name of what is left out, which is true otherwise. */
export function negated(help: MessageKey): Option<boolean> {
  return { form: "negated", value: null, help };
}

/** `--date <date>` */
export function option<Read>(value: Value<Read>, help: MessageKey): Option<Read | undefined> {
  return { form: "one", value, help };
}

/**
 * An option that may be left out, but which a person at a terminal is asked for.
 *
 * @param unless names of arguments and options of which any says as much
 */
export function wanted<Given>(asked: Option<Given>, ...unless: string[]): Option<Given> {
  return { ...asked, wantedUnless: unless };
}

/** The same where a command was chosen at the desk, and nothing could be typed behind it. */
export function wantedAtDesk<Given>(asked: Option<Given>, ...unless: string[]): Option<Given> {
  return { ...wanted(asked, ...unless), isForDesk: true };
}

/** `--reason <text>`, which has to be given. */
export function required<Read>(value: Value<Read>, help: MessageKey): Option<Read> {
  return { form: "required", value, help };
}

/** `--ground <ground>` with what holds where nothing is said. */
export function initially<Read extends string>(
  initial: Read,
  value: Value<Read>,
  help: MessageKey,
): Option<Read> {
  return { form: "one", value, help, initial };
}

/** `--set 7:iin=… --set 8:iin=…`: given again for each. */
export function each<Read>(
  value: Value<Read>,
  help: MessageKey,
  params?: Said["params"],
): Option<Read[] | undefined> {
  return { form: "each", value, help, params };
}

/** `--again 3-2026-00001 3-2026-00002`: several in a row. */
export function list<Read>(value: Value<Read>, help: MessageKey): Option<Read[] | undefined> {
  return { form: "list", value, help };
}

/** `--print [file]`: true where nothing stands behind it. */
export function maybeValue<Read>(
  value: Value<Read>,
  help: MessageKey,
): Option<Read | true | undefined> {
  return { form: "maybe-value", value, help };
}

type Arguments = Readonly<Record<string, Argument<unknown>>>;
type Options = Readonly<Record<string, Option<unknown>>>;

type GivenBy<Spec> = Spec extends { readonly given?: infer Given } ? Given : never;

/** Where undefined may come of something, it may be missing. */
type MayBeMissing<All> = {
  [Name in keyof All as undefined extends All[Name] ? Name : never]?: Exclude<All[Name], undefined>;
} & {
  [Name in keyof All as undefined extends All[Name] ? never : Name]: All[Name];
};

/** What a person gave to a command: its arguments and options by name, and what every command takes. */
type Given<Args extends Arguments, Opts extends Options> = MayBeMissing<{
  [Name in keyof Args]: GivenBy<Required<Args[Name]>>;
}> &
  MayBeMissing<{ [Name in keyof Opts]: GivenBy<Required<Opts[Name]>> }> &
  GivenToAll;

/** What every command takes. */
export interface GivenToAll {
  /** Nothing is asked: whoever says it has made up his mind, or is a program. */
  yes?: true;
  /** The answer is for a program. */
  json?: true;
  /** The computer's clock is right, whatever speaks against it. */
  clockIsRight?: true;
  /** What was written is opened; of those commands that say what that is. */
  open?: true;
}

/** A line of help: as it stands, or by its key where it has words of a language in it. */
export type Example = `kualik${string}` | Extract<MessageKey, `example.${string}`>;

/**
 * A command, declared whole in one place: this table feeds the parser, help and types, and whatever
 * asks for what is missing. Its sentence in help has the key `help.<name>`, or `help.<parent>-<name>`.
 *
 * The work is loaded when it runs, and what draws tables by `show` when it shows: a
 * declaration costs the start-up of other commands nothing.
 */
interface CommandSpec<Args extends Arguments, Opts extends Options, Made> {
  name: string;
  args?: Args;
  options?: Opts;
  examples?: readonly Example[];
  /** Set where it may ask for consent: help then names `--yes`, which every command takes. */
  asks?: true;
  commands?: readonly DeclaredCommand[];
  /**
   * Set where at least one of its options has to be given: a person at a terminal who gave none chooses
   * which. It says, by the names of options, what holds now.
   */
  changes?: (session: Session) => Promise<Readonly<Record<string, string>>>;
  /** The use case that does it, where it needs no more than the register and what was given. */
  work?: () => Promise<(session: Session, given: Given<Args, Opts>) => Promise<Made | null>>;
  /** Does it in the register otherwise; null comes of it where a person would rather not go on. */
  inRegister?: (
    session: Session,
    given: Given<Args, Opts>,
    context: Context,
  ) => Promise<Made | null>;
  /** The same where there need be no register, or something is refused before it is opened. */
  run?: Way<Args, Opts, [], Promise<Made | null>>;
  /** What the work made, for a person. Left out where `tell` says all. */
  show?: Way<Args, Opts, [made: Made], void | Promise<void>>;
  /**
   * The same for a program, with `--json`; what was made itself where it is left out. Undefined where it
   * was printed before consent was asked.
   */
  json?: Way<Args, Opts, [made: Made], unknown>;
  /** What is said (to stderr) to either, once it is done. */
  tell?: Way<Args, Opts, [made: Made], void | Promise<void>>;
  /**
   * The file or folder that was written, absolute; null where there is none. A command that says so takes
   * `--open`.
   */
  opens?: (made: Made, given: Given<Args, Opts>) => string | null;
  /** The exit code, where it is not `DONE`. */
  code?: (made: Made) => number;
}

type Way<Args extends Arguments, Opts extends Options, Made extends unknown[], Result> = (
  ...known: [...Made, context: Context, given: Given<Args, Opts>]
) => Result;

/** What is known of a declared command without running it. */
export interface DeclaredCommand {
  name: string;
  args: Arguments;
  options: Options;
  examples: readonly Example[];
  asks: boolean;
  commands: readonly DeclaredCommand[];
  /** What holds now of what it changes, by the names of its options; null where none has to be given. */
  changes: CommandSpec<Arguments, Options, unknown>["changes"] | null;
  /** Null where it only holds other commands together. */
  execute: ((context: Context, given: Readonly<Record<string, unknown>>) => Promise<number>) | null;
}

/** Declares a command. */
export function command<Args extends Arguments, Opts extends Options, Made>(
  spec: CommandSpec<Args, Opts, Made>,
): DeclaredCommand {
  const { name, args, options, examples = [], asks = false, commands = [] } = spec;
  const begun = begunIn({ ...args, ...options });
  return {
    name,
    args: args ?? {},
    options: spec.opens ? { ...options, open: flag("option.open") } : (options ?? {}),
    examples,
    asks,
    commands,
    changes: spec.changes ?? null,
    // The parser has read each value by the table that `Given` is the type of.
    execute:
      spec.run || spec.work || spec.inRegister
        ? (context, given) => {
            const isFinal = asks && (given.yes || given.json || !context.screen.interactive);
            const own = { ...context, begun: isFinal ? {} : begun };
            return execute(spec, own, given as Given<Args, Opts>);
          }
        : null,
  };
}

/** Which arguments and options may be said by a part, by name. */
function begunIn(
  specs: Readonly<Record<string, Argument<unknown> | Option<unknown>>>,
): Readonly<Record<string, Begun>> {
  const all: Record<string, Begun> = {};
  for (const [name, { value }] of Object.entries(specs)) if (value?.begun) all[name] = value.begun;
  return all;
}

async function execute<Args extends Arguments, Opts extends Options, Made>(
  spec: CommandSpec<Args, Opts, Made>,
  context: Context,
  typed: Given<Args, Opts>,
): Promise<number> {
  let given = typed;
  const within = (await spec.work?.()) ?? spec.inRegister;
  const made = within
    ? await inRegister(context, typed, (session, whole) => {
        given = whole;
        return within(session, whole, context);
      })
    : await spec.run?.(context, given);
  if (made === null || made === undefined) return DONE;
  if (given.json) {
    const data = spec.json ? await spec.json(made, context, given) : made;
    if (data !== undefined) context.screen.data(jsonText(data));
  } else {
    await spec.show?.(made, context, given);
  }
  await spec.tell?.(made, context, given);
  if (spec.opens) {
    const { offerToOpen } = await import("./offer-to-open.js");
    await offerToOpen(context, given, spec.opens(made, given));
  }
  return spec.code?.(made) ?? DONE;
}

/**
 * Lets `work` go on in the register that is meant. What opens it is loaded only then: a command's help
 * and what it refuses need no database.
 *
 * @param work is handed what was given with whole codes where they were only begun
 */
export async function inRegister<Result, Known extends GivenToAll>(
  context: Context,
  given: Known,
  work: (session: Session, given: Known) => Promise<Result>,
): Promise<Result> {
  const { withRegister } = await import("./opened-register.js");
  const { begun = {} } = context;
  return withRegister(context, given, async (session) => {
    if (!Object.keys(begun).some((name) => name in given)) return work(session, given);
    const { withWholeCodes } = await import("./begun-codes.js");
    return work(session, await withWholeCodes(session, context, given, begun));
  });
}

/** What is loaded only when it is called: a declaration itself stays light. */
export function later<Known extends unknown[], Result>(
  load: () => Promise<(...known: Known) => Result | Promise<Result>>,
): (...known: Known) => Promise<Result> {
  return async (...known) => (await load())(...known);
}
