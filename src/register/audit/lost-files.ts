import type { RegisterDatabase } from "../db/sqlite.js";
import { asFileName } from "../documents/file-of-document.js";
import { detailsOf, journalPages } from "./journal-pages.js";

/** Names of the files of documents that the register knew until a copy was restored without them. */
export async function filesLostByRestoring(db: RegisterDatabase): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const entry of journalPages(db, ["restore"])) {
    const documents = detailsOf(entry)?.documents;
    for (const number of Array.isArray(documents) ? documents : []) {
      names.add(`${asFileName(String(number))}.docx`);
    }
  }
  return names;
}
