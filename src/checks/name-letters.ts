import words from "../../data/name-words.json" with { type: "json" };
import { asKz1048, tellCodePage } from "../formats/encodings/code-pages.js";
import { readAgain } from "../formats/encodings/read-again.js";
import { inCyrillic } from "../model/name-key.js";

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_OR_RUSSIAN = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]$/u;
const LATIN_LETTER = /^(?=\p{Script=Latin})[\p{Lu}\p{Ll}]$/u;
const SIGN = /^[' .-]$/;
/** What nearly every name of a roster is made of. */
const MOSTLY = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z' .-]*$/;
/** Words that belong to a name in any case, also where they have a letter of another alphabet: ўғли. */
const SUFFIXES = new Set(words.suffixes);

/** Whether nothing stands in a name but letters that names have, spaces, hyphens, apostrophes. */
export function hasOnlyNameCharacters(name: string): boolean {
  return strangeSign(name) === null;
}

/** Whether Latin and Cyrillic letters stand together in the name, within a word or side by side. */
export function hasMixedScript(name: string): boolean {
  return LATIN.test(name) && CYRILLIC.test(name);
}

/**
 * The first character that no name has. A name is written in Kazakh and Russian letters, a foreigner's
 * perhaps in Latin ones; letters of other Cyrillic alphabets are those of a file that was read wrongly, or
 * of no identity document of this country.
 *
 * @param name tidied
 */
export function strangeSign(name: string): string | null {
  if (MOSTLY.test(name)) return null;
  for (const word of name.split(" ")) {
    const sign = SUFFIXES.has(word.toLowerCase()) ? null : strangeIn(word);
    if (sign !== null) return sign;
  }
  return isReadWrongly(name) ? ([...name][0] ?? null) : null;
}

function strangeIn(word: string): string | null {
  const signs = [...word];
  const at = signs.findIndex((sign, index) => {
    if (KAZAKH_OR_RUSSIAN.test(sign) || SIGN.test(sign)) return false;
    // Some Latin letters exist with their mark apart only.
    if (/^\p{M}$/u.test(sign)) return !LATIN.test(signs[index - 1] ?? "");
    // Wide letters, ligatures and Roman numerals are nobody's.
    return !LATIN_LETTER.test(sign) || sign.normalize("NFKC") !== sign;
  });
  return signs[at] ?? null;
}

/** «Àõìåòîâà Àéãóëü»: no language writes a name without a single plain letter. */
function isReadWrongly(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= FEWEST_LETTERS && letters.every((letter) => /[À-ÿ]/.test(letter));
}

const FEWEST_LETTERS = 4;

/** Letters of other Cyrillic alphabets that look like Kazakh ones, and those with a stress mark. */
const LOOK_KAZAKH: Record<string, string> = {
  Ѳ: "Ө",
  ѳ: "ө",
  Ӈ: "Ң",
  ӈ: "ң",
  Ӊ: "Ң",
  ӊ: "ң",
  Ӄ: "Қ",
  ӄ: "қ",
  Ҝ: "Қ",
  ҝ: "қ",
  Ҟ: "Қ",
  ҟ: "қ",
  Ӷ: "Ғ",
  ӷ: "ғ",
  Ѐ: "Е",
  ѐ: "е",
  Ѝ: "И",
  ѝ: "и",
};

/**
 * The name as it was most likely meant: Latin look-alikes made Cyrillic, Kazakh letters that were read in
 * another code page put right, stress marks and wide letters taken away.
 *
 * @returns null where that leaves letters that no name has, or two alphabets, or changes nothing
 */
export function proposeLetters(name: string): string | null {
  const plain = name
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (letters) => letters.normalize("NFKC"))
    .replace(/(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu, "");
  const oneScript = hasMixedScript(plain) ? inCyrillic(plain) : plain;
  const kazakh = Array.from(oneScript, (letter) => LOOK_KAZAKH[letter] ?? letter).join("");
  const possible = [...readAgain(name), isKazakhShown(kazakh) ? asKz1048(kazakh) : kazakh];
  return possible.find((one) => one !== name && isName(one)) ?? null;
}

function isName(name: string): boolean {
  return hasOnlyNameCharacters(name) && !hasMixedScript(name);
}

/** A file that was read in another code page has none of these. */
const KAZAKH_BY_ITSELF = /[ҚқҺһҰұӘәӨөҒғҮүҢң]/;
/** In no living alphabet but that of KZ-1048 read as windows-1251: ўзбек and беларус have Ў too. */
const SURELY_SHOWN = /[ЌќЋћЈјЅѕ]/;
const HAS_U = /[Ўў]/;
const KAZAKH_WITH_U =
  /ұлы(?!\p{L})|(?:қ|қ|б|д|с)ұ|нұр|жұм|мұх|мұр|тұрс|тұрғ|(?<!\p{L})ұл(?:ан|ж|п|б|т)/iu;

/** Whether letters of windows-1251 stand for Kazakh ones, and are no Ukrainian's, Uzbek's or Belarusian's. */
function isKazakhShown(name: string): boolean {
  if (KAZAKH_BY_ITSELF.test(name)) return false;
  if (SURELY_SHOWN.test(name)) return true;
  if (HAS_U.test(name)) return KAZAKH_WITH_U.test(asKz1048(name));
  const { encoding, evidence } = tellCodePage(name);
  return encoding === "kz-1048" && evidence !== "doubtful";
}
