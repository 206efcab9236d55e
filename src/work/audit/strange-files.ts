import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isPending, leftOver } from "../../files/left-over.js";
import { isMovedAside } from "../../files/rename.js";
import type { FindingCode } from "../../model/finding.js";
import { filesOfDocuments } from "../../register/audit/documents.js";
import type { Register } from "../../register/db/open-register.js";
import { filesLostByRestoring } from "../../register/journal/told.js";

/** A file that no document of the register is. */
export interface Stranger {
  code: Extract<FindingCode, "stranger-document" | "lost-document" | "stranger-file" | "left-over">;
  /** Path inside the register folder, with `/`. */
  file: string;
}

/**
 * Looks through `issued` for what is not a document's file, nor what Kualik puts beside documents.
 * The register is asked as it is now: documents issued a moment ago are none.
 *
 * @returns what was found, and how many files there are
 */
export async function strangeFiles({
  db,
  folder,
}: Register): Promise<{ strangers: Stranger[]; files: number }> {
  const strangers: Stranger[] = [];
  const lost = await filesLostByRestoring(db);
  let files = 0;
  for (const { path, names, leftBehind } of foldersUnder(folder.issuedPath)) {
    const inside = (name: string) => relative(folder.root, join(path, name)).split(sep).join("/");
    for (const name of leftBehind) strangers.push({ code: "left-over", file: inside(name) });
    files += names.length;
    for (let from = 0; from < names.length; from += NAMES_A_QUERY) {
      const some = names.slice(from, from + NAMES_A_QUERY);
      const asked = some.flatMap((name) => [inside(name), inside(documentBeside(name))]);
      const known = await filesOfDocuments(db, asked);
      for (const name of some) {
        const isOwn =
          known.has(inside(name)) || isBeside(name, known.has(inside(documentBeside(name))));
        if (!isOwn) strangers.push({ code: codeOf(name, lost), file: inside(name) });
      }
    }
  }
  return { strangers, files };
}

/** Each is asked about with its document: far below the number of values that one query may take. */
const NAMES_A_QUERY = 250;

interface FolderContent {
  path: string;
  names: string[];
  /** What runs wrote aside that were cut off. */
  leftBehind: string[];
}

function* foldersUnder(path: string): Generator<FolderContent> {
  const entries = entriesOf(path);
  const settled = entries.filter(({ name }) => !isPending(name));
  const names = settled.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  yield { path, names, leftBehind: leftOver(path) };
  for (const entry of settled) if (entry.isDirectory()) yield* foldersUnder(join(path, entry.name));
}

/** A folder that another command has just moved to its place is no finding. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** PDFs of documents, files for the printer, sheets for handing over, and what was moved out of the way. */
function isBeside(name: string, isOfDocument: boolean): boolean {
  if (/\.pdf$/i.test(name) && isOfDocument) return true;
  if (/^(?:print|handover)-.*\.(?:docx|pdf)$/i.test(name)) return true;
  return isMovedAside(name) || isOfComputer(name);
}

/** The document whose PDF a file would be. */
function documentBeside(name: string): string {
  return name.replace(/\.pdf$/i, ".docx");
}

/** What word processors and systems leave while a file or folder is open. */
function isOfComputer(name: string): boolean {
  return /^~\$|^\.~lock\.|^\.DS_Store$|^\._|^Thumbs\.db$|^desktop\.ini$/i.test(name);
}

/** What may pass for a certificate must not lie among them; anything else is only in the way. */
function codeOf(name: string, lost: ReadonlySet<string>): Stranger["code"] {
  if (lost.has(documentBeside(name))) return "lost-document";
  return /\.(?:docx?|docm|odt|rtf|pdf)$/i.test(name) ? "stranger-document" : "stranger-file";
}
