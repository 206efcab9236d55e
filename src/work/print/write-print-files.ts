import { hash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { loadDraw } from "../../documents/fill-press.js";
import { handOverSheet } from "../../documents/hand-over-sheet/hand-over-sheet.js";
import { mergeDocuments } from "../../documents/print-file/merge-documents.js";
import { BEGINNING, isForPrinter } from "../../documents/print-file/print-package.js";
import { makeFolder } from "../../files/folders.js";
import { moveAside } from "../../files/rename.js";
import { writeRecordedFiles } from "../../files/write-aside.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { keptPictures, readCentre } from "../../register/centre/settings.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import type { Db } from "../../register/db/sqlite.js";
import { fileOfDocument } from "../../register/documents/document-places.js";
import { type DocumentToPrint, inRosterOrder } from "../../register/documents/hand-over.js";
import { filesOfCourse } from "../../register/documents/known-documents.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { makeAgain } from "../documents.js";
import { keptPress } from "../editions/edition.js";
import { actOf, type Session, stepByStep } from "../session.js";

/** What was written for the printer. */
export interface PrintFiles {
  prints: WrittenPrint[];
  handover: string;
  /** Where files that lay there, and were not Kualik's or were changed, are kept. */
  kept: string[];
}

interface WrittenPrint {
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
  const again = makeAgain(db);
  const label = session.t("print.progress");
  for (const document of stepByStep(session, label, chosen)) await again(document);
  const prints = await mergeGroups(db, groups);
  const sheet = handOverSheet(await readCentre(db), course, inRosterOrder(chosen));
  const files = [...places.prints, places.handover].map((path, index) => {
    const meanwhile = named === null ? folder.issuedPath : undefined;
    return { path, bytes: prints[index] ?? sheet, meanwhile, wasThere: existsSync(path) };
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

async function mergeGroups(db: Db, groups: readonly PrintGroup[]): Promise<Buffer[]> {
  const merged: Buffer[] = [];
  const pictures = await keptPictures(db);
  for (const { edition, documents } of groups) {
    const press = await keptPress(db, edition);
    const values = documents.map((document) => document.values);
    merged.push(mergeDocuments({ press, draw: await loadDraw(press, pictures) }, values));
  }
  return merged;
}

/** By their paths inside the register folder; what was written elsewhere is not looked at again. */
function hashesInside(root: string, files: readonly { path: string; bytes: Uint8Array }[]) {
  const named = files.map(
    ({ path, bytes }) => [relative(root, path), hash("sha256", bytes)] as const,
  );
  const inside = named.filter(([path]) => path.startsWith("issued"));
  return Object.fromEntries(inside.map(([path, sha256]) => [path.split(sep).join("/"), sha256]));
}

/**
 * Makes room for a file that can be made at any time: one that Kualik made and nobody changed may be
 * replaced, any other keeps its content under another name.
 *
 * @returns that name's path; null where nothing had to be kept
 */
export function putAside(path: string, moment: Date): string | null {
  return existsSync(path) && !isUnchanged(path) ? moveAside(path, moment) : null;
}

function isUnchanged(path: string): boolean {
  try {
    const descriptor = openSync(path, "r");
    try {
      const beginning = Buffer.alloc(BEGINNING.length);
      readSync(descriptor, beginning);
      return isForPrinter(beginning);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}

/** Documents that go into one file: kinds go onto different paper, and editions look different. */
interface PrintGroup {
  kind: DocumentKind;
  /** SHA-256 of the edition. */
  edition: string;
  /** Which edition of its kind it is on the course, from one, the oldest first. */
  ordinal: number;
  documents: DocumentToPrint[];
  /** Whether there are more such documents on the course. */
  isPart: boolean;
}

/**
 * Groups documents by the edition from which they were made, each group in the documents' order.
 *
 * @param all the documents of the course that hold, in the order of printing
 */
function groupByEdition(
  documents: readonly DocumentToPrint[],
  all: readonly DocumentToPrint[],
): PrintGroup[] {
  return [...Map.groupBy(documents, ({ edition }) => edition)].flatMap(([edition, own]) => {
    const kind = own[0]?.kind;
    if (kind === undefined) return [];
    const ofKind = all.filter((document) => document.kind === kind);
    const editions = [...new Set(ofKind.map((document) => document.edition))];
    const living = all.filter((document) => document.edition === edition);
    const isPart = own.length < living.length;
    return { kind, edition, ordinal: editions.indexOf(edition) + 1, documents: own, isPart };
  });
}

interface PrintPlaces {
  prints: string[];
  handover: string;
}

/**
 * Beside the documents of the latest day, where nothing else was said; a part under a name of its own.
 * With a name that was given, one file has just that name, and several have their kind before its ending.
 *
 * @param isPart whether there are more documents on the course
 */
function printPlaces(
  code: string,
  documents: readonly DocumentToPrint[],
  groups: readonly PrintGroup[],
  { root, isPart, named }: { root: string; isPart: boolean; named: string | null },
): PrintPlaces {
  if (named !== null) {
    const stem = named.replace(/\.docx$/i, "");
    const prints =
      groups.length === 1 ? [named] : groups.map((one) => `${stem}-${kindOf(one)}.docx`);
    return { prints, handover: `${stem}-handover.docx` };
  }
  const days = documents.map(({ issuedOn }) => issuedOn);
  const latest = days.sort().at(-1) ?? "";
  const own = (name: string) =>
    join(root, fileOfDocument({ courseCode: code, issuedOn: latest, number: name }));
  return {
    prints: groups.map((group) => {
      const range = group.isPart ? rangeOf(group.documents) : "";
      return own(`print-${code}-${kindOf(group)}${range}`);
    }),
    handover: own(`handover-${code}${isPart ? rangeOf(documents) : ""}`),
  };
}

/** The kind, with the number of the edition where it is not the course's first. */
function kindOf({ kind, ordinal }: PrintGroup): string {
  return ordinal > 1 ? `${kind}-${ordinal}` : kind;
}

function rangeOf(documents: readonly DocumentToPrint[]): string {
  return `-${documents[0]?.number}-${documents.at(-1)?.number}`;
}

/**
 * A print file must stand neither for a template nor for a document that was issued.
 *
 * @throws UserError `file-in-the-way`
 */
function refuseTakenPlaces(
  { root, templatesPath }: Pick<RegisterFolder, "root" | "templatesPath">,
  issued: readonly { file: string }[],
  { prints, handover }: PrintPlaces,
): void {
  const taken = new Set(issued.map(({ file }) => resolve(root, file)));
  for (const path of [...prints, handover]) {
    if (taken.has(resolve(path)) || dirname(resolve(path)) === resolve(templatesPath)) {
      throw new UserError("file-in-the-way", { file: basename(path) });
    }
  }
}
