import type { TextEncoding } from "../../model/text-encoding.js";
import type { CodePage } from "./code-pages.js";

export type Unicode = Exclude<TextEncoding, CodePage>;

/** Byte-order marks, in hex. */
const MARKS: [mark: string, encoding: Unicode][] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/** The encoding that a byte-order mark tells, or where there is none the zeros of UTF-16. */
export function toldUnicode(bytes: Uint8Array): Unicode | undefined {
  return markOf(bytes) ?? unmarkedUtf16(bytes);
}

export function markOf(bytes: Uint8Array): Unicode | undefined {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  return MARKS.find(([mark]) => start.startsWith(mark))?.[1];
}

/** @returns null where the bytes are not in this encoding to the last */
export function decodeStrictly(bytes: Uint8Array, encoding: Unicode): string | null {
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
