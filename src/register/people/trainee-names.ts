import { nameKey } from "../../model/name-key.js";
import type { RegisterDatabase } from "../db/sqlite.js";

export interface NamedTrainee {
  fullNameKk: string;
  fullNameRu: string;
}

/** The keys of a person's two spellings, once where they meet. */
export function nameKeysOf({ fullNameKk, fullNameRu }: NamedTrainee): string[] {
  const key = nameKey(fullNameKk);
  const other = fullNameRu === fullNameKk ? key : nameKey(fullNameRu);
  return key === other ? [key] : [key, other];
}

const BETWEEN_KEYS = " | ";

/** Look-up key of a person known under two spellings. */
export function nameKeyOfBoth(trainee: NamedTrainee): string {
  return oneKey(nameKeysOf(trainee));
}

/** The same of keys that are there already, see `nameKeysOf`. */
export function oneKey(nameKeys: readonly string[]): string {
  return nameKeys.join(BETWEEN_KEYS);
}

/** The keys that `oneKey` joined. */
export function keysIn(key: string): string[] {
  return key.split(BETWEEN_KEYS);
}

/** Makes a trainee findable by the names that hold now, and by no others. */
export async function keepNames(
  db: RegisterDatabase,
  traineeId: number,
  trainee: NamedTrainee,
): Promise<void> {
  await db.deleteFrom("trainee_names").where("trainee_id", "=", traineeId).execute();
  await keepNamesOfNew(db, [{ id: traineeId, nameKeys: nameKeysOf(trainee) }]);
}

/** The same for people who have no names there yet. */
export async function keepNamesOfNew(
  db: RegisterDatabase,
  trainees: readonly { id: number; nameKeys: readonly string[] }[],
): Promise<void> {
  const rows = trainees.flatMap(({ id, nameKeys }) =>
    nameKeys.map((name_key) => ({ name_key, trainee_id: id })),
  );
  await db.insertInto("trainee_names").values(rows).execute();
}
