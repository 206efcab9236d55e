export type CyrillicEncoding = "windows-1251" | "kz-1048";

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
/** What the decoder makes of 0x98, the one byte without a character. */
const NO_CHARACTER = "\u0098";
/** What windows-1251 has in place of each Kazakh letter. */
const REPLACEMENTS = new Map(
  [...KAZAKH_LETTERS].map(([byte, letter]) => [WINDOWS_1251.decode(Uint8Array.of(byte)), letter]),
);
const LETTERS_REPLACED = new RegExp(`[${[...REPLACEMENTS.keys()].join("")}]`, "g");

/** Of those, the ones that windows-1251 gives to letters of living Ukrainian: Ґ Є Ї ґ є ї. */
const MAYBE_UKRAINIAN = new Set([0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbf]);

/** Vowels of both languages in either code page, lower and upper case: а е и о у ы э ю я і. */
const VOWELS = new Set([
  0xe0, 0xe5, 0xe8, 0xee, 0xf3, 0xfb, 0xfd, 0xfe, 0xff, 0xb3, 0xc0, 0xc5, 0xc8, 0xce, 0xd3, 0xdb,
  0xdd, 0xde, 0xdf, 0xb2,
]);
const SHORT_I = new Set([0xb2, 0xb3]);

/**
 * Tells the two Cyrillic code pages apart. They differ in sixteen bytes, so that the ones which occur
 * beside letters decide; where only those occur that could be Ukrainian, the neighbours of each
 * letter are weighed, and doubt goes to Kazakh: the rosters come from Kazakhstan.
 */
export function guessCyrillicEncoding(bytes: Uint8Array): CyrillicEncoding {
  let kazakh = 0;
  let ukrainian = 0;
  for (const [index, byte] of bytes.entries()) {
    if (!KAZAKH_LETTERS.has(byte)) continue;
    const before = bytes[index - 1] ?? 0;
    const after = bytes[index + 1] ?? 0;
    if (!isLetter(before) && !isLetter(after)) continue;
    if (!MAYBE_UKRAINIAN.has(byte)) return "kz-1048";
    if (soundsUkrainian(byte, before, after)) ukrainian += 1;
    else kazakh += 1;
  }
  if (kazakh === 0 && ukrainian === 0) return "windows-1251";
  return ukrainian > kazakh ? "windows-1251" : "kz-1048";
}

/**
 * Decodes either code page; KZ-1048 (STRK1048-2002) is windows-1251 but for its Kazakh letters.
 *
 * @returns null where a byte stands for no character
 */
export function decodeCyrillic(bytes: Uint8Array, encoding: CyrillicEncoding): string | null {
  const text = WINDOWS_1251.decode(bytes);
  if (text.includes(NO_CHARACTER)) return null;
  if (encoding === "windows-1251") return text;
  return text.replace(LETTERS_REPLACED, (letter) => REPLACEMENTS.get(letter) ?? letter);
}

function soundsUkrainian(byte: number, before: number, after: number): boolean {
  switch (KAZAKH_LETTERS.get(byte)?.toLowerCase()) {
    // ү is a vowel between consonants; ї begins a word or follows a vowel.
    case "ү":
      return VOWELS.has(before) || (!isLetter(before) && !isLetter(after));
    // ғ is a consonant, never after і; є is a vowel, mostly before a consonant.
    case "ғ":
      return SHORT_I.has(before) || (isConsonant(before) && isConsonant(after));
    // ө is a vowel, before a consonant always; ґ is a consonant.
    default:
      return VOWELS.has(after);
  }
}

function isLetter(byte: number): boolean {
  return (
    byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || SHORT_I.has(byte) || KAZAKH_LETTERS.has(byte)
  );
}

function isConsonant(byte: number): boolean {
  return isLetter(byte) && !VOWELS.has(byte);
}
