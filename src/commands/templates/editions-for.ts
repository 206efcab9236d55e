import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { termOn } from "../../register/edition-terms.js";
import {
  editionInForce,
  isKnownEdition,
  type KeptEdition,
  putInForce,
} from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { asReady, type ReadyEdition, readyEdition } from "../../work/editions/ready-edition.js";
import { actNow, type Context } from "../context.js";
import { compileEdition } from "./compile-edition.js";
import { fileOf } from "./file-of-kind.js";
import { fromInWords } from "./from-in-words.js";
import { noticeOldFile } from "./notice-old-file.js";

/** The editions for a batch. */
export interface EditionsOfBatch<Kind extends TemplateKind> {
  editions: Map<Kind, ReadyEdition>;
  /** Those of them that the register does not keep yet: somebody changed their files. */
  changed: KeptEdition[];
}

/**
 * The editions from which documents of these kinds are made on a day. A file in the register's folder
 * `templates` that the register does not know yet was changed by the registrar: it is a new edition, in
 * force from the day it is first used for, see `takeChanged`.
 *
 * @throws UserError where a new file is damaged or has faults: all of them at once
 */
export async function editionsFor<Kind extends TemplateKind>(
  context: Context,
  register: Register,
  kinds: Iterable<Kind>,
  issuedOn: IsoDate,
  { dryRun }: { dryRun?: boolean },
): Promise<EditionsOfBatch<Kind>> {
  const editions = new Map<Kind, ReadyEdition>();
  const changed: KeptEdition[] = [];
  for (const kind of kinds) {
    const edition = await changedEdition(context, register, kind);
    if (edition) {
      changed.push(edition);
      editions.set(kind, await asReady(edition));
      continue;
    }
    await noticeOldFile(context, register, kind, { dryRun });
    const sha256 = await editionInForce(register.db, kind, issuedOn);
    if (sha256 === null) throw new UserError("template-not-found", { file: fileOf(kind) });
    editions.set(kind, await readyEdition(register.db, sha256));
  }
  return { editions, changed };
}

/** Puts changed files in force, and says so; in a trial run it only says so. */
export async function takeChanged(
  context: Context,
  register: Register,
  changed: readonly KeptEdition[],
  issuedOn: IsoDate,
  { dryRun }: { dryRun?: boolean },
): Promise<void> {
  for (const edition of changed) {
    await tellChanged(context, register, edition.kind, issuedOn);
    if (!dryRun) await adopt(context, register, edition, issuedOn);
  }
}

/** The edition that the registrar made by changing the file; null where the file is known. */
async function changedEdition(
  { t }: Context,
  { db, folder }: Register,
  kind: TemplateKind,
): Promise<KeptEdition | null> {
  const path = join(folder.templatesPath, fileOf(kind));
  if (!existsSync(path)) return null;
  const bytes = read(path, kind);
  const isKnown = await isKnownEdition(db, kind, sha256Of(bytes));
  return isKnown ? null : compileEdition(bytes, kind, fileOf(kind), t);
}

/** Whoever tried something in the folder must not find it in certificates without a word. */
async function tellChanged(
  { t, screen }: Context,
  { db }: Register,
  kind: TemplateKind,
  issuedOn: IsoDate,
): Promise<void> {
  const { from } = await termOn(db, kind, issuedOn);
  const [file, date] = [fileOf(kind), shortDate(issuedOn)];
  screen.say(
    from === null
      ? t("templates.taken-first", { file, date })
      : t("templates.taken", { file, date, before: fromInWords(t, from) }),
  );
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

function read(path: string, kind: TemplateKind): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError("file-unreadable", { file: fileOf(kind) }, error);
  }
}
