import { changesNothing, type Problem, type ProblemCode } from "../model/problem.js";
import type { CheckedRow, PersonKeys } from "../model/trainee.js";
import { cellsToKeep } from "./held-rows.js";
import { isOpen } from "./open-rows.js";
import type { RegisterDatabase } from "./sqlite.js";

interface OpenRow extends Pick<PersonKeys, "identityKey" | "nameKey"> {
  id: number;
  /** JSON of the row's cells, as it is kept. */
  cells: string;
  codes: ReadonlySet<ProblemCode>;
}

/** With one of these a row's name need not be the name with which its person comes again. */
const NAME_IN_DOUBT: readonly ProblemCode[] = [
  "name-missing",
  "name-incomplete",
  "name-characters",
  "name-mixed-script",
  "register-name-differs",
  "register-family-name-differs",
];

/**
 * Closes the held rows of a course whose people a later roster brings again, be they accepted now or
 * held anew: so a corrected roster doubles nobody. Whoever might be somebody else stays held.
 */
export async function settleHeldRows(
  db: RegisterDatabase,
  courseId: number,
  rosterId: number,
  rows: readonly CheckedRow[],
): Promise<void> {
  const settled = settledRows(await openRows(db, courseId), rows);
  for (const { id } of settled) {
    await db
      .updateTable("held_rows")
      .set({ settled_by_roster_id: rosterId })
      .where("id", "=", id)
      .execute();
  }
}

async function openRows(db: RegisterDatabase, courseId: number): Promise<OpenRow[]> {
  const rows = await db
    .selectFrom("held_rows")
    .where("course_id", "=", courseId)
    .where(isOpen)
    .select(["id", "cells", "identity_key", "name_key", "problems"])
    .orderBy("id")
    .execute();
  return rows.map(({ id, cells, identity_key, name_key, problems }) => ({
    id,
    cells,
    identityKey: identity_key,
    nameKey: name_key,
    codes: new Set((JSON.parse(problems) as Problem[]).map(({ code }) => code)),
  }));
}

function settledRows(open: readonly OpenRow[], rows: readonly CheckedRow[]): OpenRow[] {
  const sure = open.filter((held) => rows.some((row) => isSurelySame(held, row)));
  const rest = open.filter((held) => !sure.includes(held));
  return [...sure, ...pairByName(rest, rows)];
}

/** The very same row, or the same identity with a name that is the same or was in doubt. */
function isSurelySame(held: OpenRow, { person, source }: CheckedRow): boolean {
  if (held.cells === cellsToKeep(source)) return true;
  if (held.identityKey === null || held.identityKey !== person.identityKey) return false;
  return held.nameKey === person.nameKey || NAME_IN_DOUBT.some((code) => held.codes.has(code));
}

/**
 * Where only the name is left to go by, one row of the roster closes one held row: of two namesakes
 * the second stays held. Who was on the course before is not who was held.
 */
function pairByName(open: readonly OpenRow[], rows: readonly CheckedRow[]): OpenRow[] {
  const waiting = [...open];
  const settled: OpenRow[] = [];
  for (const { person, problems } of rows) {
    if (changesNothing(problems)) continue;
    const index = waiting.findIndex(
      ({ nameKey }) => nameKey !== null && nameKey === person.nameKey,
    );
    settled.push(...(index < 0 ? [] : waiting.splice(index, 1)));
  }
  return settled;
}
