import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parseDateOption } from "../../model/option-values.js";
import { editionInForce, editionsStartingWith, readEdition } from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { readTemplateFile, type TemplateFile } from "../../work/editions/template-file.js";
import type { Context } from "../context.js";

const SHORTEST_HASH = 4;

/**
 * The edition that a person names: a file, `kind@date`, or the beginning of its hash.
 *
 * @throws UserError `edition-not-found`, `edition-ambiguous`, or why the file cannot be read
 */
export async function findEdition(
  context: Context,
  register: Register | null,
  said: string,
): Promise<TemplateFile> {
  if (existsSync(resolve(context.cwd, said))) return readTemplateFile(resolve(context.cwd, said));
  const sha256 = register && ((await onDay(register, said)) ?? (await withHash(register, said)));
  if (!register || !sha256) throw new UserError("edition-not-found", { edition: said });
  const { bytes } = await readEdition(register.db, sha256);
  return { name: said, bytes };
}

async function onDay({ db }: Register, said: string): Promise<string | null> {
  const [kindText = "", dateText = ""] = said.split("@");
  const kind = documentKindNamed(kindText);
  const day = parseDateOption(dateText);
  return kind && day ? editionInForce(db, kind, day) : null;
}

async function withHash({ db }: Register, said: string): Promise<string | null> {
  const prefix = said.toLowerCase();
  if (prefix.length < SHORTEST_HASH || !/^[0-9a-f]+$/.test(prefix)) return null;
  const [meant, ...others] = await editionsStartingWith(db, prefix);
  if (others.length > 0) {
    const list = [meant, ...others].join(", ");
    throw new UserError("edition-ambiguous", { edition: said, list });
  }
  return meant ?? null;
}
