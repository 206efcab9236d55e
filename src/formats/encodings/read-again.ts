import { asKz1048 } from "./code-pages.js";

type Label = "windows-1251" | "windows-1252" | "utf-8";

/** How bytes were shown, and how they were written: what a program of another country makes of a file. */
const MISREADINGS: readonly (readonly [shown: Label, written: Label])[] = [
  ["windows-1252", "windows-1251"],
  ["windows-1252", "utf-8"],
  ["windows-1251", "utf-8"],
];

/**
 * What a text may have been before its bytes were read in another code page: «Àõìåòîâà» is Ахметова.
 *
 * @returns each possible reading, in the order in which they are common
 */
export function readAgain(text: string): string[] {
  const readings = MISREADINGS.flatMap(([shown, written]) => {
    const bytes = bytesOf(text, shown);
    const read = bytes && decode(bytes, written);
    return read ? [read] : [];
  });
  return readings.flatMap((read) => [read, asKz1048(read)]);
}

const BYTES = new Map<Label, Map<string, number>>();

function bytesOf(text: string, label: Label): Uint8Array | null {
  const byteOf = BYTES.get(label) ?? tableOf(label);
  BYTES.set(label, byteOf);
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? -1);
  return bytes.includes(-1) ? null : Uint8Array.from(bytes);
}

function tableOf(label: Label): Map<string, number> {
  const decoder = new TextDecoder(label);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(all.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

function decode(bytes: Uint8Array, label: Label): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
