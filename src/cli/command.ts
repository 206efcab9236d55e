import type { MessageKey } from "../language/translate.js";
import type { Argument } from "./argument.js";
import type { Context } from "./context.js";
import type { Option } from "./option.js";

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
export type Given<Args extends Arguments, Opts extends Options> = MayBeMissing<{
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
}

/** A line of help: as it stands, or by its key where it has words of a language in it. */
export type Example = `kualik${string}` | Extract<MessageKey, `example.${string}`>;

/**
 * A command, declared whole in one place: this table feeds the parser, help and types, and whatever
 * asks for what is missing. Its sentence in help has the key `help.<name>`, or `help.<parent>-<name>`.
 *
 * The work is loaded by `run` when it runs, and what draws tables by `show` when it shows: a
 * declaration costs the start-up of other commands nothing.
 */
export interface CommandSpec<Args extends Arguments, Opts extends Options, Made> {
  name: string;
  args?: Args;
  options?: Opts;
  examples?: readonly Example[];
  /** Set where it may ask for consent: help then names `--yes`, which every command takes. */
  asks?: true;
  commands?: readonly DeclaredCommand[];
  /**
   * Does what is asked.
   *
   * @returns what was made or found; null where a person would rather not go on
   */
  run?(context: Context, given: Given<Args, Opts>): Promise<Made | null>;
  /** What the work made, for a person. Left out where `tell` says all. */
  show?(made: Made, context: Context, given: Given<Args, Opts>): void | Promise<void>;
  /**
   * The same for a program, with `--json`; what was made itself where it is left out. Undefined where it
   * was printed before consent was asked.
   */
  json?(made: Made, context: Context, given: Given<Args, Opts>): unknown;
  /** What is said (to stderr) to either, once it is done. */
  tell?(made: Made, context: Context, given: Given<Args, Opts>): void | Promise<void>;
  /** The exit code, where it is not `DONE`. */
  code?(made: Made): number;
}

/** What is known of a declared command without running it. */
export interface DeclaredCommand {
  name: string;
  args: Arguments;
  options: Options;
  examples: readonly Example[];
  asks: boolean;
  commands: readonly DeclaredCommand[];
  /** Null where it only holds other commands together. */
  execute: ((context: Context, given: Readonly<Record<string, unknown>>) => Promise<number>) | null;
}

const DONE = 0;

/** Declares a command. */
export function command<Args extends Arguments, Opts extends Options, Made>(
  spec: CommandSpec<Args, Opts, Made>,
): DeclaredCommand {
  const { name, args, options, examples = [], asks = false, commands = [] } = spec;
  return {
    name,
    args: args ?? {},
    options: options ?? {},
    examples,
    asks,
    commands,
    // The parser has read each value by the table that `Given` is the type of.
    execute: spec.run
      ? (context, given) => execute(spec, context, given as Given<Args, Opts>)
      : null,
  };
}

async function execute<Args extends Arguments, Opts extends Options, Made>(
  spec: CommandSpec<Args, Opts, Made>,
  context: Context,
  given: Given<Args, Opts>,
): Promise<number> {
  const made = (await spec.run?.(context, given)) ?? null;
  if (made === null) return DONE;
  if (given.json) {
    const data = spec.json ? await spec.json(made, context, given) : made;
    if (data !== undefined) context.screen.data(JSON.stringify(data, null, 2));
  } else {
    await spec.show?.(made, context, given);
  }
  await spec.tell?.(made, context, given);
  return spec.code?.(made) ?? DONE;
}
