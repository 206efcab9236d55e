import type { Selectable } from "kysely";
import type { JournalTable } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** The entry of a large issue names each number: few such entries fill the memory. */
const ENTRIES_A_PAGE = 50;

/** All entries of the journal in order, or those of some acts; few of them in memory at once. */
export async function* journalPages(
  db: RegisterDatabase,
  acts: readonly string[] = [],
): AsyncGenerator<Selectable<JournalTable>> {
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const page = await db
      .selectFrom("journal")
      .selectAll()
      .$if(last !== Number.NEGATIVE_INFINITY, (query) => query.where("id", ">", last))
      .$if(acts.length > 0, (query) => query.where("act", "in", acts))
      .orderBy("id")
      .limit(ENTRIES_A_PAGE)
      .execute();
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** The details of an entry; null where they are no longer what was written. */
export function detailsOf({ details }: { details: string }): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(details);
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a list; none where it is no list. */
export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
