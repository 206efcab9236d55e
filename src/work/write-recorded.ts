import { writeRecordedFiles } from "../files/write-aside.js";
import type { ActName } from "../model/journal.js";
import { addJournalEntry, type EntryDetails } from "../register/journal/entries.js";
import { actOf, type Session } from "./session.js";

/** A file that something of the register is written to. */
export interface FileToWrite<Content extends unknown[]> {
  /** Absolute. */
  path: string;
  render(...content: Content): Promise<Uint8Array>;
}

/**
 * Writes a file, and into the journal that this was done.
 *
 * @throws UserError as `writeRecordedFiles`
 */
export async function writeRecorded(
  session: Session,
  file: { path: string; bytes: Uint8Array },
  ...[act, subject, details]: [act: ActName, subject: string, details: EntryDetails]
): Promise<void> {
  await writeRecordedFiles([file], () =>
    addJournalEntry(session.register.db, actOf(session), act, subject, details),
  );
}
