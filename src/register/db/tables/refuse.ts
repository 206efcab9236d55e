import { sql } from "kysely";
import type { RegisterDatabase } from "../sqlite.js";

/** A change that the database itself refuses, whoever asks it. */
interface Refusal {
  name: string;
  /** `update on documents` */
  change: string;
  /** The condition under which it is refused; always, where there is none. */
  when?: string;
  words: string;
}

/** Makes the database refuse a change. */
export async function refuse(
  db: RegisterDatabase,
  { name, change, when, words }: Refusal,
): Promise<void> {
  const condition = when === undefined ? "" : ` when ${when}`;
  await sql`create trigger ${sql.ref(name)} before ${sql.raw(change + condition)}
    begin select raise(abort, ${sql.lit(words)}); end`.execute(db);
}

/** Makes rows of a table that are written once stay as they are. */
export async function keepRows(db: RegisterDatabase, table: string): Promise<void> {
  for (const change of ["update", "delete"]) {
    await refuse(db, {
      name: `${table}_no_${change}`,
      change: `${change} on ${table}`,
      words: `${table} are kept`,
    });
  }
}
