import commands from "../../data/command-words.json" with { type: "json" };
import options from "../../data/option-words.json" with { type: "json" };
import type { Language } from "../language/translate.js";
import { editDistance } from "../model/name-key.js";
import { wordKey } from "../model/value-words.js";

type Words = Readonly<Partial<Record<Language, readonly string[]>>>;

const COMMANDS: Readonly<Record<string, Words>> = commands;
const OPTIONS: Readonly<Record<string, readonly string[]>> = options;

/** The words for a command: its own where it has some among those it belongs with, or its name's. */
export function wordsOfCommand(path: readonly string[]): Words {
  return COMMANDS[path.join(" ")] ?? COMMANDS[path.at(-1) ?? ""] ?? {};
}

/** A command's name for a reader of a language. */
export function commandShown(path: readonly string[], language: Language): string {
  return wordsOfCommand(path)[language]?.[0] ?? path.at(-1) ?? "";
}

/** Everything that a person may type for a command. */
function allWords(path: readonly string[]): string[] {
  return [path.at(-1) ?? "", ...Object.values(wordsOfCommand(path)).flatMap((some) => some ?? [])];
}

/** Those of the words typed by which a command is meant, but for its name itself. */
export function typedFor(path: readonly string[], typed: readonly string[]): string[] {
  const keys = new Set(allWords(path).map(wordKey));
  const name = path.at(-1);
  return [...new Set(typed)].filter((word) => word !== name && keys.has(wordKey(word)));
}

/** `--причина` as the program calls it, `--reason`; anything else as it is. */
export function optionMeant(arg: string): string {
  const [, said = "", value = ""] = /^--([^=]+)(=.*)?$/s.exec(arg) ?? [];
  const key = wordKey(said);
  const [name] = Object.entries(OPTIONS).find(([, all]) => all.map(wordKey).includes(key)) ?? [];
  return name === undefined ? arg : `--${name}${value}`;
}

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";

/** A word typed with the keyboard in the other layout: «шьзщке» is import. */
function inOtherLayout(word: string): string {
  return Array.from(word, (letter) => {
    const [latin, cyrillic] = [LATIN_KEYS.indexOf(letter), CYRILLIC_KEYS.indexOf(letter)];
    return CYRILLIC_KEYS[latin] ?? LATIN_KEYS[cyrillic] ?? letter;
  }).join("");
}

/** Of a word of this many letters one may be wrong. */
const LETTERS_A_SLIP = 3;
const LEAST_BEGINNING = 3;
const MOST_OFFERED = 3;

/**
 * The commands most like a word that is none, in whatever language, also where it was typed in the other
 * layout of the keyboard; each by the reader's own word where that is like it too.
 *
 * @param parents path of the command that they belong to
 * @param names of what may be meant
 */
export function nearestCommands(
  typed: string,
  parents: readonly string[],
  names: readonly string[],
  language: Language,
): string[] {
  const said = [wordKey(typed), wordKey(inOtherLayout(typed.toLowerCase()))];
  const likeness = (word: string) => Math.min(...said.map((one) => distance(one, wordKey(word))));
  const ranked = names.flatMap((name) => {
    const path = [...parents, name];
    const like = allWords(path)
      .map((word) => ({ word, distance: likeness(word) }))
      .filter((one) => one.distance <= Math.ceil(one.word.length / LETTERS_A_SLIP))
      .sort((one, other) => one.distance - other.distance);
    const [best] = like;
    const own = like.find(({ word }) => wordsOfCommand(path)[language]?.includes(word));
    return best ? [{ word: (own ?? best).word, distance: best.distance }] : [];
  });
  const least = Math.min(...ranked.map((one) => one.distance));
  const nearest = ranked.filter((one) => one.distance === least).map(({ word }) => word);
  return [...new Set(nearest)].slice(0, MOST_OFFERED);
}

function distance(typed: string, word: string): number {
  if (typed.length >= LEAST_BEGINNING && word.startsWith(typed)) return 0;
  return editDistance(typed, word);
}

/** Whether a word asks for help: `help`, «справка», «анықтама». */
export function isHelp(word: string): boolean {
  return allWords(["help"]).map(wordKey).includes(wordKey(word));
}
