import { nameKey } from "../model/name-key.js";
import type { RegisterDatabase } from "./sqlite.js";

export interface NamedTrainee {
  fullNameKk: string;
  fullNameRu: string;
}

/** The keys of a person's two spellings, once where they meet. */
export function nameKeysOf({ fullNameKk, fullNameRu }: NamedTrainee): string[] {
  return [...new Set([nameKey(fullNameKk), nameKey(fullNameRu)])];
}

/** Look-up key of a person known under two spellings. */
export function nameKeyOfBoth(trainee: NamedTrainee): string {
  return nameKeysOf(trainee).join(" | ");
}

/** Makes a trainee findable by the names that hold now, and by no others. */
export async function keepNames(
  db: RegisterDatabase,
  traineeId: number,
  trainee: NamedTrainee,
): Promise<void> {
  await db.deleteFrom("trainee_names").where("trainee_id", "=", traineeId).execute();
  const rows = nameKeysOf(trainee).map((name_key) => ({ name_key, trainee_id: traineeId }));
  await db.insertInto("trainee_names").values(rows).execute();
}
