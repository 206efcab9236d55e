import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pendingFiles } from "../../files/pending-files.js";
import { moveAside } from "../../files/rename.js";
import { writeFileWhole } from "../../files/write-aside.js";
import type { IsoDate } from "../../model/course.js";
import { documentKindMeant } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parseTypedDate } from "../../model/iso-date.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { Db } from "../../register/db/sqlite.js";
import {
  countIssuedOtherwise,
  editionInForce,
  editionsStartingWith,
  isKnownEdition,
  keptEdition,
  kindsOfEdition,
  putInForce,
  type Term,
  termOn,
} from "../../register/documents/editions.js";
import {
  compileEdition,
  fileOf,
  readTemplateFile,
  type TemplateFile,
} from "../editions/edition.js";
import { actOf, isFinished, type Session, todayOf } from "../session.js";

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
  db: Db | null,
  { said, path }: NamedEdition,
): Promise<TemplateFile> {
  if (existsSync(path)) return readTemplateFile(path);
  const sha256 = db && ((await onDay(db, said)) ?? (await withHash(db, said)));
  if (!db || !sha256) throw new UserError("edition-not-found", { edition: said });
  const { bytes } = await keptEdition(db, sha256);
  return { name: said, bytes };
}

async function onDay(db: Db, said: string): Promise<string | null> {
  const [kindText = "", dateText = ""] = said.split("@");
  const kind = documentKindMeant(kindText);
  const day = parseTypedDate(dateText);
  return kind && day ? editionInForce(db, kind, day) : null;
}

async function withHash(db: Db, said: string): Promise<string | null> {
  const prefix = said.toLowerCase();
  if (prefix.length < SHORTEST_HASH || !/^[0-9a-f]+$/.test(prefix)) return null;
  const [meant, ...others] = await editionsStartingWith(db, prefix);
  if (others.length > 0) {
    const list = [meant, ...others].join(", ");
    throw new UserError("edition-ambiguous", { edition: said, list });
  }
  return meant ?? null;
}

/** An edition that is in force from a day on. */
export interface AddedTemplate {
  kind: TemplateKind;
  sha256: string;
  /** False where it was in force on that day already. */
  isNew: boolean;
  /** What was in force on that day before. */
  before: Term;
  /** Whether documents of today are made from it. */
  inForce: boolean;
  /** The other kinds that it serves. */
  others: readonly TemplateKind[];
  /** How many documents were issued from its day on, from other editions. */
  issuedOtherwise: number;
  /** The name under which the file of before lies in the folder; null where nothing had to move. */
  setAside: string | null;
}

/**
 * Puts a new edition in force from a day on.
 *
 * @param isMeant called where the file serves other kinds already: by its fields it fits this one too, but
 *   hardly by its words, and one mistyped digit would give certificates to those who did not complete
 * @returns null where it was not meant
 * @throws UserError as `compileEdition`, and where the file cannot be written
 */
export async function addTemplate(
  session: Session,
  { kind, template, from }: { kind: TemplateKind; template: TemplateFile; from: IsoDate },
  isMeant: (others: readonly TemplateKind[], file: string) => Promise<boolean>,
): Promise<AddedTemplate | null> {
  const { db, folder } = session.register;
  const edition = compileEdition(template.bytes, kind, template.name, session.t);
  const { sha256 } = edition;
  const there = await termOn(db, kind, from);
  const isFresh = there.sha256 !== sha256;
  const isSame = !isFresh && there.from === from && isFinished(session, edition);
  const isNew = isFresh || isSame;
  // From when the one before was is not known any more once this one stands in its place.
  const before = isSame ? { ...there, sha256: there.previous, from: null } : there;
  const others = (await kindsOfEdition(db, sha256)).filter((other) => other !== kind);
  if (isFresh && others.length > 0 && !(await isMeant(others, template.name))) return null;
  // Cut off once it is in force, the next command finds it here, and puts it into the folder.
  const files = pendingFiles(folder.issuedPath, folder.templatesPath);
  try {
    files.add(fileOf(kind), template.bytes);
    await files.written();
    if (isFresh) await putInForce(db, edition, from, actOf(session));
    const now = await termOn(db, kind, todayOf(session));
    const inForce = now.sha256 === sha256;
    const { setAside } = inForce ? await putIntoFolder(session, kind, sha256) : NOTHING_PUT;
    const issuedOtherwise = await countIssuedOtherwise(db, edition, from, before.until);
    return { kind, sha256, isNew, before, inForce, others, issuedOtherwise, setAside };
  } finally {
    await files.discard();
  }
}

const NOTHING_PUT = { isNew: false, setAside: null };

/**
 * What a registrar finds in the folder is what is used. A file that the register does not keep is
 * moved aside, never lost.
 *
 * @returns whether it was not there, and the name under which the file of before lies there now; null
 *   where nothing had to move
 */
export async function putIntoFolder(
  { now, register: { db, folder } }: Session,
  kind: TemplateKind,
  sha256: string,
): Promise<{ isNew: boolean; setAside: string | null }> {
  const path = join(folder.templatesPath, fileOf(kind));
  const present = existsSync(path) ? hash("sha256", readFileSync(path)) : null;
  if (present === sha256) return NOTHING_PUT;
  const isKept = present === null || (await isKnownEdition(db, kind, present));
  const setAside = isKept ? null : basename(moveAside(path, now()));
  writeFileWhole(path, (await keptEdition(db, sha256)).bytes, folder.issuedPath);
  return { isNew: true, setAside };
}
