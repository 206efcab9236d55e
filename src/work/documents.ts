import { hash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../files/folders.js";
import { isFileWhole } from "../files/left-over.js";
import { pendingFiles } from "../files/pending-files.js";
import { writeFileWhole } from "../files/write-aside.js";
import type { FieldValues } from "../model/document.js";
import { UserError } from "../model/errors.js";
import type { TemplateKind } from "../model/template-kind.js";
import { keepCheckSecret } from "../register/centre/settings.js";
import type { Db } from "../register/db/sqlite.js";
import type { RenderedDocument } from "../register/documents/issue.js";
import {
  documentNumbered,
  filesOfCourse,
  type StoredDocument,
  storedDocument,
} from "../register/documents/known-documents.js";
import { noticeNumbered } from "../register/requests/answers.js";
import { type FillDocument, readyEdition } from "./editions/edition.js";
import { type EditionsOfDay, takeChanged } from "./editions/editions-for.js";
import { actOf, type Session, stepByStep, writeRecorded } from "./session.js";

/** Documents that are to be made and entered together. */
interface PressOrder<Kind extends TemplateKind> {
  /** From what they are made; see `editionsFor`. */
  forms: EditionsOfDay<Kind>;
  /** Where their files are to lie, inside the register folder. */
  folder: string;
  /** How many it is likely to be. */
  size: number;
  /** The field values that are the same in all of them, asked for once the first is made. */
  same?(): FieldValues;
}

/** Makes documents while the register takes their numbers. */
export interface DocumentMaker<Kind extends TemplateKind> {
  /** Makes check codes; null where no template shows one. */
  checkSecret: string | null;
  /** Makes a document, once; its bytes wait aside. @param values but for those that all have */
  make(planned: { kind: Kind; file: string }, values: FieldValues): RenderedDocument;
  /** The bytes of the document that was made last. */
  last(): Buffer;
  /** Waits while too many files wait to be written. */
  room(): Promise<void>;
  /** Waits until all files lie aside: one that cannot be written stops everything. */
  written(): Promise<void>;
}

/**
 * The one way in which documents are made: changed templates come into force, the register takes numbers
 * in a transaction in which each document is made once, and its file waits aside; it appears in its place
 * only after the register has it, and goes where the register does not.
 *
 * @param enter what happens in the register; null where nothing was left to issue
 * @throws UserError `register-changed` where a document has no edition, what `enter` throws, and where a
 *   file cannot be written
 */
export async function pressRun<Kind extends TemplateKind, Entered>(
  session: Session,
  { forms, folder, size, same = () => ({}) }: PressOrder<Kind>,
  enter: (press: DocumentMaker<Kind>) => Promise<Entered>,
): Promise<Entered> {
  const { t, now, register } = session;
  await takeChanged(session, forms);
  // Where a template shows check codes, the documents have them; making them costs what it costs.
  const showsCodes = [...forms.editions.values()].some(({ showsCheckCode }) => showsCheckCode);
  const secret = randomBytes(32).toString("hex");
  const checkSecret = showsCodes
    ? await keepCheckSecret(register.db, secret, actOf(session))
    : null;
  const files = pendingFiles(register.folder.issuedPath, join(register.folder.root, folder));
  const progress = session.progress(t("issue.progress"), size);
  // One object for all documents: each has the same fields of its own.
  let all: FieldValues | null = null;
  let bytes: Buffer = Buffer.alloc(0);
  try {
    const entered = await enter({
      checkSecret,
      make({ kind, file }, values) {
        const edition = forms.editions.get(kind);
        if (!edition) throw new UserError("register-changed");
        all ??= { ...same() };
        bytes = edition.fill(Object.assign(all, values));
        files.add(basename(file), bytes);
        progress.step();
        return { edition: edition.sha256, values, sha256: hash("sha256", bytes) };
      },
      last: () => bytes,
      room: files.room,
      written: files.written,
    });
    if (entered !== null) files.settle(now());
    return entered;
  } finally {
    await files.discard();
    progress.end();
  }
}

/** What a document is made from, and how it is known to be the same. */
type Remakeable = Pick<StoredDocument, "number" | "edition" | "values" | "sha256">;

/**
 * Makes documents and notices again as they were issued: from the edition and the values of then,
 * whatever has become of templates, names or the centre's head since.
 *
 * @returns a function from a stored document to its bytes, which throws UserError `document-differs`
 *   where they are not those that were issued
 */
export function makeAgain(db: Db): (document: Remakeable) => Promise<Buffer> {
  const fills = new Map<string, FillDocument>();
  return async ({ number, edition, values, sha256 }) => {
    const fill = fills.get(edition) ?? (await readyEdition(db, edition)).fill;
    fills.set(edition, fill);
    const bytes = fill(values);
    if (hash("sha256", bytes) !== sha256) throw new UserError("document-differs", { number });
    return bytes;
  };
}

/**
 * Sees to it that what was issued lies in its place, byte for byte.
 *
 * @param bytes as they were issued
 * @returns whether it had to be written
 * @throws UserError `reprint-differs` where somebody has changed the file, `file-is-folder`, and where
 *   it cannot be written
 */
export async function writeInPlace(
  session: Session,
  { number, file: place }: { number: string; file: string },
  bytes: Buffer,
): Promise<boolean> {
  const path = join(session.register.folder.root, place);
  if (hasSame(path, bytes)) return false;
  refuseOther(path, bytes, number);
  makeFolder(dirname(path));
  const file = { path, bytes, meanwhile: session.register.folder.issuedPath };
  await writeRecorded(session, file, "reprint", number, { to: "issued" });
  return true;
}

/** Whether a file has these very bytes. @throws UserError `file-is-folder` */
function hasSame(path: string, bytes: Buffer): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isDirectory()) throw new UserError("file-is-folder", { file: basename(path) });
  return bytes.equals(readFileSync(path));
}

/** Somebody may have changed the file on purpose: it is not overwritten. One that was cut off is. */
function refuseOther(path: string, bytes: Buffer, number: string): void {
  if (!isFileWhole(path)) return;
  const present = readFileSync(path);
  const isBeginning = bytes.subarray(0, present.length).equals(present);
  if (!isBeginning) throw new UserError("reprint-differs", { number, file: path });
}

/**
 * Writes the files of a course's documents that are not there, or were cut off. The register is the
 * truth: a file is made again from the stored values and edition, and must have the stored hash.
 *
 * @param justIssued the batch whose files were written in this run
 * @returns paths inside the register folder, of the files written
 * @throws UserError `document-differs`, and as `makeFolder` and `writeFileWhole`
 */
export async function writeMissingDocuments(
  session: Session,
  courseId: number,
  justIssued: number | null,
): Promise<string[]> {
  const { db, folder } = session.register;
  const missing = (await filesOfCourse(db, courseId, justIssued)).filter(
    ({ file }) => !isFileWhole(join(folder.root, file)),
  );
  if (missing.length === 0) return [];
  const again = makeAgain(db);
  for (const { number, file } of stepByStep(session, session.t("issue.progress"), missing)) {
    const path = join(folder.root, file);
    const bytes = await again(await storedDocument(db, number));
    makeFolder(dirname(path));
    writeFileWhole(path, bytes, folder.issuedPath);
  }
  return missing.map(({ file }) => file);
}

interface Reprinted {
  number: string;
  kind: TemplateKind;
  file: string;
  sha256: string;
  /** False where it lay there already. */
  written: boolean;
  status: "issued" | "annulled" | "replaced";
}

/**
 * Writes a document or a notice again as it was issued, byte for byte.
 *
 * @param said its number, as a person writes it
 * @param out where it goes; null for its place in the register folder
 * @throws UserError `reprint-annulled`, `reprint-differs`, `file-in-the-way`, `document-differs`,
 *   `number-not-found`, and where it cannot be written
 */
export async function reprintNumbered(
  session: Session,
  said: string,
  out: string | null,
): Promise<Reprinted> {
  const { db, folder } = session.register;
  const issued = (await noticeNumbered(db, said)) ?? (await documentNumbered(db, said));
  const { number, kind, sha256 } = issued;
  const status = "status" in issued ? issued.status : "issued";
  const bytes = await makeAgain(db)(issued);
  // The register keeps the file of what it annulled, but no other copy of it is to go out.
  if (status !== "issued" && out !== null) throw new UserError("reprint-annulled", { number });
  const own = join(folder.root, issued.file);
  const file = out ?? own;
  const written =
    file === own
      ? await writeInPlace(session, issued, bytes)
      : await writeElsewhere(session, file, number, bytes);
  return { number, kind, file, sha256, written, status };
}

async function writeElsewhere(session: Session, path: string, number: string, bytes: Buffer) {
  if (hasSame(path, bytes)) return false;
  if (existsSync(path)) throw new UserError("file-in-the-way", { file: basename(path) });
  await writeRecorded(session, { path, bytes }, "reprint", number, { to: "elsewhere" });
  return true;
}
