import pairs from "../../data/look-alikes.json" with { type: "json" };
import { tidy, withoutInvisible } from "./tidy-text.js";

/** Letters that are levelled, by what is left of them. */
const LETTERS_OF_SOUND: Record<string, string> = {
  a: "аә",
  b: "б",
  v: "вw",
  g: "гғ",
  d: "д",
  e: "еёэ",
  zh: "жj",
  z: "з",
  i: "ийіыyı",
  k: "кқq",
  l: "л",
  m: "м",
  n: "нң",
  o: "оө",
  p: "п",
  r: "р",
  s: "с",
  t: "т",
  u: "уұү",
  f: "ф",
  h: "хһ",
  ts: "ц",
  ch: "чç",
  sh: "шщş",
  "": "ъь'’ʼʻ",
  iu: "ю",
  ia: "я",
};

/** The sound of a letter by its code: a roster asks for a million of them. */
const SOUND_OF_CODE: string[] = [];
for (const [sound, letters] of Object.entries(LETTERS_OF_SOUND)) {
  for (const letter of letters) SOUND_OF_CODE[letter.charCodeAt(0)] = sound;
}

/**
 * A key under which the spellings of one name meet: Гүлнұр, Гульнур and Gulnur have the same.
 * Letter case, Kazakh letters, ё, soft signs, the usual romanisations and double letters are
 * levelled. For finding and for comparing; never shown, never printed.
 */
export function nameKey(text: string): string {
  const sounds = soundsOf(withoutInvisible(text).normalize("NFC").toLowerCase());
  return isPlain(sounds) ? levelled(sounds, TWICE_PLAIN) : levelled(withoutMarks(sounds), TWICE);
}

/** An import asks for several keys a row: hardly a name has anything but plain letters by now. */
const TWICE_PLAIN = /([a-z])\1+/g;
const TWICE = /(\p{L})\1+/gu;

function soundsOf(lowerCase: string): string {
  let sounds = "";
  for (let at = 0; at < lowerCase.length; at += 1) {
    sounds += SOUND_OF_CODE[lowerCase.charCodeAt(at)] ?? lowerCase[at];
  }
  return sounds;
}

function isPlain(sounds: string): boolean {
  return /^[ -~]*$/.test(sounds);
}

function withoutMarks(sounds: string): string {
  return sounds.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What `levelled` would change; hardly half of the names have any of it. */
const UNLEVELLED = /ie|x|[kg]h|shch|([^ -])\1|[^\S ]| {2}|^ | $/u;

function levelled(sounds: string, twice: RegExp): string {
  if (!UNLEVELLED.test(sounds)) return sounds;
  return sounds
    .replace(/shch/g, "sh")
    .replace(/(^|[\s-]|[aeiou])ie/g, "$1e")
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(twice, "$1")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** Latin letters → the Cyrillic ones that look the same; what is no letter's twin is left out. */
const CYRILLIC_FOR_LATIN = new Map(Object.entries(pairs));

/** Letters of other Cyrillic alphabets that nobody types here for Latin ones, but copies. */
const COPIED = { ԛ: "q", ԝ: "w", ѕ: "s", ј: "j" };

/** The other way about, for A to Z. Small letters count as alike where the capital ones are: к, k. */
const LATIN_FOR_CYRILLIC = new Map(Object.entries(COPIED));
for (const [latin, cyrillic] of CYRILLIC_FOR_LATIN) {
  if (/[A-Z]/.test(latin)) {
    LATIN_FOR_CYRILLIC.set(cyrillic, latin).set(cyrillic.toLowerCase(), latin.toLowerCase());
  }
}
for (const [latin, cyrillic] of CYRILLIC_FOR_LATIN) {
  if (/[a-z]/.test(latin)) LATIN_FOR_CYRILLIC.set(cyrillic, latin);
}

/** Every Latin letter that looks Cyrillic made Cyrillic. */
export function inCyrillic(text: string): string {
  return replaced(text, CYRILLIC_FOR_LATIN);
}

/** Every Cyrillic letter that looks Latin made Latin. */
export function inLatin(text: string): string {
  return replaced(text, LATIN_FOR_CYRILLIC);
}

function replaced(text: string, twins: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => twins.get(letter) ?? letter).join("");
}

/**
 * Levenshtein distance, by the rows of its table: how many letters must be replaced, added or
 * removed to make one text of the other.
 */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const added = (current[column] ?? 0) + 1;
      const removed = (previous[column + 1] ?? 0) + 1;
      current.push(Math.min(replaced, added, removed));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/**
 * A key under which the ways to write one registration number meet: with or without № and spaces,
 * with any dash, in capitals or not, with Latin letters for Cyrillic ones that look the same.
 */
export function numberKey(text: string): string {
  if (/^[0-9-]+$/.test(text)) return text;
  const plain = tidy(text)
    .toUpperCase()
    .replace(/№|N[°º]|\s/g, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");
  return inCyrillic(plain);
}

/** Whether a text has letters that only Kazakh has. */
export function hasKazakhLetters(text: string): boolean {
  return /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/.test(text);
}
