/**
 * The keys by which rows of an exported roster come back: `H12` for held row 12, `E34` for somebody
 * enrolled.
 */
export function heldRowKey(id: number): string {
  return `H${id}`;
}

export function enrolmentKey(id: number): string {
  return `E${id}`;
}

/** The held row that a key names; null where it names none. */
export function heldRowOfKey(key: string): number | null {
  const digits = /^\s*H(\d{1,15})\s*$/i.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
