import { UserError } from "../../model/errors.js";
import type { AcceptedRow, HeldRowDecision, Override } from "../../model/problem.js";
import { contentOf } from "../../model/roster.js";
import type { PersonKeys } from "../../model/trainee.js";
import type { RegisteredCourse } from "../courses/courses.js";
import { isThere } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterTrainees } from "../people/entry.js";
import { decidedColumns, editsToKeep, type HeldRow, isOpen, keepOverride } from "./held-rows.js";

/** A held row as a review would let it in. */
interface LetIn {
  held: HeldRow;
  /** The checks that the person is to pass all the same. */
  overrides: readonly Override[];
  person: PersonKeys;
}

/**
 * Lets a held row in, in one transaction: the overrides with their reasons, the trainee, the place in
 * the course; the held row is closed and keeps what was changed.
 *
 * @param decide checks the row inside the transaction, with the overrides in force; null where
 *   something still speaks against it
 * @throws UserError `held-row-not-found` where somebody else closed the row meanwhile,
 *   `register-changed` where it is not accepted any more
 */
export async function letIn(
  db: Db,
  course: RegisteredCourse,
  { held, overrides, person }: LetIn,
  act: Act,
  decide: (db: Db) => Promise<AcceptedRow | null>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await refuseClosed(transaction, held);
    for (const override of overrides) {
      await keepOverride(transaction, course.id, person, override);
    }
    const row = await decide(transaction);
    if (row === null) throw new UserError("register-changed");
    await enterTrainees(transaction, { courseId: course.id, rosterId: held.rosterId }, [row]);
    await transaction
      .updateTable("held_rows")
      .set({ edits: editsToKeep(row.source), reviewedAt: act.at })
      .where("id", "=", held.id)
      .execute();
    await addJournalEntry(transaction, act, "review", course.code, {
      heldRow: held.id,
      row: held.row,
      changed: Object.keys(row.source.edits ?? {}),
      overridden: overrides.map(({ code, reason }) => ({ code, reason })),
    });
  });
}

/** Keeps what a review changed in a row that stays held, and that the review left it. */
export async function leaveHeld(
  db: Db,
  course: RegisteredCourse,
  held: HeldRow,
  row: HeldRowDecision,
  act: Act,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await refuseClosed(transaction, held);
    await transaction
      .updateTable("held_rows")
      .set({ ...decidedColumns(row), leftAt: act.at })
      .where("id", "=", held.id)
      .execute();
    await addJournalEntry(transaction, act, "review", course.code, {
      heldRow: held.id,
      row: held.row,
      changed: Object.keys(row.source.edits ?? {}),
    });
  });
}

async function refuseClosed(db: Db, { id, row, courseCode }: HeldRow) {
  const open = db.selectFrom("held_rows").where(isOpen).where("id", "=", id);
  if (await isThere(open)) return;
  throw new UserError("held-row-not-found", { row, course: courseCode });
}

/**
 * What reviews changed in rows of a course, by what the rows said before: a roster that brings the
 * same slip again need not be put right again.
 */
export async function reviewedEdits(db: Db, courseId: number) {
  const rows = await db
    .selectFrom("held_rows")
    .where("courseId", "=", courseId)
    .where("edits", "is not", null)
    .where("droppedAt", "is", null)
    .select(["cells", "edits"])
    .orderBy("id")
    .execute();
  return new Map(
    rows.map(({ cells, edits }) => [contentOf(JSON.parse(cells)), JSON.parse(edits ?? "{}")]),
  );
}
