import { count } from "./code-pages.js";

/** Beyond ASCII, what a roster in Russian, Kazakh or Ukrainian is written with. */
const EXPECTED = /[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіҐґЄєЇїЎў№«»„“”‘’…–—•°\u00a0]/u;

/** Below this share the letters are there, but the words are not: another code page. */
const LEAST_EXPECTED = 0.9;

/** As names are written, which every roster is full of. */
const NAME_LIKE = /(?<!\p{L})[А-ЯЁӘҒҚҢӨҰҮҺІҐЄЇ]\p{Ll}{2,}(?!\p{L})/gu;

/**
 * As no words are written: ISO-8859-5 has the first half of the alphabet where these code pages have
 * the capital letters, KOI8-R has all small letters there («йБОПЧ»), and Western ones have «ü» where
 * these have «ь».
 */
const CROOKED = /\p{Ll}\p{Lu}|[a-z][бвгджзийлптф-я]|[бвгджзийлптф-я][a-z]/u;
const WORD = /\p{L}+/gu;

/**
 * The words of the Macintosh: its small letters stand where windows-1251 has them, but for «я», and its
 * capital ones where that has signs and the letters of other languages.
 */
const OF_MACINTOSH = /(?<!\p{L})[ЂЃ‚ѓ†‡€‰Љ‹ЊЏђ™љ›њџ]\p{Ll}{2,}|\p{Ll}{2}Я(?!\p{L})/gu;

/**
 * The words of PTCP154: signs and Serbian letters stand where KZ-1048 has most of the Kazakh letters, and «ғ»
 * where it has «ә», so that «Әсел» is «Ғсел»: at the beginning of no Kazakh word is «ғ» beside a consonant.
 */
const OF_PTCP154 =
  /(?<=[А-яЁёІіҚқ])[‡‰¤¦±µѓЃњЊ](?=[А-яЁёІіҚқ])|(?<!\p{L})[‡¤¦Ѓѓ][а-яі]{2}|[а-яі]{2}[њѓ](?!\p{L})|(?<!\p{L})(?:Ғ[бвгджзйклмнпрстфхчш]|[БВГДЖЗКЛМНПРСТФХЧШбвгджзклмнпрстфхчш]ғ)[\p{Ll}±µ‰ѓњ]/gu;

/**
 * Whether the words of a text are such as people write, once its bytes are read by a Cyrillic code
 * page. The bytes of KOI8-R, CP866, ISO-8859-5, the Macintosh's or a Western one give letters as well.
 */
export function readsAsCyrillic(text: string): boolean {
  const names = count(text, NAME_LIKE);
  const crooked = text.match(WORD)?.filter((word) => CROOKED.test(word)) ?? [];
  if (crooked.length > names || count(text, OF_MACINTOSH) > names) return false;
  if (count(text, OF_PTCP154) > 0) return false;
  if (names === 0 && readsBetterAsKoi8(text)) return false;
  const foreign = [...text].filter((character) => character > "\u007f");
  const expected = foreign.filter((character) => EXPECTED.test(character));
  return expected.length >= foreign.length * LEAST_EXPECTED;
}

/** The letters of windows-1251 and, at the same places, what KOI8-R has for their bytes. */
const LETTERS = Buffer.from(Array.from({ length: 64 }, (_, index) => 0xc0 + index));
const WINDOWS_1251 = new TextDecoder("windows-1251").decode(LETTERS);
const KOI8_R = new TextDecoder("koi8-r").decode(LETTERS);

const VOWEL = /[аеиоуыэюя]/gi;
/** In Russian and in Kazakh nearly half of the letters are vowels; misread, a quarter. */
const CLEARLY_MORE = 1.3;
const LEAST_WORDS = 5;

/** Of text in one case only, KOI8-R leaves no crooked words: «ИВАНОВ» is «хбюмнб». */
function readsBetterAsKoi8(text: string): boolean {
  const words = [...new Set(text.match(/[А-я]{3,}/g))];
  if (words.length < LEAST_WORDS) return false;
  const read = words.join("");
  const otherwise = read.replace(/./g, (letter) => KOI8_R[WINDOWS_1251.indexOf(letter)] ?? letter);
  return count(otherwise, VOWEL) > count(read, VOWEL) * CLEARLY_MORE;
}

/** Four bytes a character, which no program for tables writes: by its mark, or its empty bytes. */
export function isUtf32(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (mark === "fffe0000" || mark === "0000feff") return true;
  if (bytes.length === 0 || bytes.length % 4 !== 0) return false;
  const isEmpty = (place: number) => bytes.every((byte, at) => at % 4 !== place || byte === 0);
  const [first, second, third, fourth] = [0, 1, 2, 3].map(isEmpty);
  return (third && fourth && !first) === true || (first && second && !fourth) === true;
}

/** A stretch of UTF-7: `+BCQEGAQe-`. Source: RFC 2152. */
const SHIFTED = /\+([A-Za-z\d+/]{3,})-?/g;

/** The first stretch that is Cyrillic letters in UTF-7; undefined where there is none. */
export function utf7Letters(text: string): string | undefined {
  if (!text.includes("+")) return undefined;
  const found = [...text.matchAll(SHIFTED)].find(([, shifted = ""]) => {
    const bytes = Buffer.from(shifted, "base64");
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return /^[\p{Script=Cyrillic} ]+$/u.test(new TextDecoder("utf-16be").decode(whole));
  });
  return found?.[0];
}
