import type { RegisterDatabase } from "../db/sqlite.js";
import { detailsOf, isRecord, journalPages } from "./journal-pages.js";

/** SHA-256 of the files for the printer that were written last, by their paths inside the register folder. */
export async function printedFiles(db: RegisterDatabase): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for await (const entry of journalPages(db, ["print"])) {
    const files = detailsOf(entry)?.files;
    if (!isRecord(files)) continue;
    for (const [path, sha256] of Object.entries(files)) printed.set(path, String(sha256));
  }
  return printed;
}
