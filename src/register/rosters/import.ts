import type { Course } from "../../model/course.js";
import type { CheckedRow, HeldRowDecision, ProblemCode } from "../../model/problem.js";
import { addCourse, findCourse } from "../courses/courses.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { type EntryPlace, enterTrainees } from "../people/entry.js";
import { cellsToKeep, STILL_OPEN } from "./held-rows.js";
import { keepLastImport, rangesOf } from "./last-import.js";
import { settleHeldRows } from "./settling.js";

/** A checked roster on its way into the register. */
export interface RosterImport {
  course: Course;
  fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  /** Number of a group's request that it belongs to. */
  request?: string | undefined;
}

/**
 * Enters a roster in one transaction: the course if it is new, accepted trainees with their places
 * in the course, held rows, the file itself.
 *
 * @param decide makes the final decision about the rows inside the transaction, from the register as
 *   it is at that moment; throwing there leaves the register as it was
 */
export async function enterRoster(
  db: RegisterDatabase,
  { course, fileName, sha256, request }: RosterImport,
  act: Act,
  decide: (db: RegisterDatabase) => Promise<CheckedRow[]>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const rows = await decide(transaction);
    const existing = await findCourse(transaction, course.code);
    const courseId = existing?.id ?? (await addCourse(transaction, course));
    const { id: rosterId } = await transaction
      .insertInto("rosters")
      .values({
        course_id: courseId,
        file_name: fileName,
        sha256,
        imported_at: act.at,
        imported_by: act.operator,
        decisions: JSON.stringify(rows.map(decisionOf)),
      })
      .returning("id")
      .executeTakeFirstOrThrow();

    const place = { courseId, rosterId };
    const accepted = rows.filter((row) => row.outcome === "accept");
    const held = rows.filter((row) => row.outcome === "hold");
    await settleHeldRows(transaction, courseId, rosterId, rows);
    const entered = await enterTrainees(transaction, place, accepted);
    await holdRows(transaction, place, held);
    const journalEntry = await addJournalEntry(transaction, act, "import", course.code, {
      sha256,
      accepted: accepted.length,
      held: held.length,
      ...(request === undefined ? {} : { request }),
    });
    await keepLastImport(transaction, rosterId, {
      journalEntry,
      courseIsNew: existing === null,
      ...entered,
      newTrainees: rangesOf(entered.newTrainees),
    });
  });
}

/** A row's decision as it is told and kept. */
export function decisionOf({ row, outcome, problems }: CheckedRow): RowDecision {
  return { row, outcome, codes: [...new Set(problems.map(({ code }) => code))] };
}

async function holdRows(
  db: RegisterDatabase,
  place: EntryPlace,
  rows: readonly HeldRowDecision[],
): Promise<void> {
  await inChunks(rows, (some) =>
    db
      .insertInto("held_rows")
      .values(some.map((row) => heldRow(place, row)))
      .execute(),
  );
}

function heldRow({ courseId, rosterId }: EntryPlace, decision: HeldRowDecision) {
  const { row, source, person, problems } = decision;
  return {
    course_id: courseId,
    roster_id: rosterId,
    row,
    cells: cellsToKeep(source),
    problems: JSON.stringify(problems),
    identity_key: person.identityKey,
    name_key: person.nameKey,
    edits: source.edits ? JSON.stringify(source.edits) : null,
    ...STILL_OPEN,
  };
}

/** What was decided about a row when its roster was imported. */
export interface RowDecision {
  row: number;
  outcome: "accept" | "hold";
  codes: ProblemCode[];
}

/** A file that was imported before. */
export interface ImportedRoster {
  courseCode: string;
  fileName: string;
  importedAt: string;
  decisions: RowDecision[];
}

/** The imports of a file with this SHA-256, the oldest first: one for each course it was for. */
export async function importsOfFile(
  db: RegisterDatabase,
  sha256: string,
): Promise<ImportedRoster[]> {
  const rows = await db
    .selectFrom("rosters")
    .innerJoin("courses", "courses.id", "rosters.course_id")
    .where("rosters.sha256", "=", sha256)
    .select([
      "courses.code as courseCode",
      "rosters.file_name as fileName",
      "rosters.imported_at as importedAt",
      "rosters.decisions",
    ])
    .orderBy("rosters.id")
    .execute();
  return rows.map(({ decisions, ...roster }) => ({
    ...roster,
    decisions: JSON.parse(decisions) as RowDecision[],
  }));
}
