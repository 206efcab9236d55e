import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFileWhole } from "../../files/is-file-whole.js";
import { makeFolder } from "../../files/make-folder.js";
import { writeRecordedFiles } from "../../files/write-file-whole.js";
import { UserError } from "../../model/errors.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { actOf, type Session } from "../session.js";

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
