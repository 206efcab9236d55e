import { nameKey } from "./name-key.js";

/**
 * A key under which one topic meets itself, however it was typed: letter case, quotation marks,
 * punctuation, Kazakh letters and ё are levelled. For comparing only.
 */
export function courseTitleKey(title: string): string {
  return nameKey(title.replace(/[^\p{L}\p{N}]+/gu, " "));
}
