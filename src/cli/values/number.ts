import type { Value } from "../value.js";

/** A number greater than zero: `72`, `1,5`. */
export function number(): Value<number> {
  return { place: "number", parse: parseNumber, expected: (t) => t("usage.expected-number") };
}

/** A number greater than zero as a person gives it: `72`, `1,5`. Null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}
