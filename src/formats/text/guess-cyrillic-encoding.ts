import type { DoubtfulWord } from "../../model/text-encoding.js";
import {
  asKz1048,
  type CyrillicEncoding,
  decodeCyrillic,
  KAZAKH_LETTERS,
} from "./cyrillic-code-pages.js";

/** Which code page it probably is; what is only doubtful needs a person's word. */
export interface CyrillicGuess {
  encoding: CyrillicEncoding;
  /** `certain`: by letters that tell; `clear`: by the neighbours of letters that could be either's. */
  evidence: "certain" | "clear" | "doubtful";
}

/** Of the Kazakh letters, those that windows-1251 gives to living Ukrainian: Ґ Є Ї ґ є ї. */
const MAYBE_UKRAINIAN = new Set([0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbf]);

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
 */
export function guessCyrillicEncoding(bytes: Uint8Array): CyrillicGuess {
  let ambiguous = false;
  for (const [index, byte] of bytes.entries()) {
    if (!KAZAKH_LETTERS.has(byte)) continue;
    if (!isLetter(bytes[index - 1] ?? 0) && !isLetter(bytes[index + 1] ?? 0)) continue;
    if (!MAYBE_UKRAINIAN.has(byte)) return { encoding: "kz-1048", evidence: "certain" };
    ambiguous = true;
  }
  return ambiguous ? weighNeighbours(bytes) : { encoding: "windows-1251", evidence: "certain" };
}

/** Words that differ between the two readings, each once; the first few, for showing. */
export function doubtfulWords(bytes: Uint8Array, most: number): DoubtfulWord[] {
  const text = decodeCyrillic(bytes, "windows-1251") ?? "";
  const words = new Set(text.match(/[\p{L}'’-]+/gu));
  return [...words]
    .map((word) => ({ "windows-1251": word, "kz-1048": asKz1048(word) }))
    .filter((word) => word["windows-1251"] !== word["kz-1048"] && word["kz-1048"].length > 1)
    .slice(0, most);
}

function weighNeighbours(bytes: Uint8Array): CyrillicGuess {
  const text = decodeCyrillic(bytes, "windows-1251") ?? "";
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isLetter(byte: number): boolean {
  const isEitherYo = byte === 0xa8 || byte === 0xb8;
  const isEitherI = byte === 0xb2 || byte === 0xb3;
  return byte >= 0xc0 || isEitherYo || isEitherI || KAZAKH_LETTERS.has(byte);
}
