import type { ProblemCode } from "../model/problem.js";
import { dateInIin, hasValidCheckDigit } from "./iin.js";

/** What is wrong with a tidied IIN cell, the plainest fault first; null where nothing is. */
export function faultOfIin(text: string): ProblemCode | null {
  if (/\de[+]?\d/i.test(text)) return "iin-exponent";
  if (!/^\d*$/.test(text)) return "iin-invalid";
  if (text.length !== 12) return "iin-length";
  if (!hasValidCheckDigit(text)) return "iin-check-digit";
  return dateInIin(text) === null ? "iin-invalid" : null;
}
