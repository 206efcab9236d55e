import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { loadDraw } from "../../documents/fill-press.js";
import { handOverSheet } from "../../documents/hand-over-sheet/hand-over-sheet.js";
import { type EditionToPrint, mergeDocuments } from "../../documents/print-file/merge-documents.js";
import { makeFolder } from "../../files/folders.js";
import { writeRecordedFiles } from "../../files/write-aside.js";
import type { DocumentKind } from "../../model/document.js";
import { readCentre } from "../../register/centre/settings.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { type DocumentToPrint, inRosterOrder } from "../../register/documents/hand-over.js";
import { filesOfCourse } from "../../register/documents/known-documents.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { makeAgain } from "../documents/issued-files.js";
import { keptPress } from "../editions/edition.js";
import { actOf, type Session } from "../session.js";
import { groupByEdition, type PrintGroup } from "./group-by-edition.js";
import { printPlaces, refuseTakenPlaces } from "./print-places.js";
import { putAside } from "./put-aside.js";

/** What was written for the printer. */
export interface PrintFiles {
  prints: WrittenPrint[];
  handover: string;
  /** Where files that lay there, and were not Kualik's or were changed, are kept. */
  kept: string[];
}

/** A file with the documents of one edition. */
export interface WrittenPrint {
  path: string;
  kind: DocumentKind;
  documents: number;
  /** Whether an earlier print file of Kualik's, unchanged, made way. */
  replaced: boolean;
}

/**
 * Writes documents of a course for the printer, a file for each edition, and the sheet on which they
 * are handed over. Each document is made again on the way, to be sure that it is what was issued.
 *
 * @param chosen the documents, in the order of printing
 * @param all the documents of the course that hold, in that order too
 * @param named where the print file goes; null for its own place, beside the documents
 * @throws UserError `file-in-the-way`, `document-differs`, `print-too-many`, `file-not-writable`
 */
export async function writePrintFiles(
  session: Session,
  course: RegisteredCourse,
  { chosen, all }: { chosen: readonly DocumentToPrint[]; all: readonly DocumentToPrint[] },
  named: string | null,
): Promise<PrintFiles> {
  const { db, folder } = session.register;
  const groups = groupByEdition(chosen, all);
  const isPart = chosen.length < all.length;
  const places = printPlaces(course.code, chosen, groups, { root: folder.root, isPart, named });
  refuseTakenPlaces(folder, await filesOfCourse(db, course.id), places);
  if (named === null) makeFolder(dirname(places.handover));
  await makeAllAgain(session, chosen);
  const prints = await mergeGroups(db, groups);
  const sheet = handOverSheet(await readCentre(db), course, inRosterOrder(chosen));
  const files = [...places.prints, places.handover].map((path, index) => {
    return { path, bytes: prints[index] ?? sheet, wasThere: existsSync(path) };
  });
  const kept: (string | null)[] = [];
  await writeRecordedFiles(files, async () => {
    for (const { path } of files) kept.push(putAside(path, session.now()));
    await addJournalEntry(db, actOf(session), "print", course.code, {
      numbers: chosen.map(({ number }) => number),
      files: hashesInside(folder.root, files),
    });
  });
  return {
    prints: groups.map(({ kind, documents }, index) => ({
      ...{ kind, documents: documents.length, path: files[index]?.path ?? "" },
      replaced: files[index]?.wasThere === true && kept[index] === null,
    })),
    handover: places.handover,
    kept: kept.filter((path) => path !== null),
  };
}

async function mergeGroups(db: RegisterDatabase, groups: readonly PrintGroup[]): Promise<Buffer[]> {
  const merged: Buffer[] = [];
  for (const { edition, documents } of groups) {
    const values = documents.map((document) => document.values);
    merged.push(mergeDocuments(await editionToPrint(db, edition), values));
  }
  return merged;
}

/** @throws UserError `document-differs` */
async function makeAllAgain(
  { t, progress: startProgress, register }: Session,
  documents: readonly DocumentToPrint[],
): Promise<void> {
  const progress = startProgress(t("print.progress"), documents.length);
  const again = makeAgain(register.db);
  try {
    for (const document of documents) {
      await again(document);
      progress.step();
    }
  } finally {
    progress.end();
  }
}

async function editionToPrint(db: RegisterDatabase, sha256: string): Promise<EditionToPrint> {
  const press = await keptPress(db, sha256);
  return { press, draw: await loadDraw(press) };
}

/** By their paths inside the register folder; what was written elsewhere is not looked at again. */
function hashesInside(
  root: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): Record<string, string> {
  const named = files.map(
    ({ path, bytes }) => [relative(root, path), hash("sha256", bytes)] as const,
  );
  const inside = named.filter(([path]) => path.startsWith("issued"));
  return Object.fromEntries(inside.map(([path, sha256]) => [path.split(sep).join("/"), sha256]));
}
