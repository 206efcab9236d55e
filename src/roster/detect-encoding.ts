import { UserError } from "../model/errors.js";
import { decodeCyrillic, guessCyrillicEncoding } from "./cyrillic-code-pages.js";

export interface DecodedText {
  /** Without a byte-order mark, lines ended by `\n`. */
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "kz-1048";
}

type Unicode = "utf-8" | "utf-16le" | "utf-16be";

/** Byte-order marks, in hex. */
const MARKS: [mark: string, encoding: Unicode][] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/** Some old programs end a text file with this mark. */
const END_OF_FILE = "\u001a";

/** Characters that no person types into a table. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;

/** Beyond ASCII, what a roster in Russian or Kazakh is written with. */
const EXPECTED = /[\p{Script=Cyrillic}№«»„“”‘’…–—•°\u00a0]/u;

/** Below this share the letters are there, but the words are not: another code page. */
const LEAST_EXPECTED = 0.9;

/**
 * Turns the bytes of a text file into text: by its byte-order mark, by the zeros of UTF-16, as strict
 * UTF-8, or else as one of the two Cyrillic code pages in use in Kazakhstan.
 *
 * @throws UserError `roster-not-workbook` for binary data, `roster-encoding` for text that none of
 *   these encodings explains
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeUnicode(bytes) ?? decodeSingleByte(bytes);
  const ended = decoded.text.endsWith(END_OF_FILE) ? decoded.text.slice(0, -1) : decoded.text;
  const text = ended.replace(/\r\n?/g, "\n");
  if (CONTROL.test(text)) throw new UserError("roster-not-workbook", { kind: "binary" });
  return { text, encoding: decoded.encoding };
}

function decodeUnicode(bytes: Uint8Array): DecodedText | null {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  const marked = MARKS.find(([mark]) => start.startsWith(mark))?.[1] ?? unmarkedUtf16(bytes);
  if (marked !== undefined) {
    const text = decodeStrictly(bytes, marked);
    if (text === null) throw new UserError("roster-encoding");
    return { text, encoding: marked };
  }
  const text = decodeStrictly(bytes, "utf-8");
  return text === null ? null : { text, encoding: "utf-8" };
}

function decodeStrictly(bytes: Uint8Array, encoding: Unicode): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16 every digit, space and line end has a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Unicode | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 40 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

function decodeSingleByte(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw new UserError("roster-not-workbook", { kind: "binary" });
  const encoding = guessCyrillicEncoding(bytes);
  const text = decodeCyrillic(bytes, encoding);
  if (text === null || !readsAsCyrillic(text)) throw new UserError("roster-encoding");
  return { text, encoding };
}

function readsAsCyrillic(text: string): boolean {
  const foreign = [...text].filter((character) => character > "\u007f");
  const expected = foreign.filter((character) => EXPECTED.test(character));
  return expected.length >= foreign.length * LEAST_EXPECTED;
}
