import type { RegisterDatabase } from "../db/sqlite.js";
import type { SealedRows } from "../journal/seals.js";
import type { AuditNotes } from "./audit-check.js";
import { detailsOf, journalPages } from "./journal-pages.js";
import { rangesIn } from "./sealed-ranges.js";

/** Acts that give numbers. */
const GIVING = ["issue", "duplicate"];

/** The documents that an act entered bear the numbers that its entry names. */
export async function numbersAgree(db: RegisterDatabase, { report }: AuditNotes): Promise<void> {
  for await (const entry of journalPages(db, GIVING)) {
    const details = detailsOf(entry);
    const numbers = numbersIn(details) ?? [entry.subject];
    const sealed = rangesIn(details).filter(({ table }) => table === "documents");
    if (!(await isSame(db, numbers, sealed))) {
      report("entry-numbers-differ", `journal ${entry.id}`, { entry: entry.id });
    }
  }
}

/** Null where the act gave one number, which then is its subject. */
function numbersIn(details: Record<string, unknown> | null): string[] | null {
  const numbers = details?.numbers;
  return Array.isArray(numbers) ? numbers.filter((one) => typeof one === "string") : null;
}

async function isSame(
  db: RegisterDatabase,
  numbers: readonly string[],
  sealed: readonly SealedRows[],
): Promise<boolean> {
  let at = 0;
  for (const { first, last } of sealed) {
    const rows = await db
      .selectFrom("documents")
      .select("number")
      .where("id", ">=", first)
      .where("id", "<=", last)
      .orderBy("id")
      .execute();
    if (rows.some(({ number }, index) => number !== numbers[at + index])) return false;
    at += rows.length;
  }
  return at === numbers.length;
}
