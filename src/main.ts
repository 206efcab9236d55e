import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { type Command, CommanderError, type OutputConfiguration } from "commander";
import { commandCalled, helpInOneWay, unknownInHelp } from "./cli/asked-help.js";
import { type Context, DONE, FAILED, WRONG_USAGE } from "./cli/context.js";
import { isLeft } from "./cli/left.js";
import { renderError, renderUnknown, renderUsageError, unknownIn } from "./cli/render-error.js";
import { createScreen, type Output, type Signals, type Streams } from "./cli/screen.js";
import { isOtherWord } from "./cli/speech.js";
import type { AskMissing, Run } from "./cli/to-commander.js";
import { packageFolder } from "./files/folders.js";
import { newestFile } from "./files/newest-file.js";
import { dateInKazakhstan } from "./language/dates.js";
import { chooseLanguage, LANGUAGES, loadTranslate } from "./language/translate.js";
import { ERRORS, UserError } from "./model/errors.js";
import { valueMeant } from "./model/value-words.js";
import { createProgram } from "./program.js";
import { findRegisterRoot, readRegisterFolder } from "./register/db/register-folder.js";

/** Files that Kualik makes hold personal data: nobody but their owner may read them. */
const RIGHTS_OF_OTHERS = 0o077;

/** Who says one of these wants no question. */
const SAYS_ALL = ["--yes", "--json", "--help", "-h"];

/** Where there is no terminal whose width would tell. */
const WIDTH_OF_HELP = 80;

/** What a command line runs in: a process, as far as it is needed. */
export interface Surroundings extends Streams, Signals {
  argv: readonly string[];
  platform: NodeJS.Platform;
  execPath: string;
  version: string;
  stdout: Output & { on(event: "error", listener: (error: Error) => void): unknown };
  cwd(): string;
  umask(mask: number): unknown;
  exit(code: number): void;
  /** Opens a file or folder; the system does where it is left out. */
  openFile?(path: string): Promise<boolean>;
}

/**
 * Runs one command line: wires the context, hands it to the command, shows a failure once.
 *
 * @returns the exit code: 0 done, 1 failed or found something, 2 wrong usage
 */
export async function main(process: Surroundings): Promise<number> {
  process.umask(RIGHTS_OF_OTHERS);
  process.stdout.on("error", (error) => endQuietlyOnClosedPipe(error, process));
  const args = await inOneWay(process.argv.slice(2));
  const registerName = earlyOption(args, "--register") ?? process.env.KUALIK_REGISTER ?? null;
  const t = await loadTranslate(languageFor(process, args, registerName));
  const context: Context = {
    t,
    screen: createScreen(process),
    now: () => new Date(),
    newestFile: (enough) => newestFile(process.platform, process.cwd(), enough),
    operator: operatorOf(process),
    cwd: process.cwd(),
    computer: { platform: process.platform, env: process.env },
    signals: process,
    registerName,
    written: { yet: false },
    open: (path) => (process.openFile ?? openFileOf(process))(path),
    node: { path: process.execPath, version: process.version },
  };
  const output = outputOf(process);
  if (context.screen.interactive && namesNoCommand(args)) return atDesk(context, args, output);
  return runLine(context, args, output);
}

/** A command line with its options under the names that the program knows, and help asked for by `--help`. */
async function inOneWay(typed: readonly string[]): Promise<string[]> {
  const isOption = (arg: string) => arg.startsWith("--") && isOtherWord(arg.split("=", 1)[0] ?? "");
  if (!typed.some(isOption)) return helpInOneWay(typed);
  const { optionMeant } = await import("./cli/command-words.js");
  return helpInOneWay(typed.map((arg) => (isOption(arg) ? optionMeant(arg) : arg)));
}

function openFileOf({ platform }: Surroundings): (path: string) => Promise<boolean> {
  return async (path) => {
    const { openWithSystem } = await import("./files/open-with-system.js");
    return openWithSystem(platform, path);
  };
}

/** Runs one command line, and shows a failure once. */
async function runLine(context: Context, args: string[], output: OutputConfiguration) {
  try {
    const code = await runProgram(context, args, output);
    // At the desk this stands in what it shows anyway.
    if (context.written?.lastWord) context.screen.say(context.written.lastWord);
    return code;
  } catch (error) {
    return fail(error, context, args.includes("--debug"));
  }
}

/** Whoever types no command, at a terminal, is led. */
async function atDesk(context: Context, args: string[], output: OutputConfiguration) {
  const { openDesk } = await import("./desk/desk.js");
  try {
    return await openDesk(context, async (line, registerName) => {
      const written = { yet: false };
      const own = { ...context, registerName, written, isAtDesk: true };
      try {
        return await runProgram(own, [...line], output);
      } catch (error) {
        if (isEnded(error)) throw error;
        return fail(error, own, false);
      } finally {
        if (context.written) context.written.yet ||= written.yet;
      }
    });
  } catch (error) {
    return fail(error, context, args.includes("--debug"));
  }
}

/** Whether somebody sits there who can be asked for what is missing. */
function askingAt({ screen }: Context, args: readonly string[]): AskMissing | null {
  const isTold = args.some((arg) => SAYS_ALL.includes(arg));
  if (!screen.interactive || isTold) return null;
  return async (...known) => {
    const { askForMissing } = await import("./desk/missing.js");
    return askForMissing(...known, args);
  };
}

async function runProgram(
  context: Context,
  args: string[],
  output: OutputConfiguration,
): Promise<number> {
  let exitCode = DONE;
  const run: Run = async (work) => {
    exitCode = await work(context);
  };
  const ask = askingAt(context, args);
  // Where it is asked which command is meant, no help need be written instead.
  const shown = ask ? { ...output, writeErr: () => {} } : output;
  const program = await createProgram(context.t, run, args, versionOfPackage(), {
    output: shown,
    ask,
    today: () => dateInKazakhstan(context.now()),
    say: context.screen.say,
  });
  const unknown = unknownInHelp(program, args);
  if (unknown) {
    context.screen.say(await renderUnknown(unknown, context.t, nameOfCommand(unknown.parent)));
    return WRONG_USAGE;
  }
  try {
    await program.parseAsync(args.length === 0 ? ["--help"] : args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return DONE;
    if (error.code === "commander.help") {
      return ask ? chooseCommand(context, args, output, program) : WRONG_USAGE;
    }
    const command = commandNamed(program, args);
    const typed = unknownIn(error);
    context.screen.say(
      typed === null
        ? renderUsageError(error, context.t, nameOfCommand(command))
        : await renderUnknown({ typed, parent: command }, context.t, nameOfCommand(command)),
    );
    return WRONG_USAGE;
  }
}

/** A command that only holds others together: somebody chooses which is meant. */
async function chooseCommand(
  context: Context,
  args: string[],
  output: OutputConfiguration,
  program: Command,
): Promise<number> {
  const { askCommandOf } = await import("./desk/missing.js");
  const { commands } = commandNamed(program, args);
  const name = await askCommandOf(context, commands);
  return runProgram(context, [...args, name], output);
}

/** Where help goes: what was asked for is data. It has no colours. */
function outputOf({ stdout, stderr }: Surroundings): OutputConfiguration {
  return {
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    getOutHelpWidth: () => stdout.columns ?? WIDTH_OF_HELP,
    getErrHelpWidth: () => stderr.columns ?? WIDTH_OF_HELP,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

/** The command as far as it was understood. */
function commandNamed(program: Command, args: readonly string[]): Command {
  return args.reduce((command, arg) => commandCalled(command, arg) ?? command, program);
}

/** A command with those it belongs to: `kualik templates add`. */
function nameOfCommand(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  return names.join(" ");
}

function fail(error: unknown, { t, screen, written }: Context, debug: boolean): number {
  if (isEnded(error) || isLeft(error)) {
    screen.say(t(written?.yet ? "said.stopped" : "said.stopped-before"));
  } else {
    screen.say(renderError(error, t));
    if (debug) screen.say(stackWithoutContent(error));
  }
  return error instanceof UserError && ERRORS[error.code] === "usage" ? WRONG_USAGE : FAILED;
}

/** Whether somebody pressed Ctrl+C at a question. */
function isEnded(error: unknown): boolean {
  return error instanceof Error && error.name === "ExitPromptError";
}

/** Where it happened, without messages: those can hold what stood in a row. */
function stackWithoutContent(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  const code = error instanceof UserError ? error.code : ((error as { code?: unknown }).code ?? "");
  const own = [`${error.name} ${String(code)}`.trim(), ...frames].join("\n");
  return error.cause === undefined ? own : `${own}\n← ${stackWithoutContent(error.cause)}`;
}

function languageFor(process: Surroundings, args: string[], registerName: string | null) {
  const { env } = process;
  return chooseLanguage([
    languageSaid(earlyOption(args, "--lang")),
    languageOfRegister(process.cwd(), registerName),
    env.KUALIK_LANG,
    env.LC_ALL,
    env.LC_MESSAGES,
    env.LANG,
    // Asking the system costs milliseconds, so only where nothing else was said.
    env.LANG ? null : Intl.DateTimeFormat().resolvedOptions().locale,
  ]);
}

/** A language as it was typed: `kk`, «русский». */
function languageSaid(said: string | null): string | null {
  return said === null ? null : (valueMeant(said, LANGUAGES, "language") ?? said);
}

function languageOfRegister(cwd: string, registerName: string | null): string | null {
  try {
    const root = findRegisterRoot(cwd, registerName);
    return root === null ? null : readRegisterFolder(root).language;
  } catch {
    // The command that needs the register will say what is wrong with it, in the next best language.
    return null;
  }
}

/** Whether nothing is said but in what language, or of which register. */
function namesNoCommand(args: readonly string[]): boolean {
  return args.every((arg, index) => {
    const isValue = ["--lang", "--register"].includes(args[index - 1] ?? "");
    return isValue || /^--(?:lang|register)(?:=|$)/.test(arg);
  });
}

/** An option that must be known before the commands are declared, help included. */
function earlyOption(args: readonly string[], flag: string): string | null {
  const index = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const found = args[index];
  if (found === undefined) return null;
  return found === flag ? (args[index + 1] ?? null) : found.slice(flag.length + 1);
}

function operatorOf({ env }: Surroundings): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? env.USERNAME ?? "?";
  }
}

function versionOfPackage(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  return String((manifest as { version: string }).version);
}

/** `kualik journal | head` closes the pipe early; that is no failure. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException, process: Surroundings): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
