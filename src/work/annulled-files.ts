import { copyFileSync, lstatSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../files/folders.js";
import { makeAside, removeIfPossible } from "../files/left-over.js";
import { moveTo } from "../files/pending-files.js";
import { UserError } from "../model/errors.js";
import type { Db } from "../register/db/sqlite.js";
import { placeNow } from "../register/documents/document-places.js";
import { documentNumbered } from "../register/documents/known-documents.js";
import type { Session } from "./session.js";

/**
 * Does what annuls a document, and has its file follow into the folder of those that hold no longer. A
 * copy waits aside meanwhile: of a run that is cut off in between, it tells the next one what to move.
 * A file that cannot be moved, as one that is open in Word, is moved by a later command.
 *
 * @param document as it holds
 * @throws UserError what `work` throws; then the file stays
 */
export async function annulling<Result>(
  session: Session,
  { file }: { file: string },
  work: () => Promise<Result>,
): Promise<Result> {
  const { root, issuedPath } = session.register.folder;
  const aside = makeAside(issuedPath);
  let isWaiting = false;
  try {
    if (isFile(join(root, file))) copyFileSync(join(root, file), join(aside, basename(file)));
    const done = await work();
    isWaiting = !isMoved(session, file);
    return done;
  } finally {
    if (!isWaiting) removeIfPossible(aside);
  }
}

function isMoved(session: Session, file: string): boolean {
  try {
    moveAnnulled(session, file);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    session.tell(session.t("said.cut-off-waits", { count: 1, names: basename(file) }));
    return false;
  }
}

/**
 * Moves the file of a document that holds no longer, with its PDF, to those that hold no longer.
 *
 * @param issuedTo the place that it was issued to
 * @throws UserError where it cannot be moved
 */
export function moveAnnulled({ register, now }: Session, issuedTo: string): void {
  moveFiles(register.folder.root, issuedTo, placeNow({ file: issuedTo }, true), now());
}

/**
 * Moves files back whose documents hold again, because the register that knew of their annulments was
 * replaced with an older one.
 */
export async function moveBack(
  db: Db,
  { root, moment, numbers }: { root: string; moment: Date; numbers: readonly string[] },
): Promise<void> {
  for (const number of numbers) {
    const { file } = await documentNumbered(db, number);
    try {
      moveFiles(root, placeNow({ file }, true), file, moment);
    } catch (error) {
      // An audit tells of one that stays, and it can be printed again: the register is in place.
      if (!(error instanceof UserError)) throw error;
    }
  }
}

function moveFiles(root: string, from: string, to: string, moment: Date): void {
  for (const ending of [".docx", ".pdf"]) {
    const [source, target] = [from, to].map((file) => join(root, file.replace(/\.docx$/, ending)));
    if (source === undefined || target === undefined || !isFile(source)) continue;
    makeFolder(dirname(target));
    moveTo(source, target, moment);
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
