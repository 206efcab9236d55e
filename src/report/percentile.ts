/**
 * The percentile by nearest rank: the smallest of the values that at least `percent` per cent of
 * them do not exceed, that is, number ⌈percent / 100 × n⌉ of the sorted values, counted from 1. It
 * is always a value that occurred; of a single value it is that value.
 *
 * @param percent above 0, at most 100
 * @returns null where there are no values
 */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  // Multiplied first: 0.95 × 20 would be a little more than 19.
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[rank - 1] ?? null;
}

/** The arithmetic mean; null where there are no values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Part of whole in percent with one decimal, rounded down: 100 means all of them.
 *
 * @returns null where there is no whole
 */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}
