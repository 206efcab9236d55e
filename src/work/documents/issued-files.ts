import { hash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../files/folders.js";
import { isFileWhole, removeLeftOver } from "../../files/left-over.js";
import { wholeFileWriter, writeRecordedFiles } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import {
  filesOfCourse,
  type StoredDocument,
  storedDocument,
} from "../../register/documents/known-documents.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import type { StoredNotice } from "../../register/requests/answers.js";
import { type Fill, readyEdition } from "../editions/edition.js";
import { actOf, type Session } from "../session.js";

/** What a document is made from, and how it is known to be the same. */
type Remakeable = Pick<StoredDocument, "number" | "edition" | "values" | "sha256">;

/**
 * Makes documents again as they were issued: from the edition and the values of then, whatever has
 * become of templates, names or the centre's head since.
 *
 * @returns a function from a stored document to its bytes, which throws UserError `document-differs`
 *   where they are not those that were issued
 */
export function makeAgain(db: RegisterDatabase): (document: Remakeable) => Promise<Buffer> {
  const fills = new Map<string, Fill>();
  return async ({ number, edition, values, sha256 }) => {
    const fill = fills.get(edition) ?? (await readyEdition(db, edition)).fill;
    fills.set(edition, fill);
    const bytes = fill(values);
    if (hash("sha256", bytes) !== sha256) throw new UserError("document-differs", { number });
    return bytes;
  };
}

/** A notice as it was issued. @throws UserError `document-differs` */
export async function makeNoticeAgain(db: RegisterDatabase, notice: StoredNotice): Promise<Buffer> {
  const { fill } = await readyEdition(db, notice.edition);
  const bytes = fill(notice.values);
  if (hash("sha256", bytes) !== notice.sha256) {
    throw new UserError("document-differs", { number: notice.number });
  }
  return bytes;
}

/** What became of a file that was to be there. */
export interface WrittenAgain {
  path: string;
  /** Whether it had to be written. */
  written: boolean;
}

/**
 * Sees to it that what was issued lies in its place, byte for byte.
 *
 * @param bytes as they were issued
 * @throws UserError `reprint-differs` where somebody has changed the file, `file-is-folder`, and where
 *   it cannot be written
 */
export async function writeInPlace(
  session: Session,
  { number, file }: { number: string; file: string },
  bytes: Buffer,
): Promise<WrittenAgain> {
  const { db, folder } = session.register;
  const path = join(folder.root, file);
  if (hasSame(path, bytes)) return { path, written: false };
  refuseOther(path, bytes, number);
  makeFolder(dirname(path));
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(db, actOf(session), "reprint", number, { to: "issued" }),
  );
  return { path, written: true };
}

/** Whether a file has these very bytes. @throws UserError `file-is-folder` */
export function hasSame(path: string, bytes: Buffer): boolean {
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
  { t, progress: startProgress, register: { db, folder } }: Session,
  courseId: number,
  justIssued: number | null,
): Promise<string[]> {
  removeLeftOver(folder.issuedPath);
  const missing = (await filesOfCourse(db, courseId, justIssued)).filter(
    ({ file }) => !isFileWhole(join(folder.root, file)),
  );
  if (missing.length === 0) return [];
  const progress = startProgress(t("issue.progress"), missing.length);
  const again = makeAgain(db);
  const writeFileWhole = wholeFileWriter();
  for (const { number, file } of missing) {
    const path = join(folder.root, file);
    const bytes = await again(await storedDocument(db, number));
    makeFolder(dirname(path));
    writeFileWhole(path, bytes);
    progress.step();
  }
  progress.end();
  return missing.map(({ file }) => file);
}
