import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/number-key.js";
import { inChunks } from "../db/in-chunks.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** What a number must differ in from all that were given: itself and the name of its file. */
export interface NumberWithFile {
  number: string;
  /** Path inside the register folder. */
  file: string;
}

/**
 * Looks whether numbers that are about to be given were given before, to annulled documents too.
 * Patterns of two kinds can meet, and a pattern changed in mid-year can meet a number that the old one
 * gave. Numbers that only look the same count too: on paper nobody sees whether an A is Latin.
 *
 * @param db a transaction, so that nobody else gives a number meanwhile
 * @param planned none of them is entered yet
 * @throws UserError `number-taken`
 */
export async function refuseTaken(
  db: RegisterDatabase,
  planned: readonly NumberWithFile[],
): Promise<void> {
  const [keys, files] = await givenAmong(db, planned);
  for (const { number, file } of planned) {
    const key = numberKey(number);
    if (keys.has(key) || files.has(file)) throw new UserError("number-taken", { number });
    keys.add(key);
    files.add(file);
  }
}

async function givenAmong(
  db: RegisterDatabase,
  planned: readonly NumberWithFile[],
): Promise<[keys: Set<string>, files: Set<string>]> {
  const query = db.selectFrom("documents").select(["number_key", "file"]);
  const alike = await inChunks(
    planned.map(({ number }) => numberKey(number)),
    (keys) => query.where("number_key", "in", keys).execute(),
  );
  const named = await inChunks(
    planned.map(({ file }) => file),
    (files) => query.where("file", "in", files).execute(),
  );
  return [
    new Set(alike.map(({ number_key }) => number_key)),
    new Set(named.map(({ file }) => file)),
  ];
}
