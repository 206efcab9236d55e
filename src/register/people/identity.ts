import { documentKeyOf, identityKeyOf, identityTyped } from "../../model/identity.js";
import { nameKey } from "../../model/name-key.js";
import { setInserter } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry, changeOf, only } from "../journal/entries.js";

export type Trainee = Row<"trainees">;

/** The keys under which somebody may be known. @param identity IIN, or another identity document */
export function keysOfIdentity(identity: string): string[] {
  const typed = identityTyped(identity);
  const keys = [identityKeyOf(typed.replace(/\s/g, ""), null), documentKeyOf(typed)];
  return keys.filter((key) => key !== null);
}

/** The person with this IIN, or this identity document as the register has it. */
export async function traineeWith(db: Db, identity: string) {
  return db
    .selectFrom("trainees")
    .selectAll()
    .where("identityKey", "in", keysOfIdentity(identity))
    .executeTakeFirst();
}

/** The people who have one of these identity or document keys. */
export function traineesWithKeys(db: Db, keys: readonly string[]) {
  return db
    .selectFrom("trainees")
    .where((where) =>
      where.or([where("identityKey", "in", keys), where("documentKey", "in", keys)]),
    );
}

export const NAMES = ["fullNameKk", "fullNameRu"] as const;

/** A person's name in both spellings. */
export type NamedTrainee = Pick<Trainee, (typeof NAMES)[number]>;

/** The keys of a person's two spellings, once where they meet. */
export function nameKeysOf({ fullNameKk, fullNameRu }: NamedTrainee): string[] {
  const key = nameKey(fullNameKk);
  const other = fullNameRu === fullNameKk ? key : nameKey(fullNameRu);
  return key === other ? [key] : [key, other];
}

/** Stands in no key by itself. */
export const BETWEEN_KEYS = " | ";

/** Look-up key of a person known under two spellings, see `nameKeysOf`. */
function oneKey(nameKeys: readonly string[]): string {
  return nameKeys.join(BETWEEN_KEYS);
}

/** The keys that `oneKey` joined. */
export function keysIn(key: string): string[] {
  return key.split(BETWEEN_KEYS);
}

/** Makes a trainee findable by the names that hold now, and by no others. */
export async function keepNames(db: Db, traineeId: number, trainee: NamedTrainee) {
  await db.deleteFrom("trainee_names").where("traineeId", "=", traineeId).execute();
  await keepNamesOfNew(db, [{ id: traineeId, nameKey: columnsOf(trainee).nameKey }]);
}

/** The same for people who have no names there yet. */
export async function keepNamesOfNew(db: Db, trainees: readonly Pick<Trainee, "id" | "nameKey">[]) {
  const rows = trainees.flatMap(({ id: traineeId, nameKey: keys }) =>
    keysIn(keys).map((nameKey) => ({ nameKey, traineeId })),
  );
  await enterNames(db, rows);
}

const enterNames = setInserter((db, names: readonly Row<"trainee_names">[]) =>
  db.insertInto("trainee_names").values(names),
);

/**
 * Makes a name the present one of somebody who has documents, and writes the correction down.
 *
 * @param db a transaction
 * @param reason why the name is another now
 */
export async function giveName(
  db: Db,
  traineeId: number,
  names: NamedTrainee,
  reason: string,
  act: Act,
): Promise<void> {
  const before = await db
    .selectFrom("trainees")
    .where("id", "=", traineeId)
    .select(NAMES)
    .executeTakeFirstOrThrow();
  const { fields } = changeOf(before, names, NAMES);
  if (fields.length === 0) return;
  await renameTrainee(db, traineeId, names);
  const entry = { of: "trainee", fields, from: before, to: names, reason };
  await addJournalEntry(db, act, "correction", String(traineeId), entry);
}

/**
 * Knows somebody by a name from now on. Where a document is issued, the place in the course keeps the
 * name that is printed on it.
 *
 * @param db a transaction
 */
export async function renameTrainee(db: Db, traineeId: number, names: NamedTrainee) {
  const columns = columnsOf(names);
  await db.updateTable("trainees").set(columns).where("id", "=", traineeId).execute();
  await keepNames(db, traineeId, names);
  await db
    .updateTable("enrolments")
    .set(columns)
    .where("traineeId", "=", traineeId)
    .where("id", "not in", (query) => query.selectFrom("live_documents").select("enrolmentId"))
    .execute();
}

/** A name as the tables keep it. */
export function columnsOf(names: NamedTrainee) {
  return { ...only(names, NAMES), nameKey: oneKey(nameKeysOf(names)) };
}
