import { UserError } from "../../model/errors.js";
import { documentKeyOf, identityKeyOf } from "../../model/identity.js";
import type { TraineeIdentity } from "../../model/trainee.js";
import { isThere } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, only } from "../journal/entries.js";
import { isOpen, keepOverride } from "../rosters/held-rows.js";
import { NAMES, renameTrainee, type Trainee, traineeWith } from "./identity.js";

const FIELDS = [...NAMES, "iin", "identityDocument", "birthDate"] as const;

type Field = (typeof FIELDS)[number];

/** What is to become of a person's data, checked. What is left out stays as it is. */
export interface TraineeCorrection extends Partial<Record<Field, string>> {
  /** Why: marriage, a slip in an earlier roster. */
  reason: string;
  /** Whether the registrar saw that the new IIN stands so in the identity document, though its check digit is wrong. */
  letsCheckDigitPass?: boolean;
}

/** A person's data as they are now, and which of them are other than before. */
export type CorrectedTrainee = Awaited<ReturnType<typeof correctTrainee>>;

/**
 * Corrects what the register knows of a person. Documents already issued stay as they were issued;
 * those still to be issued get the new data. What the register says already leaves no entry.
 *
 * @param identity IIN, or the number of another identity document as the register has it
 * @throws UserError `trainee-not-found`, `iin-of-another`, `identity-document-of-another`
 */
export async function correctTrainee(
  db: Db,
  identity: string,
  correction: TraineeCorrection,
  act: Act,
) {
  if (db.isTransaction) return correctWithin(db, identity, correction, act);
  return db
    .transaction()
    .execute((transaction) => correctWithin(transaction, identity, correction, act));
}

async function correctWithin(
  transaction: Db,
  identity: string,
  correction: TraineeCorrection,
  act: Act,
) {
  const trainee = await traineeWith(transaction, identity);
  if (!trainee) throw new UserError("trainee-not-found");
  const before = only(trainee, FIELDS);
  const { reason, letsCheckDigitPass: _, ...said } = correction;
  const now: TraineeIdentity = { ...before, ...said };
  const changed = FIELDS.filter((field) => now[field] !== before[field]);
  if (changed.length === 0) return { id: trainee.id, ...before, changed };
  await refuseIdentityOfAnother(transaction, trainee.id, now, changed);
  const keys = {
    identityKey: identityKeyOf(now.iin, now.identityDocument) ?? trainee.identityKey,
    documentKey: documentKeyOf(now.identityDocument),
  };
  await keep(transaction, trainee, { ...now, ...keys });
  await moveIdentity(transaction, trainee, { ...now, ...keys }, correction, act);
  const names = NAMES.filter((field) => changed.includes(field));
  const isIssued = await isThere(
    transaction
      .selectFrom("documents")
      .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
      .where("enrolments.traineeId", "=", trainee.id),
  );
  const entry = {
    of: "trainee",
    fields: changed,
    ...(names.length === 0 ? {} : { from: only(before, names), to: only(now, names) }),
    reason,
  };
  const name = isIssued ? "correction" : "trainee";
  await addJournalEntry(transaction, act, name, String(trainee.id), entry);
  return { id: trainee.id, ...now, changed };
}

/** Two people of the register are never made one: whose documents they are would be lost. */
async function refuseIdentityOfAnother(
  db: Db,
  traineeId: number,
  { iin, identityDocument }: TraineeIdentity,
  changed: readonly Field[],
): Promise<void> {
  const others = db.selectFrom("trainees").select("id").where("id", "!=", traineeId);
  if (changed.includes("iin") && (await others.where("iin", "=", iin).executeTakeFirst())) {
    throw new UserError("iin-of-another");
  }
  const documentKey = documentKeyOf(identityDocument);
  if (!changed.includes("identityDocument") || documentKey === null) return;
  const withDocument = others.where("documentKey", "=", documentKey);
  if (await withDocument.executeTakeFirst()) throw new UserError("identity-document-of-another");
}

type Identity = TraineeIdentity & Pick<Trainee, "identityKey" | "documentKey">;

async function keep(db: Db, before: Trainee, now: Identity): Promise<void> {
  const columns = only(now, ["iin", "identityDocument", "birthDate", "identityKey", "documentKey"]);
  await db.updateTable("trainees").set(columns).where("id", "=", before.id).execute();
  if (NAMES.some((name) => before[name] !== now[name])) await renameTrainee(db, before.id, now);
}

/**
 * After a person's identity was corrected: what is kept under the old one follows. Only that an IIN was
 * let pass with its wrong check digit was said of that number, and ends with it.
 *
 * @param before the person's row of then
 */
async function moveIdentity(
  db: Db,
  before: Trainee,
  { iin, identityKey, documentKey }: Identity,
  ground: TraineeCorrection,
  act: Act,
): Promise<void> {
  if (before.iin !== iin) {
    await db
      .deleteFrom("overrides")
      .where("identityKey", "=", before.identityKey)
      .where("code", "=", "iin-check-digit")
      .execute();
    if (ground.letsCheckDigitPass) await letCheckDigitPass(db, before.id, identityKey, ground, act);
  }
  await db
    .updateTable("overrides")
    .set({ identityKey })
    .where("identityKey", "=", before.identityKey)
    .execute();
  await moveHeldRows(db, before.identityKey, identityKey);
  if (before.documentKey !== null && documentKey !== null) {
    await moveHeldRows(db, before.documentKey, documentKey);
  }
}

/** Rows that wait for a decision about this person go on keeping a document from being issued. */
async function moveHeldRows(db: Db, from: string, to: string): Promise<void> {
  if (from === to) return;
  await db
    .updateTable("held_rows")
    .set({ identityKey: to })
    .where("identityKey", "=", from)
    .where(isOpen)
    .execute();
}

/** It is about the person, whatever the course; somebody on no course is asked about again. */
async function letCheckDigitPass(
  db: Db,
  traineeId: number,
  identityKey: string,
  { reason }: TraineeCorrection,
  act: Act,
): Promise<void> {
  const place = await db
    .selectFrom("enrolments")
    .select("courseId")
    .where("traineeId", "=", traineeId)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!place) return;
  const person = { identityKey, documentKey: null, nameKey: null };
  await keepOverride(db, place.courseId, person, { code: "iin-check-digit", reason, ...act });
}
