import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, join, parse, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { closeToOthers, isOpenToOthers } from "../../files/folders.js";
import { isPending, leftOver } from "../../files/left-over.js";
import { isMovedAside } from "../../files/rename.js";
import type { FindingCode } from "../../model/finding.js";
import { filesOfDocuments } from "../../register/audit/documents.js";
import type { Register } from "../../register/db/open-register.js";
import { REGISTER_FILE, type RegisterFolder } from "../../register/db/register-folder.js";
import { numbersInName } from "../../register/documents/document-places.js";
import { filesLostByRestoring } from "../../register/journal/acts.js";
import type { FaultyFile } from "./audit-register.js";

/**
 * Looks at the rights of the register's folder, its own files, and all that was issued or copied.
 *
 * @returns what others than its owner may read or write, as paths inside the register folder, with `/`
 *   and `.` for the folder itself; and how many files and folders there are
 */
export function openToOthers(folder: RegisterFolder): { paths: string[]; count: number } {
  const { root } = folder;
  const found = { paths: [] as string[], count: 0 };
  const look = (path: string) => {
    if (!hasRights(path)) return;
    found.count += 1;
    if (isOpenToOthers(path)) found.paths.push(relative(root, path).split(sep).join("/") || ".");
  };
  look(root);
  for (const name of ownNames(folder))
    for (const path of everythingIn(join(root, name))) look(path);
  return found;
}

/** Takes the rights of others away. @returns the paths of which that can be said now */
export function closePaths({ root }: RegisterFolder, paths: readonly string[]): string[] {
  const own = paths.filter((path) => hasRights(join(root, path)));
  const { open } = closeToOthers(own.map((path) => join(root, path)));
  return own.filter((path) => !open.includes(join(root, path)));
}

function ownNames({ database }: RegisterFolder): string[] {
  const ofDatabase = [database, `${database}-wal`, `${database}-shm`].map((name) => basename(name));
  return [REGISTER_FILE, ...ofDatabase, "templates", "issued", "backups"];
}

/** Not what links lead to: that is somebody's else, and may lead back here. */
function* everythingIn(path: string): Generator<string> {
  yield path;
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const { name } of entriesOf(path)) yield* everythingIn(join(path, name));
}

/** Not where there is nothing, or a link, whose rights mean nothing. */
function hasRights(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === false;
}

/** A file that no document of the register is. */
interface StrangeFile {
  code: Extract<
    FindingCode,
    "stranger-document" | "lost-document" | "stranger-print" | "stranger-file" | "left-over"
  >;
  /** Path inside the register folder, with `/`. */
  file: string;
}

/**
 * Looks through `issued` for what is not a document's file, nor what Kualik puts beside documents.
 * The register is asked as it is now: documents issued a moment ago are none.
 *
 * @param printed paths of the files for the printer that the journal knows
 * @returns what was found, and how many files there are
 */
export async function strangeFiles(
  { db, folder }: Register,
  printed: ReadonlyMap<string, string>,
): Promise<{ strangers: StrangeFile[]; files: number }> {
  const strangers: StrangeFile[] = [];
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
        const beside = inside(documentBeside(name));
        const isWritten = known.has(beside) || printed.has(beside);
        const isOwn = known.has(inside(name)) || printed.has(inside(name));
        if (!isOwn && !isBeside(name, isWritten))
          strangers.push({ code: codeOf(name, lost), file: inside(name) });
      }
    }
  }
  return { strangers, files };
}

/** Each is asked about with its document: far below the number of values that one query may take. */
const NAMES_A_QUERY = 250;

/** Folders with the names of their files, and of what runs wrote aside that were cut off. */
function* foldersUnder(
  path: string,
): Generator<{ path: string; names: string[]; leftBehind: string[] }> {
  const entries = entriesOf(path);
  const settled = entries.filter(({ name }) => !isPending(name));
  const names = settled.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  yield { path, names, leftBehind: leftOver(path) };
  for (const entry of settled) if (entry.isDirectory()) yield* foldersUnder(join(path, entry.name));
}

/** None of a folder that is gone by now: that another command has just moved it is no finding. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** PDFs of what was written, and what was moved out of the way. */
function isBeside(name: string, isWritten: boolean): boolean {
  if (/\.pdf$/i.test(name) && isWritten) return true;
  // What word processors and systems leave while a file or folder is open.
  const isOfComputer = /^~\$|^\.~lock\.|^\.DS_Store$|^\._|^Thumbs\.db$|^desktop\.ini$/i.test(name);
  return isMovedAside(name) || isOfComputer;
}

function documentBeside(name: string): string {
  return name.replace(/\.pdf$/i, ".docx");
}

/** What may pass for a certificate must not lie among them; anything else is only in the way. */
function codeOf(name: string, lost: ReadonlySet<string>): StrangeFile["code"] {
  const { name: stem } = parse(name);
  if (numbersInName(stem).some((number) => lost.has(number))) return "lost-document";
  if (/^(?:print|handover)-.*\.(?:docx|pdf)$/i.test(name)) return "stranger-print";
  return /\.(?:docx?|docm|odt|rtf|pdf)$/i.test(name) ? "stranger-document" : "stranger-file";
}

const LOOK_AGAIN_MS = 100;
const MOST_LOOKS = 300;

/**
 * Numbers count a moment before their files lie where they belong: of the files that were missing,
 * those that are still missing once nobody is about to move them there.
 */
export async function settleMissing(
  { root, issuedPath }: RegisterFolder,
  faulty: readonly FaultyFile[],
): Promise<FaultyFile[]> {
  const isStillMissing = ({ state, file }: FaultyFile) =>
    state !== "missing" || !existsSync(join(root, file));
  let left = faulty.filter(isStillMissing);
  for (let look = 0; look < MOST_LOOKS && isOnItsWay(issuedPath, left); look += 1) {
    await setTimeout(LOOK_AGAIN_MS);
    left = left.filter(isStillMissing);
  }
  return left;
}

function isOnItsWay(issuedPath: string, faulty: readonly FaultyFile[]): boolean {
  const missing = faulty.filter(({ state }) => state === "missing");
  if (missing.length === 0) return false;
  return pendingFolders(issuedPath).some((folder) =>
    missing.some(({ file }) => existsSync(join(folder, basename(file)))),
  );
}

function pendingFolders(issuedPath: string): string[] {
  const cutOff = new Set(leftOver(issuedPath));
  return entriesOf(issuedPath)
    .filter(({ name }) => isPending(name) && !cutOff.has(name))
    .map(({ name }) => join(issuedPath, name));
}
