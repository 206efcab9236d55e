import { nameKey } from "../model/name-key.js";

/**
 * Whether somebody has every word of a name, as whole words, in either spelling: Хан is not Алихан.
 *
 * @param said words in any order and spelling
 */
export function isNamed(
  { fullNameKk, fullNameRu }: { fullNameKk: string; fullNameRu: string },
  said: string,
): boolean {
  const known = new Set([...keysOfWords(fullNameKk), ...keysOfWords(fullNameRu)]);
  const words = keysOfWords(said);
  return words.length > 0 && words.every((word) => known.has(word));
}

function keysOfWords(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((key) => key !== "");
}
