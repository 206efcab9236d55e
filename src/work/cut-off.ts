import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../files/folders.js";
import { isFileWhole, leftOver, removeIfPossible, removeLeftOver } from "../files/left-over.js";
import { moveTo } from "../files/pending-files.js";
import { UserError } from "../model/errors.js";
import { TEMPLATE_KIND_NAMES } from "../model/template-kind.js";
import { editionInForce, isKnownEdition } from "../register/documents/editions.js";
import { filesWithHashes, type PlaceOfFile } from "../register/documents/known-documents.js";
import { moveAnnulled } from "./annulled-files.js";
import { fileOf } from "./editions/edition.js";
import { type Session, todayOf } from "./session.js";
import { putIntoFolder } from "./templates/add-template.js";

/**
 * Finishes what a command began that was cut off: what it had made and the register knows of goes to
 * its place, the rest of what it wrote aside goes. Where that cannot be, the person is told what waits.
 *
 * @returns the hashes of what is where it belongs now
 */
export async function finishCutOff(session: Session): Promise<ReadonlySet<string>> {
  const { issuedPath, root, templatesPath, backupsPath } = session.register.folder;
  const waiting = new Set<string>();
  const finished = new Set<string>();
  for (const name of leftOver(issuedPath)) {
    const aside = join(issuedPath, name);
    const left = await finishFolder(session, aside, finished);
    if (left.length === 0) removeIfPossible(aside);
    for (const one of left) waiting.add(one);
  }
  for (const folder of [root, templatesPath, backupsPath]) removeLeftOver(folder);
  if (waiting.size > 0) session.tell(session.t("said.cut-off-waits", named([...waiting])));
  return finished;
}

/**
 * @param finished gets the hashes of what came to its end
 * @returns the names of what could not be put into its place
 */
async function finishFolder(
  session: Session,
  aside: string,
  finished: Set<string>,
): Promise<string[]> {
  const made = filesOf(aside).map((path) => ({ path, name: basename(path), sha256: hashOf(path) }));
  const known = await filesWithHashes(
    session.register.db,
    made.map(({ sha256 }) => sha256),
  );
  const put: string[] = [];
  const waiting: string[] = [];
  for (const { path, name, sha256 } of made) {
    try {
      const place = known.get(sha256);
      const isPut = place
        ? putDocument(session, path, place)
        : await putTemplate(session, name, sha256);
      if (isPut) put.push(place ? basename(place.file) : name);
      if (isPut || (await isKept(session, name, sha256))) finished.add(sha256);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      waiting.push(name);
    }
  }
  if (put.length > 0) session.tell(session.t("said.cut-off-finished", named(put)));
  return waiting;
}

const MOST_NAMED = 3;

function named(names: readonly string[]) {
  const more = names.length > MOST_NAMED ? ", …" : "";
  return { count: names.length, names: names.slice(0, MOST_NAMED).join(", ") + more };
}

/** It may be a file by itself. */
function filesOf(aside: string): string[] {
  try {
    return readdirSync(aside).map((name) => join(aside, name));
  } catch {
    return [aside];
  }
}

/** Empty where it is gone by now: another command does the same. */
function hashOf(path: string): string {
  try {
    return hash("sha256", readFileSync(path));
  } catch {
    return "";
  }
}

function putDocument(session: Session, from: string, { file, issuedTo }: PlaceOfFile): boolean {
  const { register, now } = session;
  const path = join(register.folder.root, file);
  if (issuedTo !== null && existsSync(join(register.folder.root, issuedTo))) {
    moveAnnulled(session, issuedTo);
    return true;
  }
  if (isFileWhole(path) || !existsSync(from)) return false;
  makeFolder(dirname(path));
  moveTo(from, path, now());
  return true;
}

/** A template is in the register before it comes into force, and goes into the folder only then. */
async function isKept({ register }: Session, name: string, sha256: string): Promise<boolean> {
  const kind = kindOfFile(name);
  return kind !== undefined && (await isKnownEdition(register.db, kind, sha256));
}

function kindOfFile(name: string) {
  return TEMPLATE_KIND_NAMES.find((kind) => fileOf(kind) === name);
}

async function putTemplate(session: Session, name: string, sha256: string): Promise<boolean> {
  const kind = kindOfFile(name);
  if (kind === undefined) return false;
  const inForce = await editionInForce(session.register.db, kind, todayOf(session));
  return inForce === sha256 && (await putIntoFolder(session, kind, sha256)).isNew;
}
