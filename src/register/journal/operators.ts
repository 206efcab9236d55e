import type { RegisterDatabase } from "../db/sqlite.js";

/** The name by which the register knows an operating-system user; null where it knows none. */
export async function nameOfOperator(
  db: RegisterDatabase,
  operator: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("operators")
    .where("os_user", "=", operator)
    .select("name")
    .executeTakeFirst();
  return row?.name ?? null;
}
