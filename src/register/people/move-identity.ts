import type { Selectable } from "kysely";
import { documentKeyOf, identityKeyOf } from "../../model/identity-key.js";
import type { TraineeIdentity } from "../../model/trainee.js";
import type { TraineesTable } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { Act } from "../journal/journal-entries.js";
import { isOpen } from "../rosters/open-rows.js";
import { keepOverride } from "../rosters/overrides.js";

/** Why a new identity is right. */
interface Ground {
  reason: string;
  letsCheckDigitPass?: boolean;
}

/**
 * After a person's identity was corrected: what is kept under the old one follows. Only that an IIN was
 * let pass with its wrong check digit was said of that number, and ends with it.
 *
 * @param before the person's row of then
 */
export async function moveIdentity(
  db: RegisterDatabase,
  before: Selectable<TraineesTable>,
  now: TraineeIdentity,
  ground: Ground,
  act: Act,
): Promise<void> {
  const identityKey = identityKeyOf(now.iin, now.identityDocument) ?? before.identity_key;
  const documentKey = documentKeyOf(now.identityDocument);
  if (before.iin !== now.iin) {
    await db
      .deleteFrom("overrides")
      .where("identity_key", "=", before.identity_key)
      .where("code", "=", "iin-check-digit")
      .execute();
    if (ground.letsCheckDigitPass) await letCheckDigitPass(db, before.id, identityKey, ground, act);
  }
  await moveKey(db, before.identity_key, identityKey);
  if (before.document_key !== null && documentKey !== null) {
    await moveHeldRows(db, before.document_key, documentKey);
  }
}

async function moveKey(db: RegisterDatabase, from: string, to: string): Promise<void> {
  if (from === to) return;
  await db
    .updateTable("overrides")
    .set({ identity_key: to })
    .where("identity_key", "=", from)
    .execute();
  await moveHeldRows(db, from, to);
}

/** Rows that wait for a decision about this person go on keeping a document from being issued. */
async function moveHeldRows(db: RegisterDatabase, from: string, to: string): Promise<void> {
  if (from === to) return;
  await db
    .updateTable("held_rows")
    .set({ identity_key: to })
    .where("identity_key", "=", from)
    .where(isOpen)
    .execute();
}

/** It is about the person, whatever the course; somebody on no course is asked about again. */
async function letCheckDigitPass(
  db: RegisterDatabase,
  traineeId: number,
  identityKey: string,
  { reason }: Ground,
  { operator, at }: Act,
): Promise<void> {
  const place = await db
    .selectFrom("enrolments")
    .select("course_id")
    .where("trainee_id", "=", traineeId)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!place) return;
  const person = { identityKey, documentKey: null, nameKey: null };
  await keepOverride(db, place.course_id, person, {
    code: "iin-check-digit",
    reason,
    operator,
    at,
  });
}
