import { inCyrillic } from "./name-key.js";

/**
 * A key under which the ways to write one registration number meet: with or without № and spaces,
 * with any dash, in capitals or not, with Latin letters for Cyrillic ones that look the same.
 */
export function numberKey(text: string): string {
  if (/^[0-9-]+$/.test(text)) return text;
  const plain = text
    .normalize("NFC")
    .toUpperCase()
    .replace(/№|N[°º]|\s/g, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");
  return inCyrillic(plain);
}
