import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import { sha256Of } from "../../model/sha-256.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { type Term, termOn } from "../../register/edition-terms.js";
import { readEdition } from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { type Context, today } from "../context.js";
import { fileOf } from "./file-of-kind.js";
import { fromInWords } from "./from-in-words.js";
import { readTemplateFile } from "./read-template-file.js";

/**
 * A file in the register's folder that is a known edition, but not the one in force, is not used. Where
 * a later one came into force by its date, the file is brought up to date, so that nobody goes on
 * editing the old form; where somebody put it there, they are told.
 */
export async function noticeOldFile(
  context: Context,
  { db, folder }: Register,
  kind: TemplateKind,
  { dryRun = false }: { dryRun?: boolean | undefined },
): Promise<void> {
  const { t, screen } = context;
  const path = join(folder.templatesPath, fileOf(kind));
  const term = await termOn(db, kind, today(context));
  if (term.sha256 === null || !existsSync(path)) return;
  const present = sha256Of(readTemplateFile(context, path).bytes);
  if (present === term.sha256) return;
  if (!isLeftBehind(present, term)) {
    const date = today(context);
    screen.say(t("templates.file-not-used", { kind, file: path, date }));
  } else if (!dryRun) {
    const { bytes } = await readEdition(db, term.sha256);
    writeFileWhole(path, bytes);
    screen.say(t("templates.file-renewed", { file: path, from: fromInWords(t, term.from) }));
  }
}

/** Whether the file is what lay there when the edition of today was still to come. */
function isLeftBehind(present: string, { previous, from, addedAt }: Term): boolean {
  if (present !== previous || from === null || addedAt === null) return false;
  return dateInKazakhstan(new Date(addedAt)) < from;
}
