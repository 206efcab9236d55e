import { optionOfField } from "../model/roster.js";
import type { DeclaredCommand, Option, Value } from "./command.js";

/** What can come next in a command line. */
export interface Next {
  /** Words that can stand there: commands, options. */
  words: string[];
  /** What has to stand there; null where it is none of the values of a command. */
  value: Value<unknown> | null;
}

/** Finds a command of the first level; null where there is none of that name. */
export type FindCommand = (name: string) => Promise<DeclaredCommand | null>;

/** What every command takes, each with whether a value follows it. */
const OF_ALL: Readonly<Record<string, boolean>> = {
  "--help": false,
  "--json": false,
  "--lang": true,
  "--register": true,
};

/**
 * What the last word of a command line can become.
 *
 * @param names of the commands of the first level
 * @param typed the words after the program's name, the last of them begun, or empty
 */
export async function nextAfter(
  typed: readonly string[],
  names: readonly string[],
  find: FindCommand,
): Promise<Next> {
  const before = typed.slice(0, -1);
  const begun = typed.at(-1) ?? "";
  let declared: DeclaredCommand | null = null;
  let places = 0;
  for (let at = 0; at < before.length; at += 1) {
    const word = before[at] ?? "";
    if (word.startsWith("-")) {
      const option = optionNamed(word, declared);
      if (!takesValue(word, option)) continue;
      if (at === before.length - 1) return { words: [], value: option?.value ?? null };
      at += 1;
    } else if (declared === null) {
      declared = await find(word);
      if (declared === null) return { words: [], value: null };
    } else {
      const child: DeclaredCommand | undefined =
        places === 0 ? declared.commands.find(({ name }) => name === word) : undefined;
      if (child) declared = child;
      else places += 1;
    }
  }
  if (begun.startsWith("-")) return { words: optionsOf(declared), value: null };
  if (declared === null) return { words: [...names], value: null };
  const children = places === 0 ? declared.commands.map(({ name }) => name) : [];
  return { words: children, value: valueAt(declared, places) };
}

function takesValue(word: string, option: Option<unknown> | undefined): boolean {
  if (word.includes("=")) return false;
  return option ? option.value !== null : OF_ALL[word] === true;
}

function optionNamed(word: string, declared: DeclaredCommand | null) {
  const own = Object.entries(declared?.options ?? {});
  return own.find(([name]) => longOf(name, null) === word)?.[1];
}

function longOf(name: string, option: Option<unknown> | null): string {
  return `--${option?.form === "negated" ? "no-" : ""}${optionOfField(name)}`;
}

function optionsOf(declared: DeclaredCommand | null): string[] {
  const own = Object.entries(declared?.options ?? {});
  const yes = declared?.asks ? ["--yes"] : [];
  return [...own.map(([name, option]) => longOf(name, option)), ...yes, ...Object.keys(OF_ALL)];
}

/** The last argument may stand for several words. */
function valueAt({ args }: DeclaredCommand, place: number): Value<unknown> | null {
  const all = Object.values(args);
  const last = all.at(-1);
  const isRepeated = last?.form === "several" || last?.form === "maybe-several";
  return (all[place] ?? (isRepeated ? last : undefined))?.value ?? null;
}
