const LATIN_FOR_CYRILLIC: Record<string, string> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  І: "I",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
};

/**
 * A course's code as a person means it: «ат-2026-014» typed on a Russian keyboard is AT-2026-014. Two
 * codes that look alike must not be two courses.
 */
export function courseKey(code: string): string {
  return [...code.normalize("NFC").toUpperCase()]
    .map((letter) => LATIN_FOR_CYRILLIC[letter] ?? letter)
    .join("")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, "");
}
