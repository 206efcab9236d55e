import { existsSync } from "node:fs";
import { documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parseDateOption } from "../../model/option-values.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import {
  editionInForce,
  editionsStartingWith,
  keptEdition,
} from "../../register/documents/editions.js";
import { readTemplateFile, type TemplateFile } from "../editions/template-file.js";

/** An edition as a person names it. */
export interface NamedEdition {
  said: string;
  /** Where it lies, if it is a file. */
  path: string;
}

const SHORTEST_HASH = 4;

/**
 * The edition that a person names: a file, `kind@date`, or the beginning of its hash.
 *
 * @param db null where there is no register
 * @throws UserError `edition-not-found`, `edition-ambiguous`, or why the file cannot be read
 */
export async function findEdition(
  db: RegisterDatabase | null,
  { said, path }: NamedEdition,
): Promise<TemplateFile> {
  if (existsSync(path)) return readTemplateFile(path);
  const sha256 = db && ((await onDay(db, said)) ?? (await withHash(db, said)));
  if (!db || !sha256) throw new UserError("edition-not-found", { edition: said });
  const { bytes } = await keptEdition(db, sha256);
  return { name: said, bytes };
}

async function onDay(db: RegisterDatabase, said: string): Promise<string | null> {
  const [kindText = "", dateText = ""] = said.split("@");
  const kind = documentKindNamed(kindText);
  const day = parseDateOption(dateText);
  return kind && day ? editionInForce(db, kind, day) : null;
}

async function withHash(db: RegisterDatabase, said: string): Promise<string | null> {
  const prefix = said.toLowerCase();
  if (prefix.length < SHORTEST_HASH || !/^[0-9a-f]+$/.test(prefix)) return null;
  const [meant, ...others] = await editionsStartingWith(db, prefix);
  if (others.length > 0) {
    const list = [meant, ...others].join(", ");
    throw new UserError("edition-ambiguous", { edition: said, list });
  }
  return meant ?? null;
}
