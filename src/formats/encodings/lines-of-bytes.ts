/** Each line of bytes in an encoding that keeps ASCII, as one character a byte. */
function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString("latin1").split(LINE_END);
}

const LINE_END = /\r\n?|\n/;

/** The line of the first byte that a pattern matches, in an encoding that keeps ASCII. */
export function lineOfByte(bytes: Uint8Array, pattern: RegExp): number {
  return linesOf(bytes).findIndex((line) => pattern.test(line)) + 1;
}

/** The line where bytes cease to be UTF-8; 0 where they never do. */
export function lineNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (
    linesOf(bytes).findIndex((line) => {
      try {
        decoder.decode(Buffer.from(line, "latin1"));
        return false;
      } catch {
        return true;
      }
    }) + 1
  );
}

/** The line where bytes cease to be UTF-16: one with half a letter, or else the last. */
export function lineNotUtf16(bytes: Uint8Array, isBigEndian: boolean): number {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const lines = (isBigEndian ? whole.swap16() : whole).toString("utf16le").split(LINE_END);
  const broken = lines.findIndex((line) => /\p{Surrogate}/u.test(line));
  return broken === -1 ? lines.length : broken + 1;
}

const HIGH_BYTES = /[\x80-\xff]/g;
const UTF_8_LETTERS = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
/** Pairs that would be nonsense in a Cyrillic code page when there are many and little else. */
const CYRILLIC_UTF_8 = /[\xd0-\xd3][\x80-\xbf]/g;
const LEAST_LETTERS = 3;

/**
 * Where a text ceases to be in the encoding in which it begins: bytes in UTF-8 with some that are not,
 * as where a file is cut in the middle of a letter, or where lines of a code page and of UTF-8 were put
 * together. Read by a code page, the latter would be letters too.
 *
 * @returns the line; null where nothing in the bytes is UTF-8, and where all is
 */
export function lineOfOtherEncoding(bytes: Uint8Array): number | null {
  let begun: "utf-8" | "code page" | null = null;
  let firstOdd: number | null = null;
  for (const [index, line] of linesOf(bytes).entries()) {
    const high = line.match(HIGH_BYTES)?.length ?? 0;
    if (high === 0) continue;
    const letters = line.match(CYRILLIC_UTF_8)?.length ?? 0;
    const odd = high - (line.match(UTF_8_LETTERS)?.join("").length ?? 0);
    const isUtf8 = letters >= LEAST_LETTERS && letters > odd;
    if (begun === null && (isUtf8 || odd >= LEAST_LETTERS)) begun = isUtf8 ? "utf-8" : "code page";
    if (odd > 0) firstOdd ??= index + 1;
    if (begun === "utf-8" && firstOdd !== null) return firstOdd;
    if (begun === "code page" && isUtf8) return index + 1;
  }
  return null;
}
