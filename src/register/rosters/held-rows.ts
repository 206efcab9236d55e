import type { ExpressionBuilder } from "kysely";
import { courseKey } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { nameKey } from "../../model/name-key.js";
import {
  ABOUT_THE_PERSON,
  type HeldRowDecision,
  type Override,
  type Overrides,
  type Problem,
} from "../../model/problem.js";
import {
  applyEdits,
  FIELDS_NOT_KEPT,
  type RosterField,
  type RosterRow,
} from "../../model/roster.js";
import { sortedBy } from "../../model/sort-order.js";
import type { PersonKeys } from "../../model/trainee.js";
import { countOf, isThere } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import { containsText, type Db } from "../db/sqlite.js";
import { keysOfIdentity } from "../people/identity.js";

/** A row of a roster that waits for a correction. */
export interface HeldRow extends RosterRow {
  id: number;
  courseCode: string;
  rosterId: number;
  fileName: string;
  problems: Problem[];
  /** Whom the row speaks of, as far as it can be told. */
  person: Pick<PersonKeys, "identityKey" | "nameKey">;
  /** When a review last left the row held; null where none did. */
  leftAt: string | null;
}

/** JSON of a row's cells as written, without those that the register has no purpose for. */
export function cellsToKeep({ cells, asWritten }: RosterRow): string {
  const kept = Object.entries(asWritten ?? cells).filter(
    ([field]) => !FIELDS_NOT_KEPT.includes(field as RosterField),
  );
  return JSON.stringify(Object.fromEntries(kept));
}

/** What was decided about a held row last, as its columns keep it. */
export function decidedColumns({ source, person, problems }: HeldRowDecision) {
  const { identityKey, nameKey } = person;
  const edits = editsToKeep(source);
  return { problems: JSON.stringify(problems), identityKey, nameKey, edits };
}

/** JSON of what a review changed in a row; null where it changed nothing. */
export function editsToKeep({ edits }: RosterRow): string | null {
  return edits ? JSON.stringify(edits) : null;
}

/** The rows that are still held, by course and line. */
export async function openHeldRows(db: Db, courseCode: string | null): Promise<HeldRow[]> {
  const rows = await db
    .selectFrom("held_rows")
    .innerJoin("courses", "courses.id", "held_rows.courseId")
    .innerJoin("rosters", "rosters.id", "held_rows.rosterId")
    .where(isOpen)
    .$if(courseCode !== null, (query) =>
      query.where("courses.codeKey", "=", courseKey(courseCode ?? "")),
    )
    .select(["courses.code as courseCode", "rosters.fileName", "held_rows.id", "held_rows.row"])
    .select(["rosterId", "cells", "edits", "problems", "identityKey", "nameKey", "leftAt"])
    .orderBy("held_rows.id")
    .execute();
  return sortedBy(rows, ({ courseCode }) => courseCode).map(
    ({ row, cells, edits, problems, identityKey, nameKey, ...held }) => ({
      ...rowOf({ row, cells, edits }),
      ...held,
      problems: JSON.parse(problems) as Problem[],
      person: { identityKey, nameKey },
    }),
  );
}

/**
 * The open held row of a course at this line.
 *
 * @throws UserError `held-row-not-found`; `held-row-ambiguous` where several files have such a line
 */
export function heldRowAt(held: readonly HeldRow[], courseCode: string, row: number): HeldRow {
  const [first, ...others] = held.filter((one) => one.row === row);
  if (!first) throw new UserError("held-row-not-found", { row, course: courseCode });
  if (others.length === 0) return first;
  const files = [...new Set([first, ...others].map(({ fileName }) => fileName))].join(", ");
  throw new UserError("held-row-ambiguous", { row, course: courseCode, files });
}

/** A kept row as it stands now: as the file had it, or as a review changed it. */
export function rowOf(held: { row: number; cells: string; edits: string | null }): RosterRow {
  const row: RosterRow = { row: held.row, cells: JSON.parse(held.cells) };
  return held.edits === null ? row : applyEdits(row, JSON.parse(held.edits));
}

/** How many open held rows every word of a look-up is found in. */
export async function countHeldMatches(db: Db, words: readonly string[]) {
  let query = db.selectFrom("held_rows").where(isOpen);
  for (const word of words) {
    query = query.where((where) =>
      where.or([
        containsText("nameKey", nameKey(word)),
        containsText("identityKey", word.toUpperCase()),
      ]),
    );
  }
  return countOf(query);
}

/** Whether rosters imported after the last import of this file left rows of the course held. */
export async function hasHeldRowsAfter(db: Db, courseCode: string | undefined, sha256: string) {
  const last = await db
    .selectFrom("rosters")
    .innerJoin("courses", "courses.id", "rosters.courseId")
    .where("rosters.sha256", "=", sha256)
    .where("courses.codeKey", "=", courseKey(courseCode ?? ""))
    .select(["rosters.id", "rosters.courseId"])
    .orderBy("rosters.id", "desc")
    .executeTakeFirst();
  if (!last) return false;
  const held = db.selectFrom("held_rows").where("courseId", "=", last.courseId).where(isOpen);
  return isThere(held.where("rosterId", ">", last.id));
}

/** The condition that a held row still waits: no roster, no review and no registrar has closed it. */
export function isOpen(where: ExpressionBuilder<Schema, "held_rows">) {
  return where.and([
    where("held_rows.settledByRosterId", "is", null),
    where("held_rows.droppedAt", "is", null),
    where("held_rows.reviewedAt", "is", null),
  ]);
}

/** Where a roster named somebody whom nobody has let into the register yet. */
export type HeldPlace = Pick<HeldRow, "courseCode" | "row">;

/**
 * The open held rows that speak of a person.
 *
 * @param identity IIN, or another identity document
 */
export async function heldRowsOfPerson(db: Db, identity: string) {
  return db
    .selectFrom("held_rows")
    .innerJoin("courses", "courses.id", "held_rows.courseId")
    .where("held_rows.identityKey", "in", keysOfIdentity(identity))
    .where(isOpen)
    .select(["courses.code as courseCode", "held_rows.row"])
    .orderBy("courses.code")
    .orderBy("held_rows.row")
    .execute();
}

/**
 * The overrides that count for a course: its own, and those about people whatever the course.
 *
 * @param courseId null where the course is new
 */
export async function overridesFor(db: Db, courseId: number | null): Promise<Overrides> {
  const rows = await db
    .selectFrom("overrides")
    .select(["identityKey", "nameKey", "code", "reason", "operator", "at"])
    .where((where) =>
      where.or([
        where("courseId", "=", courseId ?? -1),
        where("code", "in", [...ABOUT_THE_PERSON]),
      ]),
    )
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ identityKey }) => identityKey);
}

/** Keeps who let a person pass a check, when and why. */
export async function keepOverride(
  db: Db,
  courseId: number,
  { identityKey, nameKey }: PersonKeys,
  { code, reason, operator, at }: Override,
): Promise<void> {
  await db
    .insertInto("overrides")
    .values({ courseId, identityKey: identityKey ?? "", nameKey, code, reason, operator, at })
    .execute();
}
