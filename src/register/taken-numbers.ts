import { UserError } from "../model/errors.js";
import { numberKey } from "../model/number-key.js";
import type { RegisterDatabase } from "./sqlite.js";

/** What a number must differ in from all that were given: itself and the name of its file. */
export interface NumberWithFile {
  number: string;
  /** Path inside the register folder. */
  file: string;
}

/** The numbers that were given, also those of annulled documents. */
export interface TakenNumbers {
  /**
   * Adds numbers that are about to be given. Patterns of two kinds can meet, and a pattern changed in
   * mid-year can meet a number that the old one gave. Numbers that only look the same count too: on
   * paper nobody sees whether an A is Latin.
   *
   * @throws UserError `number-taken`
   */
  add(planned: readonly NumberWithFile[]): Promise<void>;
}

/** @param db a transaction, so that nobody else gives a number meanwhile */
export async function takenNumbers(db: RegisterDatabase): Promise<TakenNumbers> {
  const given = await db.selectFrom("documents").select("number").execute();
  const keys = new Set(given.map(({ number }) => numberKey(number)));
  const plannedFiles = new Set<string>();
  return {
    async add(planned) {
      const filesThere = await filesAmong(db, planned);
      for (const { number, file } of planned) {
        const key = numberKey(number);
        if (keys.has(key) || plannedFiles.has(file) || filesThere.has(file)) {
          throw new UserError("number-taken", { number });
        }
        keys.add(key);
        plannedFiles.add(file);
      }
    },
  };
}

async function filesAmong(
  db: RegisterDatabase,
  planned: readonly NumberWithFile[],
): Promise<Set<string>> {
  const files = planned.map(({ file }) => file);
  const rows = await db.selectFrom("documents").select("file").where("file", "in", files).execute();
  return new Set(rows.map(({ file }) => file));
}
