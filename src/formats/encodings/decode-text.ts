import type { DoubtfulWord, TextEncoding } from "../../model/roster.js";
import { FormatError } from "../format-error.js";
import {
  asKz1048,
  type CodePage,
  decodeWindows1251,
  doubtfulWords,
  NO_CHARACTER,
  tellCodePage,
} from "./code-pages.js";
import { lineNotUtf8, lineNotUtf16, lineOfByte, lineOfOtherEncoding } from "./lines-of-bytes.js";
import { isUtf32, readsAsCyrillic, utf7Letters } from "./other-encodings.js";

type Unicode = Exclude<TextEncoding, CodePage | OldPage>;

/** Of the time before Windows; by their bytes they could be others. */
type OldPage = Extract<TextEncoding, "koi8-r" | "cp866">;
const NAMES: Record<OldPage, string> = { "koi8-r": "koi8-r", cp866: "ibm866" };

const MARKS: [mark: string, encoding: Unicode][] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

function toldUnicode(bytes: Uint8Array): Unicode | undefined {
  return markOf(bytes) ?? unmarkedUtf16(bytes);
}

function markOf(bytes: Uint8Array): Unicode | undefined {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  return MARKS.find(([mark]) => start.startsWith(mark))?.[1];
}

/** @returns null where the bytes are not in this encoding to the last */
function decodeStrictly(bytes: Uint8Array, encoding: Unicode): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16 every digit, space and line end has a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Unicode | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 40 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

interface DecodedText {
  /** Without a byte-order mark, lines ended by `\n`. */
  text: string;
  encoding: TextEncoding;
  /** Words that tell the possible encodings apart; empty where there is no doubt. */
  doubt: DoubtfulWord[];
}

/** Some old programs end a text file with this mark. */
const END_OF_FILE = "\u001a";

/**
 * Signs for machines. One among many letters is an accident of typing or of some export: it stays, and the
 * cell in which it stands is judged by it. Many are of no text, and so is one that is empty. Those between
 * ASCII and Latin letters do not count: they come from letters that some program converted badly.
 */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/gu;
const LETTERS_FOR_CONTROL = 30;

const MOST_DOUBTFUL_WORDS = 5;

/**
 * Turns the bytes of a text file into text: by its byte-order mark, by the zeros of UTF-16, as strict
 * UTF-8, or else as one of the two Cyrillic code pages in use in Kazakhstan.
 *
 * @param said the encoding that a person told; nothing is guessed then
 * @throws FormatError `other-kind` for binary data, `letters` for text that none of these encodings
 *   explains, `encoding` for text that is not in the encoding told
 */
export function decodeText(bytes: Uint8Array, said?: TextEncoding): DecodedText {
  if (isUtf32(bytes)) throw unreadable();
  const decoded =
    said === undefined
      ? (decodeUnicode(bytes) ?? decodeCodePage(bytes))
      : decodeAsTold(bytes, said);
  const ended = decoded.text.endsWith(END_OF_FILE) ? decoded.text.slice(0, -1) : decoded.text;
  const text = ended.replace(/\r\n?/g, "\n");
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || controls * LETTERS_FOR_CONTROL > text.length) throw binary();
  refuseUtf7(text);
  return { ...decoded, text };
}

/** A told encoding may settle a doubt, and may not contradict what the bytes say for sure. */
function decodeAsTold(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = decodeTold(bytes, encoding);
  if (text === null) throw new FormatError("encoding", "not in the encoding told", { encoding });
  return { text, encoding, doubt: [] };
}

function decodeTold(bytes: Uint8Array, encoding: TextEncoding): string | null {
  if (encoding === "koi8-r" || encoding === "cp866") return decodeOldPage(bytes, encoding);
  return encoding === "windows-1251" || encoding === "kz-1048"
    ? decodeToldCodePage(bytes, encoding)
    : decodeToldUnicode(bytes, encoding);
}

function decodeOldPage(bytes: Uint8Array, encoding: OldPage): string | null {
  if (bytes.includes(0) || decodeStrictly(bytes, "utf-8") !== null) return null;
  const text = new TextDecoder(NAMES[encoding]).decode(bytes);
  return readsAsCyrillic(text) ? text : null;
}

function decodeToldUnicode(bytes: Uint8Array, encoding: Unicode): string | null {
  const found = toldUnicode(bytes) ?? "utf-8";
  return found === encoding ? decodeStrictly(bytes, encoding) : null;
}

function decodeToldCodePage(bytes: Uint8Array, encoding: CodePage): string | null {
  if (bytes.includes(0) || markOf(bytes) !== undefined) return null;
  const text = decodeWindows1251(bytes);
  if (text === null || isAscii(text)) return text;
  if (decodeStrictly(bytes, "utf-8") !== null || lineOfOtherEncoding(bytes) !== null) return null;
  const told = tellCodePage(text);
  const isKazakh = told.encoding === "kz-1048" && told.evidence === "certain";
  if (isKazakh && encoding === "windows-1251") return null;
  const read = encoding === "kz-1048" ? asKz1048(text) : text;
  return readsAsCyrillic(read) ? read : null;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

function decodeUnicode(bytes: Uint8Array): DecodedText | null {
  const told = toldUnicode(bytes);
  const encoding = told ?? "utf-8";
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, encoding, doubt: [] };
  if (told === undefined) return null;
  throw unreadable(
    told === "utf-8" ? lineNotUtf8(bytes) : lineNotUtf16(bytes, told === "utf-16be"),
  );
}

function decodeCodePage(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw binary();
  const otherLine = lineOfOtherEncoding(bytes);
  if (otherLine !== null) throw unreadable(otherLine);
  const characters = bytes.filter((byte) => byte !== NO_CHARACTER);
  const text = decodeWindows1251(characters) ?? "";
  const { encoding, evidence } = tellCodePage(text);
  const read = encoding === "kz-1048" ? asKz1048(text) : text;
  if (!readsAsCyrillic(read)) throw unreadable(lineOfByte(bytes, /[\x80-\xff]/));
  if (characters.length < bytes.length) throw unreadable(lineOfByte(bytes, /\x98/));
  const doubt = evidence === "doubtful" ? doubtfulWords(text, MOST_DOUBTFUL_WORDS) : [];
  return { text: read, encoding, doubt };
}

function binary(): FormatError {
  return new FormatError("other-kind", "control characters", { kind: "binary" });
}

function refuseUtf7(text: string): void {
  const letters = isAscii(text) ? utf7Letters(text) : undefined;
  if (letters === undefined) return;
  throw unreadable(text.slice(0, text.indexOf(letters)).split("\n").length);
}

/** @param line of the first letter that cannot be read; none where all are of another encoding */
function unreadable(line?: number): FormatError {
  const place = line === undefined ? {} : { line };
  return new FormatError("letters", "letters that no known encoding explains", place);
}
