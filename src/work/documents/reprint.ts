import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { writeRecordedFiles } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { noticeNumbered } from "../../register/requests/answers.js";
import { actOf, type Session } from "../session.js";
import {
  hasSame,
  makeAgain,
  makeNoticeAgain,
  type WrittenAgain,
  writeInPlace,
} from "./issued-files.js";

/** A document or notice that lies where it was wanted. */
export interface Reprinted {
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
export async function reprint(
  session: Session,
  said: string,
  out: string | null,
): Promise<Reprinted> {
  const { db, folder } = session.register;
  const issued = await issuedUnder(db, said);
  const { number, kind, sha256, status, bytes } = issued;
  // The register keeps the file of what it annulled, but no other copy of it is to go out.
  if (status !== "issued" && out !== null) throw new UserError("reprint-annulled", { number });
  const isElsewhere = out !== null && out !== join(folder.root, issued.file);
  const { path: file, written } = isElsewhere
    ? await writeElsewhere(session, out, issued)
    : await writeInPlace(session, issued, bytes);
  return { number, kind, file, sha256, written, status };
}

async function issuedUnder(db: RegisterDatabase, said: string) {
  const notice = await noticeNumbered(db, said);
  if (notice) {
    return { ...notice, status: "issued" as const, bytes: await makeNoticeAgain(db, notice) };
  }
  const document = await documentNumbered(db, said);
  return { ...document, bytes: await makeAgain(db)(document) };
}

async function writeElsewhere(
  session: Session,
  path: string,
  { number, bytes }: { number: string; bytes: Buffer },
): Promise<WrittenAgain> {
  if (hasSame(path, bytes)) return { path, written: false };
  if (existsSync(path)) throw new UserError("file-in-the-way", { file: basename(path) });
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(session.register.db, actOf(session), "reprint", number, { to: "elsewhere" }),
  );
  return { path, written: true };
}
