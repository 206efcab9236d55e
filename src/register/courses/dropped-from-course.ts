import type { DroppedFromCourse } from "../../model/dropped.js";
import { contentOf } from "../../model/row-content.js";
import type { RegisterDatabase } from "../db/sqlite.js";

interface DropDetails {
  reason: string;
  trainee?: number;
  heldRow?: number;
}

/** Whom and what a registrar took off a course, and why: a roster may bring them again. */
export async function droppedFromCourse(
  db: RegisterDatabase,
  courseCode: string,
): Promise<DroppedFromCourse> {
  const acts = await db
    .selectFrom("journal")
    .where("act", "=", "drop")
    .where("subject", "=", courseCode)
    .select(["at", "details"])
    .orderBy("id")
    .execute();
  const dropped = { people: new Map(), rows: new Map() };
  for (const { at, details } of acts) {
    const { reason, trainee, heldRow }: DropDetails = JSON.parse(details);
    const person = trainee === undefined ? undefined : await personWith(db, trainee);
    const cells = heldRow === undefined ? undefined : await cellsOf(db, heldRow);
    if (person) dropped.people.set(person, { at, reason });
    if (cells) dropped.rows.set(contentOf(JSON.parse(cells)), { at, reason });
  }
  return dropped;
}

async function personWith(db: RegisterDatabase, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom("trainees")
    .select("identity_key")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.identity_key;
}

async function cellsOf(db: RegisterDatabase, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom("held_rows")
    .select("cells")
    .where("id", "=", id)
    .where("dropped_at", "is not", null)
    .executeTakeFirst();
  return row?.cells;
}
