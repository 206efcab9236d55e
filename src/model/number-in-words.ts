import numerals from "../../data/numerals.json" with { type: "json" };

const VALUES = new Map(Object.entries(numerals.values));
const HUNDRED = new Set(numerals.hundred);
const THOUSAND = new Set(numerals.thousand);

/**
 * The number that words say, in Kazakh, Russian or English: «жүз жиырма», «сто двадцать», «шестидесяти».
 *
 * @returns null where a word is no number's
 */
export function numberOfWords(text: string): number | null {
  const words =
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/\p{L}+/gu) ?? [];
  let thousands = 0;
  let rest = 0;
  for (const word of words) {
    const value = VALUES.get(word);
    if (HUNDRED.has(word)) rest = (rest || 1) * 100;
    else if (THOUSAND.has(word)) [thousands, rest] = [(rest || 1) * 1000, 0];
    else if (value === undefined) return null;
    else rest += value;
  }
  return words.length > 0 ? thousands + rest : null;
}

/** «60 (шестьдесят) часов», «60 часов (шестьдесят)». */
const REPEATED =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,4})(\s*[\p{L}.]*)\s*\(([^()\d]+)\)/gu;
const UNIT = /(?<!\p{L})(?:акад|час|сағат|кредит|hour|credit)\p{L}*/giu;

/**
 * A text in which a number that is repeated in words, and agrees with them, stands once. Where it
 * disagrees at once behind its digits, both stand in digits: «60 (70) часов».
 */
export function withoutNumberInWords(text: string): string {
  return text.replace(REPEATED, (whole: string, digits: string, unit: string, words: string) => {
    const said = numberOfWords(words.replace(UNIT, " "));
    if (said === Number(digits.replace(/\s/gu, ""))) {
      return [digits, unit.trim(), ...(words.match(UNIT) ?? [])].filter((one) => one).join(" ");
    }
    return said === null || unit.trim() !== "" ? whole : `${digits} (${said})`;
  });
}
