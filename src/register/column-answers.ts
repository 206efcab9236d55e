import type { ColumnAnswers } from "../model/roster.js";
import type { Act } from "./journal-entries.js";
import type { RegisterDatabase } from "./sqlite.js";

/** What was said before of the columns below this header; see `OpenedRoster.headerKey`. */
export async function columnAnswers(
  db: RegisterDatabase,
  headerKey: string,
): Promise<ColumnAnswers> {
  const rows = await db
    .selectFrom("column_answers")
    .where("header_key", "=", headerKey)
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
  db: RegisterDatabase,
  headerKey: string,
  standing: ColumnAnswers,
  { at, operator }: Act,
): Promise<void> {
  const before = await columnAnswers(db, headerKey);
  const changed = [...standing].filter(
    ([letter, field]) => !before.has(letter) || before.get(letter) !== field,
  );
  const gone = [...before.keys()].filter((letter) => !standing.has(letter));
  const stale = [...gone, ...changed.map(([letter]) => letter)];
  if (stale.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom("column_answers")
      .where("header_key", "=", headerKey)
      .where("letter", "in", stale)
      .execute();
    if (changed.length === 0) return;
    const rows = changed.map(([letter, field]) => ({
      header_key: headerKey,
      letter,
      field,
      answered_at: at,
      answered_by: operator,
    }));
    await transaction.insertInto("column_answers").values(rows).execute();
  });
}
