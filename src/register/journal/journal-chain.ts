import { sha256Of } from "../../model/sha-256.js";

/** An entry of the journal as it stands in the register, without the hash that seals it. */
export interface ChainedEntry {
  /** Counted from 1, without a gap. */
  id: number;
  /** UTC, ISO 8601. */
  at: string;
  /** Operating-system user. */
  operator: string;
  /** The name that the register knew of the operator then; null where it knew none. */
  person: string | null;
  act: string;
  subject: string;
  /** JSON as it was written. */
  details: string;
}

/** What the first entry follows upon. */
export const BEFORE_THE_FIRST = "";

/**
 * The hash of an entry, which depends on every entry before it: SHA-256, hexadecimal, of the UTF-8
 * JSON array `[previous hash, id, at, operator, person, act, subject, details]` without spaces.
 *
 * @param previous hash of the entry before, `BEFORE_THE_FIRST` for the first
 */
export function hashOfEntry(previous: string, entry: ChainedEntry): string {
  const { id, at, operator, person, act, subject, details } = entry;
  return sha256OfJson([previous, id, at, operator, person, act, subject, details]);
}

/** SHA-256, hexadecimal, of the UTF-8 JSON array of these values without spaces. */
export function sha256OfJson(values: readonly (string | number | null)[]): string {
  return sha256Of(JSON.stringify(values));
}
