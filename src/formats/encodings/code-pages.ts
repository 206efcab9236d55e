import type { TextEncoding } from "../../model/text-encoding.js";

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
/** What the decoder makes of 0x98, the one byte without a character. */
const NO_CHARACTER = "\u0098";
/** What windows-1251 has in place of each Kazakh letter. */
const REPLACEMENTS = new Map(
  [...KAZAKH_LETTERS].map(([byte, letter]) => [WINDOWS_1251.decode(Uint8Array.of(byte)), letter]),
);

/** The characters that are a Kazakh letter when the same byte is read as KZ-1048. */
export const READ_AS_KAZAKH = [...REPLACEMENTS.keys()].join("");
const EACH_READ_AS_KAZAKH = new RegExp(`[${READ_AS_KAZAKH}]`, "g");

/** @returns null where a byte stands for no character, in either code page */
export function decodeWindows1251(bytes: Uint8Array): string | null {
  const text = WINDOWS_1251.decode(bytes);
  return text.includes(NO_CHARACTER) ? null : text;
}

/**
 * What was read as windows-1251, read as KZ-1048 (STRK1048-2002): the same but for its Kazakh letters.
 */
export function asKz1048(text: string): string {
  return text.replace(EACH_READ_AS_KAZAKH, (letter) => REPLACEMENTS.get(letter) ?? letter);
}
