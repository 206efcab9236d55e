import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import { sha256Of } from "../../model/sha-256.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { keptEdition, type Term, termOn } from "../../register/documents/editions.js";
import { type Session, todayOf } from "../session.js";
import { fromInWords } from "./from-in-words.js";
import { fileOf, readTemplateFile } from "./template-file.js";

/**
 * A file in the register's folder that is a known edition, but not the one in force, is not used. Where
 * a later one came into force by its date, the file is brought up to date, so that nobody goes on
 * editing the old form; where somebody put it there, they are told.
 */
export async function noticeOldFile(
  session: Session,
  kind: TemplateKind,
  { dryRun = false }: { dryRun?: boolean | undefined },
): Promise<void> {
  const { t, tell, register } = session;
  const { db, folder } = register;
  const path = join(folder.templatesPath, fileOf(kind));
  const term = await termOn(db, kind, todayOf(session));
  if (term.sha256 === null || !existsSync(path)) return;
  const present = sha256Of(readTemplateFile(path).bytes);
  if (present === term.sha256) return;
  if (!isLeftBehind(present, term)) {
    const date = todayOf(session);
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
