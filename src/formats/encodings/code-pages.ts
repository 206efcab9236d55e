import type { DoubtfulWord, TextEncoding } from "../../model/roster.js";

/** The Cyrillic code pages in use in Kazakhstan. */
export type CodePage = Extract<TextEncoding, "windows-1251" | "kz-1048">;

/** The bytes in which windows-1251 and KZ-1048 differ: in KZ-1048 each is a Kazakh letter. */
const KAZAKH_LETTERS = new Map([
  [0x8d, "Қ"],
  [0x8e, "Һ"],
  [0x9d, "қ"],
  [0x9e, "һ"],
  [0xa1, "Ұ"],
  [0xa2, "ұ"],
  [0xa3, "Ә"],
  [0xa5, "Ө"],
  [0xaa, "Ғ"],
  [0xaf, "Ү"],
  [0xb4, "ө"],
  [0xba, "ғ"],
  [0xbc, "ә"],
  [0xbd, "Ң"],
  [0xbe, "ң"],
  [0xbf, "ү"],
]);

const WINDOWS_1251 = new TextDecoder("windows-1251");
/** The one byte without a character. */
export const NO_CHARACTER = 0x98;
const AS_DECODED = String.fromCharCode(NO_CHARACTER);
/** What windows-1251 has in place of each Kazakh letter. */
const REPLACEMENTS = new Map(
  [...KAZAKH_LETTERS].map(([byte, letter]) => [WINDOWS_1251.decode(Uint8Array.of(byte)), letter]),
);

/** The characters that are a Kazakh letter when the same byte is read as KZ-1048. */
const READ_AS_KAZAKH = [...REPLACEMENTS.keys()].join("");
const EACH_READ_AS_KAZAKH = new RegExp(`[${READ_AS_KAZAKH}]`, "g");

/** @returns null where a byte stands for no character, in either code page */
export function decodeWindows1251(bytes: Uint8Array): string | null {
  const text = WINDOWS_1251.decode(bytes);
  return text.includes(AS_DECODED) ? null : text;
}

/**
 * What was read as windows-1251, read as KZ-1048 (STRK1048-2002): the same but for its Kazakh letters.
 */
export function asKz1048(text: string): string {
  return text.replace(EACH_READ_AS_KAZAKH, (letter) => REPLACEMENTS.get(letter) ?? letter);
}

/** Which code page it probably is; what is only doubtful needs a person's word. */
interface ToldCodePage {
  encoding: CodePage;
  /** `certain`: by letters that tell; `clear`: by the neighbours of letters that could be either's. */
  evidence: "certain" | "clear" | "doubtful";
}

/** Letters of Russian, and what may be Kazakh ones. */
const LETTER = `[А-яЁёІі${READ_AS_KAZAKH}]`;
/** One that stands by itself tells nothing. */
const IN_WORDS = new RegExp(
  `(?<=${LETTER})[${READ_AS_KAZAKH}]|[${READ_AS_KAZAKH}](?=${LETTER})`,
  "g",
);
/** Of what may be Kazakh letters, those that windows-1251 gives to living Ukrainian. */
const MAYBE_UKRAINIAN = /^[ҐЄЇґєї]$/;

const CONSONANT = "[бвгғґджзйкқлмнңпрстфхһцчшщ]";
/** ғ keeps to these; є never stands before them. */
const BACK_VOWEL = "[аоуыұи]";
const VOWEL = "[аеиоуыэюяіїє]";
const NO_LETTER_BEFORE = "(?<!\\p{L})";

/** Neighbours that a letter has in Kazakh words and not in Ukrainian ones. */
const KAZAKH = anyOf(
  // ү is a vowel after a consonant; ї is not. At the beginning of a word: Үміт, but Їжак.
  `(?<=${CONSONANT})ү`,
  `${NO_LETTER_BEFORE}ү(?=[бйкқлмнпрсшт])`,
  // ғ is a consonant: Ғани, Бағдат; but Гаєвий, Заєць, Бабаєнко.
  `ғ(?=${BACK_VOWEL})`,
  `(?<=[аоуы])ғ(?=[бджзйлмрстш])`,
  // ө is a vowel: Төлеген, Өмір, Өркен; but Ґринько, Ґлорія.
  `(?<=${CONSONANT})ө(?=${CONSONANT})`,
  `${NO_LETTER_BEFORE}ө(?=[бгдзйкқмнпстшж]|[рл]${CONSONANT})`,
);

/** Neighbours that a letter has in Ukrainian words and not in Kazakh ones. */
const UKRAINIAN = anyOf(
  // Київ, Україна.
  `(?<=${VOWEL})ї`,
  // Сергієнко, Матвєєв, Євген, Гаєвий, Заєць, Бабаєнко.
  `(?<=[іеиїюяє]|${CONSONANT})є(?!${BACK_VOWEL})`,
  `${NO_LETTER_BEFORE}є(?=${CONSONANT})`,
  `(?<=[аоу])є(?=[вц]|нк)`,
  // Ґалаґан, Агроґен.
  `ґ(?=${VOWEL})`,
  `(?<=${VOWEL})ґ(?=${CONSONANT})`,
);

/** So many times as much must speak for one as for the other. */
const CLEAR_MAJORITY = 4;
/** The rosters come from Kazakhstan: a single Ukrainian-looking letter may be a slip. */
const LEAST_UKRAINIAN = 2;

/**
 * Tells the two Cyrillic code pages apart. They differ in sixteen bytes, ten of which only Kazakh
 * has any use for. Where only the six occur that could be Ukrainian, the neighbours of each are
 * weighed; without a clear majority the file is in doubt.
 *
 * @param text as windows-1251
 */
export function tellCodePage(text: string): ToldCodePage {
  const letters = text.match(IN_WORDS);
  if (letters === null) return { encoding: "windows-1251", evidence: "certain" };
  return letters.every((letter) => MAYBE_UKRAINIAN.test(letter))
    ? weighNeighbours(text)
    : { encoding: "kz-1048", evidence: "certain" };
}

/** Words that differ between the two readings, each once; the first few, for showing. */
export function doubtfulWords(text: string, most: number): DoubtfulWord[] {
  const words = new Set(text.match(/[\p{L}'’-]+/gu));
  return [...words]
    .map((word) => ({ "windows-1251": word, "kz-1048": asKz1048(word) }))
    .filter((word) => word["windows-1251"] !== word["kz-1048"] && word["kz-1048"].length > 1)
    .slice(0, most);
}

function weighNeighbours(text: string): ToldCodePage {
  const kazakh = count(asKz1048(text), KAZAKH);
  const ukrainian = count(text, UKRAINIAN);
  const isKazakh = kazakh > 0 && kazakh >= ukrainian * CLEAR_MAJORITY;
  const isUkrainian = ukrainian >= Math.max(LEAST_UKRAINIAN, kazakh * CLEAR_MAJORITY);
  return {
    encoding: ukrainian > kazakh ? "windows-1251" : "kz-1048",
    evidence: isKazakh || isUkrainian ? "clear" : "doubtful",
  };
}

function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join("|"), "giu");
}

/** How often a pattern stands in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
