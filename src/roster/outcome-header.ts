import columns from "../../data/columns.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import { contains, matches, stems, withoutLanguage } from "./header-words.js";
import { foldKazakh, normaliseWords } from "./normalise-words.js";

const { vagueNames, telling, companions, aboutTrainees, negated, affirmed, failure, negations } =
  columns.outcomeHeader;
const { kk, ru, en } = columns.fields.outcome;
const WORDS_OF_NAMES = [...kk, ...ru, ...en, ...vagueNames].flatMap((name) =>
  normaliseWords(name).split(" "),
);
const KNOWN_WORDS = [...telling, ...companions, ...WORDS_OF_NAMES];

/** What sets the ways to answer apart: «завершил / не завершил», «Итог (сдал, не сдал)». */
const BETWEEN_ANSWERS = /[/|\\,;()[\]\n]|\s[-–—]\s|(?<!\p{L})(?:или|либо|немесе|or)(?!\p{L})/iu;

/** Kazakh negates inside the verb: аяқтамаған, өтпеді. */
const NEGATED_KAZAKH_VERB = /(?:ма|ме|па|пе|ба|бе)(?:ған|ген|ды|ді)/u;

/**
 * Whether every word of a header belongs to how a course ended. One word too many is another thing:
 * «Результат ПЦР», «Зачётная книжка», «Сдал документы».
 *
 * @param group the header above it, which may also just announce the trainees
 */
export function speaksOnlyOfOutcome(header: string, group = ""): boolean {
  return (
    wordsOf(header).every((word) => isAmong(word, KNOWN_WORDS)) &&
    wordsOf(group).every((word) => isAmong(word, [...KNOWN_WORDS, ...aboutTrainees]))
  );
}

/** Whether a header, of such words only, has one that tells how a course ended, or is a vague name. */
export function tellsOutcome(header: string): boolean {
  const words = wordsOf(header.replace(/\([^()]*\)/g, " ")).join(" ");
  if (vagueNames.some((name) => normaliseWords(name) === words)) return true;
  return wordsOf(header).some((word) => isAmong(word, telling));
}

/**
 * Whether a header asks who did not complete («Не завершил», «Зачёт не сдан», «Статус (отчислен
 * да/нет)»): read as an outcome its «да» would give a certificate to just the wrong people. Where it
 * offers both answers («завершил / не завершил»), it asks for the outcome.
 */
export function asksForFailure(header: string): boolean {
  if (failure.some((stem) => contains(wordsOf(header), stems(stem)))) return true;
  const answers = header.split(BETWEEN_ANSWERS).map(wordsOf);
  const no = answers.filter(isNegated).flat();
  if (no.length === 0) return false;
  const yes = answers.filter((answer) => !isNegated(answer)).flat();
  const offersBoth = affirmed.some((stem) => hasVerb(yes, stem) && hasVerb(no, stem));
  return !offersBoth && !answers.some(repeatsItselfNegated);
}

function isNegated(words: string[]): boolean {
  return words.some(
    (word, index) =>
      (negations.includes(word) && index < words.length - 1) ||
      isAmong(word, negated) ||
      NEGATED_KAZAKH_VERB.test(word),
  );
}

function hasVerb(words: string[], stem: string): boolean {
  return words.some((word) => isAmong(word.replace(/^не/u, ""), [stem]));
}

/** «завершил не завершил», with nothing between. */
function repeatsItselfNegated(words: string[]): boolean {
  return words.some(
    (word, index) =>
      negations.includes(word) && words.slice(0, index).includes(words[index + 1] ?? ""),
  );
}

function isAmong(word: string, list: readonly string[]): boolean {
  const spellings = [word, inCyrillic(word)];
  return list.some(
    (stem) =>
      spellings.some((spelling) => matches(spelling, stem)) || matches(word, withoutKazakh(stem)),
  );
}

/** Every word of a roster's first lines is compared with all of them. */
const STEMS_WITHOUT_KAZAKH = new Map<string, string>();

function withoutKazakh(stem: string): string {
  let folded = STEMS_WITHOUT_KAZAKH.get(stem);
  if (folded === undefined) {
    folded = foldKazakh(stem);
    STEMS_WITHOUT_KAZAKH.set(stem, folded);
  }
  return folded;
}

function wordsOf(header: string): string[] {
  return withoutLanguage(header)
    .split(" ")
    .filter((word) => word !== "");
}
