import { inCyrillic, inLatin } from "../model/name-key.js";
import { nameOfSign } from "../model/tidy-text.js";

/** Letters of other Cyrillic alphabets: those of a file that was read in another code page. */
const NEITHER_KAZAKH_NOR_RUSSIAN =
  /[^\P{Script=Cyrillic}А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[\p{Cc}\uFFFD]/u;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** «ХII», whose signs come from either alphabet. */
const ROMAN = /^[IVXLCDMІХСМ]+$/u;

/**
 * The letter that stands by mistake in a text in Kazakh or Russian, surely: one of another Cyrillic
 * alphabet, or within a word one of another alphabet that looks like the one meant, «Kардиология».
 *
 * @param text its spaces levelled
 * @returns the letter with its number, since it may look right; null where there is none
 */
export function strangeLetter(text: string): string | null {
  const [other] = NEITHER_KAZAKH_NOR_RUSSIAN.exec(text) ?? [];
  const [found] = [other ?? [], (text.match(/\p{L}+/gu) ?? []).flatMap(lookAlikeIn)].flat();
  if (found === undefined) return null;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return nameOfSign(found) === code ? code : `${found} (${code})`;
}

/** The first of the fewer letters of a word in two alphabets, if all of them have twins in the other. */
function lookAlikeIn(word: string): string[] {
  const [latin, cyrillic] = [word.match(LATIN) ?? [], word.match(CYRILLIC) ?? []];
  const isLatin = latin.length <= cyrillic.length;
  const fewer = isLatin ? latin : cyrillic;
  const twinOf = isLatin ? inCyrillic : inLatin;
  const haveTwins = fewer.every((letter) => twinOf(letter) !== letter);
  return fewer.length > 0 && haveTwins && !ROMAN.test(word) ? fewer.slice(0, 1) : [];
}
