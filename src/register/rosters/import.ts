import type { Course } from "../../model/course.js";
import { editDistance } from "../../model/name-key.js";
import {
  type CheckedRow,
  changesNothing,
  codesOf,
  type Problem,
  type ProblemCode,
} from "../../model/problem.js";
import { heldRowOfKey, type RosterField, type RosterRow } from "../../model/roster.js";
import { addCourse, findCourse } from "../courses/courses.js";
import { inChunks } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, journalHead } from "../journal/entries.js";
import { enterTrainees } from "../people/entry.js";
import { cellsToKeep, decidedColumns, isOpen } from "./held-rows.js";
import { keepLastImport, rangesOf } from "./last-import.js";

/** A checked roster on its way into the register. */
interface RosterImport {
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
  db: Db,
  { course, fileName, sha256, request }: RosterImport,
  act: Act,
  decide: (db: Db) => Promise<CheckedRow[]>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const rows = await decide(transaction);
    const existing = await findCourse(transaction, course.code);
    const courseId = existing?.id ?? (await addCourse(transaction, course));
    const { id: rosterId } = await transaction
      .insertInto("rosters")
      .values({
        courseId,
        fileName,
        sha256,
        importedAt: act.at,
        importedBy: act.operator,
        decisions: JSON.stringify(rows.map(decisionOf)),
      })
      .returning("id")
      .executeTakeFirstOrThrow();

    const place = { courseId, rosterId };
    const accepted = rows.filter((row) => row.outcome === "accept");
    const held = rows.filter((row) => row.outcome === "hold");
    await settleHeldRows(transaction, courseId, rosterId, rows);
    const entered = await enterTrainees(transaction, place, accepted);
    await inChunks(held, (some) =>
      transaction
        .insertInto("held_rows")
        .values(
          some.map((row) => ({
            ...place,
            row: row.row,
            cells: cellsToKeep(row.source),
            ...decidedColumns(row),
          })),
        )
        .execute(),
    );
    await keepLastImport(transaction, rosterId, {
      journalEntry: (await journalHead(transaction)).id + 1,
      courseIsNew: existing === null,
      ...entered,
      newTrainees: rangesOf(entered.newTrainees),
    });
    await addJournalEntry(transaction, act, "import", course.code, {
      sha256,
      accepted: accepted.length,
      held: held.length,
      ...(request === undefined ? {} : { request }),
    });
  });
}

/** A row's decision as it is told and kept. */
export function decisionOf({ row, outcome, problems }: CheckedRow): RowDecision {
  return { row, outcome, codes: codesOf(problems) };
}

/** What was decided about a row when its roster was imported. */
export interface RowDecision {
  row: number;
  outcome: "accept" | "hold";
  codes: ProblemCode[];
}

/** A file that was imported before. */
export type ImportedRoster = Awaited<ReturnType<typeof importsOfFile>>[number];

/** The imports of a file with this SHA-256, the oldest first: one for each course it was for. */
export async function importsOfFile(db: Db, sha256: string) {
  const rows = await db
    .selectFrom("rosters")
    .innerJoin("courses", "courses.id", "rosters.courseId")
    .where("rosters.sha256", "=", sha256)
    .select(["courses.code as courseCode", "fileName", "importedAt", "decisions"])
    .orderBy("rosters.id")
    .execute();
  return rows.map(({ decisions, ...roster }) => ({
    ...roster,
    decisions: JSON.parse(decisions) as RowDecision[],
  }));
}

/** A held row of the course; `cells` is the JSON of its cells, as it is kept. */
type OpenRow = Awaited<ReturnType<typeof openRows>>[number];

/** With one of these a row's name need not be the name with which its person comes again. */
const NAME_IN_DOUBT: readonly ProblemCode[] = [
  "name-missing",
  "name-incomplete",
  "name-characters",
  "name-mixed-script",
  "names-of-two-people",
  "register-name-differs",
  "register-family-name-differs",
];

/**
 * Closes the held rows of a course whose people a later roster brings again, be they accepted now or
 * held anew: so a corrected roster doubles nobody. Whoever might be somebody else stays held.
 */
async function settleHeldRows(
  db: Db,
  courseId: number,
  rosterId: number,
  rows: readonly CheckedRow[],
): Promise<void> {
  const open = await openRows(db, courseId);
  if (open.length === 0) return;
  const ids = settledRows(open, rows).map(({ id }) => id);
  await inChunks(ids, (some) =>
    db
      .updateTable("held_rows")
      .set({ settledByRosterId: rosterId })
      .where("id", "in", some)
      .execute(),
  );
}

async function openRows(db: Db, courseId: number) {
  const rows = await db
    .selectFrom("held_rows")
    .where("courseId", "=", courseId)
    .where(isOpen)
    .select(["id", "cells", "identityKey", "nameKey", "problems"])
    .orderBy("id")
    .execute();
  return rows.map(({ problems, ...row }) => ({
    ...row,
    codes: new Set((JSON.parse(problems) as Problem[]).map(({ code }) => code)),
  }));
}

function settledRows(open: readonly OpenRow[], rows: readonly CheckedRow[]): OpenRow[] {
  const byKey = pairByKey(open, rows);
  const keyless = open.filter((held) => !byKey.has(held));
  const isSurelyAgain = sureMeetings(rows);
  const sure = keyless.filter(isSurelyAgain);
  const rest = keyless.filter((held) => !isSurelyAgain(held));
  const bringers = new Set(byKey.values());
  const others = rows.filter((row) => !bringers.has(row));
  return [...byKey.keys(), ...sure, ...pairByName(rest, others)];
}

/**
 * The held rows whose key the roster brings back, each with the row that brings it. Of rows with the
 * same key, as copying makes them, the first counts; a key beside somebody else, as sorting and typing
 * over make them, counts for nothing.
 */
function pairByKey(open: readonly OpenRow[], rows: readonly CheckedRow[]) {
  const openById = new Map(open.map((held) => [held.id, held]));
  const pairs = new Map<OpenRow, CheckedRow>();
  for (const row of rows) {
    const id = heldRowOfKey(row.source.cells.registerRow?.text ?? "");
    const held = id === null ? undefined : openById.get(id);
    if (held && !pairs.has(held) && mayBeTheSame(held, row)) pairs.set(held, row);
  }
  return pairs;
}

const MOST_LETTERS_CORRECTED = 4;

/** Whether anything of the held row is left in the row that has its key, however much was corrected. */
function mayBeTheSame(held: OpenRow, { source, person }: CheckedRow): boolean {
  const was: RosterRow["cells"] = JSON.parse(held.cells);
  const says = (field: RosterField) => was[field]?.text.trim() ?? "";
  const isSame = (field: RosterField) =>
    says(field) !== "" && says(field) === (source.cells[field]?.text.trim() ?? "");
  if (held.nameKey === null && held.identityKey === null) return true;
  if (isSame("iin") || isSame("identityDocument")) return true;
  if (held.identityKey !== null && held.identityKey === person.identityKey) return true;
  if (held.nameKey === null || person.nameKey === null) return false;
  const shared = person.nameKey
    .split(" ")
    .filter((word) => held.nameKey?.split(" ").includes(word));
  return (
    editDistance(held.nameKey, person.nameKey) <= MOST_LETTERS_CORRECTED ||
    shared.length >= 2 ||
    (shared.length === 1 && isSame("birthDate"))
  );
}

/** The very same row, or the same identity with a name that is the same or was in doubt. */
function sureMeetings(rows: readonly CheckedRow[]): (held: OpenRow) => boolean {
  const cells = new Set(rows.map(({ source }) => cellsToKeep(source)));
  const names = new Map<string, Set<string | null>>();
  for (const { identityKey, nameKey } of rows.map(({ person }) => person)) {
    if (identityKey !== null)
      names.set(identityKey, (names.get(identityKey) ?? new Set()).add(nameKey));
  }
  return (held) => {
    if (cells.has(held.cells)) return true;
    const namesOfSame = names.get(held.identityKey ?? "");
    if (namesOfSame === undefined) return false;
    return namesOfSame.has(held.nameKey) || NAME_IN_DOUBT.some((code) => held.codes.has(code));
  };
}

/**
 * Where only the name is left to go by, one row of the roster closes one held row: of two namesakes
 * the second stays held. Who was on the course before is not who was held.
 */
function pairByName(open: readonly OpenRow[], rows: readonly CheckedRow[]): OpenRow[] {
  const waiting = Map.groupBy(open, ({ nameKey }) => nameKey);
  return rows.flatMap(({ person, problems }) => {
    if (person.nameKey === null) return [];
    if (changesNothing(problems)) return [];
    return waiting.get(person.nameKey)?.shift() ?? [];
  });
}
