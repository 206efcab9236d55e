import type { Computer } from "../files/libreoffice.js";
import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import type { Office } from "../work/print/make-pdfs.js";
import type { Ports } from "../work/session.js";
import type { Begun, GivenToAll } from "./command.js";
import { type Screen, type Signals, startProgress, untilInterrupted } from "./screen.js";

/**
 * What a command works with, wired once by `main`: nothing below asks what time it is, who works or
 * what the environment says.
 */
export interface Context {
  t: Translate;
  screen: Screen;
  now(): Date;
  /**
   * When something was last written on the computer, where nothing newer than `enough` is looked for;
   * null, or left out, where nobody can say.
   */
  newestFile?(enough: Date): Date | null;
  /** Operating-system user. */
  operator: string;
  cwd: string;
  /** Where other programs are found. */
  computer: Computer;
  /** Tells when somebody stops the command. */
  signals: Signals;
  /** Folder from `--register` or `KUALIK_REGISTER`. */
  registerName: string | null;
  /** Which arguments and options of the command a part of a code is enough for, by name. */
  begun?: Readonly<Record<string, Begun>>;
  /**
   * Whether a register was written to since the command began, which tells what a stop leaves; and what
   * is said when all else is said.
   */
  written?: { yet: boolean; lastWord?: string };
  /** Opens a file or folder with the system; false where it cannot. */
  open?(path: string): Promise<boolean>;
  /** Whether the command was chosen at the desk, which leads on. */
  isAtDesk?: boolean;
  /** The Node.js that runs the program; left out where it does not matter. */
  node?: Node;
}

/** A Node.js: its program, absolute, and its version. */
export interface Node {
  path: string;
  version: string;
}

/** What is needed to say something to a person. */
export type Words = Pick<Context, "t" | "screen">;

/** Exit codes: done as asked; failed, or a checking command found something; wrong usage. */
export const DONE = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

/**
 * Asks before something is done that a person is to have seen, unless `--yes` said it.
 *
 * @param act what cannot be undone is not agreed to by Enter alone
 * @throws UserError `nobody-to-ask` without a terminal and without `--yes`
 */
export async function askToGoOn(
  context: Context,
  { yes }: { yes?: boolean },
  question: string,
  act?: "irreversible",
): Promise<boolean> {
  if (yes) return true;
  if (!context.screen.interactive) throw new UserError("nobody-to-ask");
  return askAtTerminal(context, question, act);
}

/** The same where it is known that somebody is there to answer. */
export async function askAtTerminal(
  { t, screen }: Context,
  question: string,
  act?: "irreversible",
): Promise<boolean> {
  const { askConsent } = await import("./ask.js");
  const consent = await askConsent(t, question, act !== "irreversible");
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}

/** The terminal as a use case knows it. */
export function portsOf(context: Context, given: GivenToAll): Ports {
  const { t, screen, now, operator } = context;
  return {
    ...{ t, now, operator },
    tell: (sentence) => screen.say(sentence),
    isAsked: screen.interactive && !given.yes,
    confirm: (question, act) => askToGoOn(context, given, question, act),
    progress: (label, total) => startProgress(screen, label, total),
  };
}

/** The programs of the computer as a use case knows them. */
export function officeOf({ computer, signals }: Context): Office {
  return { computer, untilStopped: (work) => untilInterrupted(signals, work) };
}
