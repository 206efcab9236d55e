import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import {
  editionInForce,
  isKnownEdition,
  type KeptEdition,
  putInForce,
} from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { actNow, type Context } from "../context.js";
import { compileEdition, sha256Of } from "./compile-edition.js";
import { fileOf } from "./file-of-kind.js";
import { noticeOldFile } from "./notice-old-file.js";
import { asReady, type ReadyEdition, readyEdition } from "./ready-edition.js";

/**
 * The editions from which documents of these kinds are made on a day. A file in the register's folder
 * `templates` that the register does not know yet was changed by the registrar: it is a new edition, in
 * force from the day it is first used for.
 *
 * @throws UserError where a new file is damaged or has faults: all of them at once
 */
export async function editionsFor(
  context: Context,
  register: Register,
  kinds: Iterable<DocumentKind>,
  issuedOn: IsoDate,
  { dryRun }: { dryRun?: boolean },
): Promise<Map<DocumentKind, ReadyEdition>> {
  const { db } = register;
  const editions = new Map<DocumentKind, ReadyEdition>();
  for (const kind of kinds) {
    const changed = await changedEdition(context, register, kind);
    if (changed && dryRun) {
      editions.set(kind, await asReady(changed));
      continue;
    }
    if (changed) await adopt(context, register, changed, issuedOn);
    else await noticeOldFile(context, register, kind, { dryRun });
    const sha256 = await editionInForce(db, kind, issuedOn);
    if (sha256 === null) throw new UserError("template-not-found", { file: fileOf(kind) });
    editions.set(kind, await readyEdition(db, sha256));
  }
  return editions;
}

/** The edition that the registrar made by changing the file; null where the file is known. */
async function changedEdition(
  { t }: Context,
  { db, folder }: Register,
  kind: DocumentKind,
): Promise<KeptEdition | null> {
  const path = join(folder.templatesPath, fileOf(kind));
  if (!existsSync(path)) return null;
  const bytes = read(path, kind);
  const isKnown = await isKnownEdition(db, kind, sha256Of(bytes));
  return isKnown ? null : compileEdition(bytes, kind, fileOf(kind), t);
}

async function adopt(
  context: Context,
  { db }: Register,
  edition: KeptEdition,
  from: IsoDate,
): Promise<void> {
  await db
    .transaction()
    .execute((transaction) => putInForce(transaction, edition, from, actNow(context)));
}

function read(path: string, kind: DocumentKind): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError("file-unreadable", { file: fileOf(kind) }, error);
  }
}
