import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-aside.js";
import { dateInKazakhstan, shortDate } from "../../language/dates.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { keptPictures } from "../../register/centre/settings.js";
import {
  editionInForce,
  isKnownEdition,
  type KeptEdition,
  keptEdition,
  putInForce,
  type Term,
  termOn,
} from "../../register/documents/editions.js";
import { refuseChangedSources } from "../../register/documents/sources-as-written.js";
import { actOf, type Session, todayOf } from "../session.js";
import {
  asReady,
  compileEdition,
  fileOf,
  type ReadyEdition,
  readTemplateFile,
  readyEdition,
} from "./edition.js";
import { fromInWords } from "./fault-in-words.js";

/**
 * A file in the register's folder that is a known edition, but not the one in force, is not used. Where
 * a later one came into force by its date, the file is brought up to date, so that nobody goes on
 * editing the old form; where somebody put it there, they are told.
 */
export async function noticeOldFile(
  session: Session,
  kind: TemplateKind,
  { dryRun }: Trial,
): Promise<void> {
  const { t, tell, register } = session;
  const { db, folder } = register;
  const path = join(folder.templatesPath, fileOf(kind));
  const date = todayOf(session);
  const term = await termOn(db, kind, date);
  if (term.sha256 === null || !existsSync(path)) return;
  const present = hash("sha256", readTemplateFile(path).bytes);
  if (present === term.sha256) return;
  if (!isLeftBehind(present, term)) {
    tell(t("templates.file-not-used", { kind, file: path, date }));
  } else if (!dryRun) {
    const { bytes } = await keptEdition(db, term.sha256);
    writeFileWhole(path, bytes);
    tell(t("templates.file-renewed", { file: path, from: fromInWords(t, term.from) }));
  }
}

/** Whether the file is what lay there when the edition of today was still to come. */
function isLeftBehind(present: string, { previous, from, addedAt }: Term): boolean {
  if (present !== previous || from === null || addedAt === null) return false;
  return dateInKazakhstan(new Date(addedAt)) < from;
}

/** From what the documents of one day are made. */
export interface EditionsOfDay<Kind extends TemplateKind> {
  issuedOn: IsoDate;
  editions: ReadonlyMap<Kind, ReadyEdition>;
  /** Those of them that the register does not keep yet: somebody changed their files. */
  changed: readonly KeptEdition[];
}

/** Nothing is kept and no file is written. */
interface Trial {
  dryRun?: boolean | undefined;
}

/**
 * The editions from which documents of these kinds are made on a day. A file in the register's folder
 * `templates` that the register does not know yet was changed by the registrar: it is a new edition, in
 * force from the day it is first used for, see `takeChanged`.
 *
 * @throws UserError as `refuseChangedSources`, and where a new file is damaged or has faults: all of them at once
 */
export async function editionsFor<Kind extends TemplateKind>(
  session: Session,
  kinds: Iterable<Kind>,
  issuedOn: IsoDate,
  trial: Trial = {},
): Promise<EditionsOfDay<Kind>> {
  const { db } = session.register;
  const editions = new Map<Kind, ReadyEdition>();
  const changed: KeptEdition[] = [];
  const wanted = [...kinds];
  await refuseChangedSources(db, wanted, issuedOn);
  for (const kind of wanted) {
    const edition = await changedEdition(session, kind);
    if (edition) {
      changed.push(edition);
      editions.set(kind, await asReady(edition, await keptPictures(db)));
      continue;
    }
    await noticeOldFile(session, kind, trial);
    const sha256 = await editionInForce(db, kind, issuedOn);
    if (sha256 === null) throw new UserError("template-not-found", { file: fileOf(kind) });
    editions.set(kind, await readyEdition(db, sha256));
  }
  return { issuedOn, editions, changed };
}

/** Puts changed files in force, and says so; in a trial run it only says so. */
export async function takeChanged(
  session: Session,
  { changed, issuedOn }: EditionsOfDay<TemplateKind>,
  { dryRun }: Trial = {},
): Promise<void> {
  const { t, tell, register } = session;
  const date = shortDate(issuedOn);
  for (const edition of changed) {
    const { from } = await termOn(register.db, edition.kind, issuedOn);
    const file = fileOf(edition.kind);
    // Whoever tried something in the folder must not find it in certificates without a word.
    if (from === null) tell(t("templates.taken-first", { file, date }));
    else tell(t("templates.taken", { file, date, before: fromInWords(t, from) }));
    if (!dryRun) await putInForce(register.db, edition, issuedOn, actOf(session));
  }
}

/** The edition that the registrar made by changing the file; null where the file is known. */
async function changedEdition(
  { t, register: { db, folder } }: Session,
  kind: TemplateKind,
): Promise<KeptEdition | null> {
  const path = join(folder.templatesPath, fileOf(kind));
  if (!existsSync(path)) return null;
  const { bytes } = readTemplateFile(path);
  const isKnown = await isKnownEdition(db, kind, hash("sha256", bytes));
  return isKnown ? null : compileEdition(bytes, kind, fileOf(kind), t);
}
