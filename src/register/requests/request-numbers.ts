const DIGITS = 4;

/** A request's number: `2026-0015`. */
export function requestNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(DIGITS, "0")}`;
}

/**
 * The request that a person means by a number: `2026-0015`, `2026-15`, or `15` of this year.
 *
 * @returns null where it can be no request's number
 */
export function sequenceOfRequest(
  said: string,
  thisYear: number,
): { year: number; sequence: number } | null {
  const found = /^(?:(\d{4})\s*[-/–]\s*)?0*(\d{1,9})$/.exec(said.replace(/^№\s*/, "").trim());
  if (!found) return null;
  return { year: Number(found[1] ?? thisYear), sequence: Number(found[2]) };
}
