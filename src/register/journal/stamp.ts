import { hash } from "node:crypto";
import type { Db } from "../db/sqlite.js";

/** SHA-256, hexadecimal, of the UTF-8 JSON array of these values without spaces. */
export function sha256OfJson(values: readonly (string | number | null)[]): string {
  return hash("sha256", JSON.stringify(values));
}

/** Who acts, and when. */
export interface Act {
  /** Operating-system user. */
  operator: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** Who acts and when, as sealed tables and the journal keep it. */
export async function stampOf(db: Db, { at, operator }: Act) {
  return { at, operator, person: await nameOfOperator(db, operator) };
}

/** The name by which the register knows an operating-system user; null where it knows none. */
export async function nameOfOperator(db: Db, operator: string) {
  const row = await db
    .selectFrom("operators")
    .where("osUser", "=", operator)
    .select("name")
    .executeTakeFirst();
  return row?.name ?? null;
}
