import { createHash } from "node:crypto";
import type { ColumnAnswers, RosterField } from "../../model/roster.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";

/** What was said before of the columns below this header; see `OpenedRoster.headerKey`. */
export async function columnAnswers(db: Db, headerKey: string) {
  const rows = await db
    .selectFrom("column_answers")
    .where("headerKey", "=", headerKey)
    .select(["letter", "field"])
    .orderBy("letter")
    .execute();
  return new Map(rows.map(({ letter, field }) => [letter, field]));
}

/**
 * Keeps what was said of columns, for every roster with the same header. What was said before is
 * gone where it would give two columns one meaning; the caller tells what stands now.
 *
 * @param standing all answers that count for this header from now on
 */
export async function keepColumnAnswers(
  db: Db,
  headerKey: string,
  standing: ColumnAnswers,
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const before = await columnAnswers(transaction, headerKey);
    const changed = [...standing].filter(
      ([letter, field]) => !before.has(letter) || before.get(letter) !== field,
    );
    const gone = [...before.keys()].filter((letter) => !standing.has(letter));
    const stale = [...gone, ...changed.map(([letter]) => letter)];
    if (stale.length === 0) return;
    await transaction
      .deleteFrom("column_answers")
      .where("headerKey", "=", headerKey)
      .where("letter", "in", stale)
      .execute();
    const rows = changed.map(([letter, field]) => ({
      headerKey,
      letter,
      field,
      answeredAt: act.at,
      answeredBy: act.operator,
    }));
    if (rows.length > 0) await transaction.insertInto("column_answers").values(rows).execute();
    const said = { answers: Object.fromEntries(changed), forgotten: gone };
    await addJournalEntry(transaction, act, "columns", headerName(headerKey), said);
  });
}

/** A header with all that was answered about its columns. */
export type AnsweredHeader = Awaited<ReturnType<typeof answeredHeaders>>[number];

/** Every header that was ever answered for, in the order of the first answer that still stands. */
export async function answeredHeaders(db: Db) {
  const rows = await db
    .selectFrom("column_answers")
    .select(["headerKey", "letter", "field", "answeredAt", "answeredBy"])
    .orderBy("answeredAt")
    .orderBy("headerKey")
    .orderBy("letter")
    .execute();
  const headers = Map.groupBy(rows, ({ headerKey }) => headerKey);
  return [...headers].map(([headerKey, own]) => ({
    headerKey,
    answers: new Map(
      own
        .map(({ letter, field }): [string, RosterField | null] => [letter, field])
        .sort(([a], [b]) => a.length - b.length || a.localeCompare(b)),
    ),
    answeredAt: own.at(-1)?.answeredAt ?? "",
    answeredBy: own.at(-1)?.answeredBy ?? "",
  }));
}

/** Forgets what was answered about a header: its columns are asked about again. */
export async function forgetColumnAnswers(db: Db, headerKey: string, act: Act) {
  await db.transaction().execute(async (transaction) => {
    const forgotten = await transaction
      .deleteFrom("column_answers")
      .where("headerKey", "=", headerKey)
      .returning("letter")
      .execute();
    if (forgotten.length === 0) return;
    await addJournalEntry(transaction, act, "columns", headerName(headerKey), {
      answers: {},
      forgotten: forgotten.map(({ letter }) => letter),
    });
  });
}

/** By what the journal knows a header: a line mistaken for one may hold names, which stay out of it. */
function headerName(headerKey: string): string {
  return createHash("sha256").update(headerKey).digest("hex").slice(0, 12);
}
