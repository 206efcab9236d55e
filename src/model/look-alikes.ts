import pairs from "../../data/look-alikes.json" with { type: "json" };

/** Latin letters → the Cyrillic ones that look the same; what is no letter's twin is left out. */
const CYRILLIC_FOR_LATIN = new Map(Object.entries(pairs));

/** Letters of other Cyrillic alphabets that nobody types here for Latin ones, but copies. */
const COPIED = { ԛ: "q", ԝ: "w", ѕ: "s", ј: "j" };

/** The other way about, for A to Z. Small letters count as alike where the capital ones are: к, k. */
const LATIN_FOR_CYRILLIC = new Map(Object.entries(COPIED));
for (const [latin, cyrillic] of CYRILLIC_FOR_LATIN) {
  if (/[A-Z]/.test(latin)) {
    LATIN_FOR_CYRILLIC.set(cyrillic, latin).set(cyrillic.toLowerCase(), latin.toLowerCase());
  }
}
for (const [latin, cyrillic] of CYRILLIC_FOR_LATIN) {
  if (/[a-z]/.test(latin)) LATIN_FOR_CYRILLIC.set(cyrillic, latin);
}

/** Every Latin letter that looks Cyrillic made Cyrillic. */
export function inCyrillic(text: string): string {
  return replaced(text, CYRILLIC_FOR_LATIN);
}

/** Every Cyrillic letter that looks Latin made Latin. */
export function inLatin(text: string): string {
  return replaced(text, LATIN_FOR_CYRILLIC);
}

function replaced(text: string, twins: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => twins.get(letter) ?? letter).join("");
}
