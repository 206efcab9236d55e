import type { Command } from "commander";
import { isOtherWord } from "./speech.js";

/** Options that stand before a command's name with a value behind them. */
const WITH_VALUE = ["--lang", "--register"];

/** Where in a command line a command's name, or that of one which belongs to it, can stand. */
function placesOfNames(args: readonly string[]): number[] {
  return args.flatMap((arg, index) => {
    const isValue = WITH_VALUE.includes(args[index - 1] ?? "");
    return isValue || arg.startsWith("-") ? [] : [index];
  });
}

/** `help issue` as it is said otherwise: `issue --help`; a command line that asks for none as it is. */
export async function helpInOneWay(args: readonly string[]): Promise<string[]> {
  const [at] = placesOfNames(args);
  const word = at === undefined ? undefined : args[at];
  if (word === undefined) return [...args];
  const isAsked = word === "help" || (isOtherWord(word) && (await isHelpInOtherWords(word)));
  return isAsked ? [...args.filter((_, index) => index !== at), "--help"] : [...args];
}

async function isHelpInOtherWords(word: string): Promise<boolean> {
  const { isHelp } = await import("./command-words.js");
  return isHelp(word);
}

/** The command that one of these words names, by whatever it was called; undefined where there is none. */
export function commandCalled(parent: Command, word: string): Command | undefined {
  return parent.commands.find((one) => one.name() === word || one.aliases().includes(word));
}

/** What was typed where a command's name is expected, and the command that it would belong to. */
export interface UnknownCommand {
  typed: string;
  parent: Command;
}

/** Of whoever asks for the help of a command that there is not; null where there is one. */
export function unknownInHelp(program: Command, args: readonly string[]): UnknownCommand | null {
  if (!args.some((arg) => arg === "--help" || arg === "-h")) return null;
  let parent = program;
  for (const index of placesOfNames(args)) {
    if (parent.commands.length === 0 || parent.registeredArguments.length > 0) return null;
    const typed = args[index] ?? "";
    const command = commandCalled(parent, typed);
    if (!command) return { typed, parent };
    parent = command;
  }
  return null;
}
