import type { RegisterDatabase } from "../db/sqlite.js";

/** The copies that the journal says were made of this register: SHA-256 of each file by its name. */
export async function backupsMade(db: RegisterDatabase): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("journal")
    .select("details")
    .where("act", "=", "backup")
    .orderBy("id")
    .execute();
  const made = rows.map(
    ({ details }) => JSON.parse(details) as { file: string; fileSha256: string },
  );
  return new Map(made.map(({ file, fileSha256 }) => [file, fileSha256]));
}
