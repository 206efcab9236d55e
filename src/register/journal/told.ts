import type { Selectable } from "kysely";
import type { JournalTable } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { asFileName } from "../documents/file-of-document.js";

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

/** SHA-256 of the files for the printer that were written last, by their paths inside the register folder. */
export async function printedFiles(db: RegisterDatabase): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for await (const entry of journalPages(db, ["print"])) {
    const files = detailsOf(entry)?.files;
    if (!isRecord(files)) continue;
    for (const [path, sha256] of Object.entries(files)) printed.set(path, String(sha256));
  }
  return printed;
}

/** Names of the files of documents that the register knew until a copy was restored without them. */
export async function filesLostByRestoring(db: RegisterDatabase): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const entry of journalPages(db, ["restore"])) {
    const documents = detailsOf(entry)?.documents;
    for (const number of Array.isArray(documents) ? documents : []) {
      names.add(`${asFileName(String(number))}.docx`);
    }
  }
  return names;
}

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

/**
 * Numbers of documents that a register knew once and lost when copies were restored before, as far as
 * its journal tells: an entry that was tampered with must not keep a copy from being restored.
 */
export async function lostEarlier(db: RegisterDatabase): Promise<string[]> {
  const rows = await db
    .selectFrom("journal")
    .select("details")
    .where("act", "=", "restore")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => {
    const documents = detailsOf(row)?.documents;
    return Array.isArray(documents) ? documents.filter((one) => typeof one === "string") : [];
  });
}

/** Of these numbers those that no document of the register has, each once. */
export async function unknownNumbers(
  db: RegisterDatabase,
  numbers: readonly string[],
): Promise<string[]> {
  const rows = await db.selectFrom("documents").select("number").execute();
  const known = new Set(rows.map(({ number }) => number));
  return [...new Set(numbers)].filter((number) => !known.has(number));
}
