import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { writeChunks } from "../../files/chunks.js";
import { makeAside, removeIfPossible } from "../../files/left-over.js";
import { findLibreOffice } from "../../files/libreoffice.js";
import { placeAside } from "../../files/write-aside.js";
import { archiveChunks, packEntry } from "../../formats/zip/write-archive.js";
import { UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import { asFileName, nameOfFile } from "../../register/documents/document-places.js";
import { type DocumentToPrint, inRosterOrder } from "../../register/documents/hand-over.js";
import { addJournalEntry } from "../../register/journal/entries.js";
import { makeAgain } from "../documents.js";
import { actOf, type Session, stepByStep } from "../session.js";
import { makePdfs, type Office } from "./make-pdfs.js";

/** An archive without extensions of its format ends at 4 GB. */
const MOST_DOCUMENTS = 10_000;

/** Documents of a course in one file. */
export interface CourseArchive {
  path: string;
  format: "pdf" | "docx";
}

/** Where an archive goes: into a folder, by its course's code where no name is given. */
export interface ArchivePlace {
  folder: string;
  named: string | null;
}

interface ArchiveOrder {
  course: RegisteredCourse;
  /** The documents that go into it. */
  chosen: readonly DocumentToPrint[];
  place: ArchivePlace;
}

/**
 * Writes documents into one archive, for handing them over electronically: as PDFs where LibreOffice is.
 * Each is made again from the register, whatever lies in the folder. Only here people stand in the names
 * of files: whoever gets the archive knows them. Where there is a file already, the archive's name gets a
 * number more.
 *
 * @throws UserError `print-too-many`, `document-differs`, `pdf-not-made`, and where it cannot be written
 */
export async function writeCourseArchive(
  session: Session,
  office: Office,
  { course, chosen, place }: ArchiveOrder,
): Promise<CourseArchive> {
  if (chosen.length > MOST_DOCUMENTS) throw new UserError("print-too-many");
  const format = findLibreOffice(office.computer) === null ? "docx" : "pdf";
  const documents = inRosterOrder(chosen);
  const files =
    format === "docx" ? documentsOf(session, documents) : pdfsOf(session, office, documents);
  const path = resolve(place.folder, place.named ?? `${asFileName(course.code)}.zip`);
  const file = placeAside(path);
  await file.write(() => writeChunks(file.path, archiveChunks(packed(documents, files, format))));
  try {
    const numbers = documents.map(({ number }) => number);
    const details = { numbers, files: {}, file: basename(path) };
    await addJournalEntry(session.register.db, actOf(session), "print", course.code, details);
    return { path: file.settleAsNew(), format };
  } finally {
    file.discard();
  }
}

async function* packed(
  documents: readonly DocumentToPrint[],
  files: AsyncIterable<Uint8Array>,
  format: CourseArchive["format"],
) {
  const names = namesInArchive(documents);
  for await (const bytes of files) yield packEntry(`${names.next().value}.${format}`, bytes);
}

/** No two are alike, not even to a system to which large and small letters are the same. */
function* namesInArchive(documents: readonly DocumentToPrint[]): Generator<string, undefined> {
  const taken = new Set<string>();
  for (const { number, fullNameKk } of documents) {
    const plain = nameOfFile(number, fullNameKk);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`;
    taken.add(name.toLowerCase());
    yield name;
  }
}

async function* documentsOf(session: Session, documents: readonly DocumentToPrint[]) {
  const again = makeAgain(session.register.db);
  const label = session.t("print.zip-progress");
  for (const document of stepByStep(session, label, documents)) yield await again(document);
}

async function* pdfsOf(session: Session, office: Office, documents: readonly DocumentToPrint[]) {
  const { db, folder } = session.register;
  const again = makeAgain(db);
  const aside = makeAside(folder.issuedPath);
  try {
    const orders = documents.map((document, index) => ({
      path: join(aside, `${index}.pdf`),
      bytes: () => again(document),
      size: 1,
    }));
    await makePdfs(session, office, orders);
    for (const { path } of orders) yield readFileSync(path);
  } finally {
    removeIfPossible(aside);
  }
}
