/** `2026-03-16` → `16.03.2026`, as dates are written by hand in Kazakhstan. */
export function shortDate(date: string): string {
  return date.split("-").reverse().join(".");
}
