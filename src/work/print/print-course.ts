import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import { getCourse, type RegisteredCourse } from "../../register/courses/courses.js";
import {
  type DocumentToPrint,
  documentsToPrint,
  inRosterOrder,
} from "../../register/documents/hand-over.js";
import { documentsOfBatch } from "../../register/documents/known-documents.js";
import { makeAgain } from "../documents.js";
import type { Session } from "../session.js";
import { type ArchivePlace, type CourseArchive, writeCourseArchive } from "./course-archive.js";
import { makePdfs, type Office } from "./make-pdfs.js";
import { type PrintFiles, putAside, writePrintFiles } from "./write-print-files.js";

interface PrintWishes {
  /** The course's code. */
  course: string;
  kind?: DocumentKind | undefined;
  /** Numbers of the first and the last document, in the order of printing. */
  from?: string | undefined;
  to?: string | undefined;
  /** Where the file goes; its own place beside the documents, where nothing is said. */
  out?: string | undefined;
  pdf?: boolean | undefined;
  /** Where an archive of the documents goes, for handing them over electronically. */
  zip?: ArchivePlace | undefined;
}

interface PrintedCourse extends Prints {
  /** Numbers of the documents, in the order of printing. */
  numbers: readonly string[];
  /** Null where none was asked for. */
  archive: CourseArchive | null;
}

/**
 * Writes the issued documents of a course for the printer. Where an archive is wanted, it is all that is
 * made unless something else is asked for too.
 *
 * @throws UserError `course-not-found`, `print-number-elsewhere`, `print-reversed`, `print-nothing`, and
 *   as `writePrintFiles` and `writeCourseArchive`
 */
export async function printCourse(
  session: Session,
  office: Office,
  wishes: PrintWishes,
): Promise<PrintedCourse> {
  const { db } = session.register;
  const course = await getCourse(db, wishes.course);
  const all = await documentsToPrint(db, course.id);
  const chosen = choose(all, course.code, wishes);
  const numbers = chosen.map(({ number }) => number);
  const archive =
    wishes.zip === undefined
      ? null
      : await writeCourseArchive(session, office, { course, chosen, place: wishes.zip });
  const isPrinted = archive === null || wishes.out !== undefined || wishes.pdf === true;
  if (!isPrinted) return { files: null, pdfs: null, failure: null, numbers, archive };
  const files = await writePrintFiles(session, course, { chosen, all }, wishes.out ?? null);
  const prints = { files, pdfs: null, failure: null, numbers, archive };
  if (!wishes.pdf) return prints;
  try {
    return { ...prints, pdfs: await pdfsOfPrintFiles(session, office, files) };
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    return { ...prints, pdfs: [], failure };
  }
}

function choose(
  documents: readonly DocumentToPrint[],
  course: string,
  { kind, from, to }: PrintWishes,
): DocumentToPrint[] {
  const placeOf = (number: string) => {
    const place = documents.findIndex((one) => numberKey(one.number) === numberKey(number));
    if (place < 0) throw new UserError("print-number-elsewhere", { number, course });
    return place;
  };
  const first = from === undefined ? 0 : placeOf(from);
  const last = to === undefined ? documents.length - 1 : placeOf(to);
  const chosen = documents
    .slice(first, last + 1)
    .filter((document) => kind === undefined || document.kind === kind);
  if (first > last && from && to) throw new UserError("print-reversed", { from, to });
  if (chosen.length === 0) throw new UserError("print-nothing", { course });
  return chosen;
}

/** What was written for the printer, and as PDFs. */
export interface Prints {
  /** Null where there was nothing to print. */
  files: PrintFiles | null;
  /** Their paths; null where none were asked for, or it did not come to that. */
  pdfs: readonly string[] | null;
  /** What went wrong. It is to be told last: what was done until then is done all the same. */
  failure: UserError | null;
}

/** What is wanted beside the documents themselves. */
export interface IssuedPrintWishes {
  /** Where the file for the printer goes; true for its own place. */
  print?: string | true | undefined;
  pdf?: boolean | undefined;
}

/**
 * Writes what was asked for beside the documents themselves: files for the printer with the sheet for
 * handing over, and PDFs. With print files it is those that become PDFs, otherwise every document of
 * the course that has none yet.
 *
 * @param batch the documents issued now; null where there are none
 */
export async function printIssued(
  session: Session,
  office: Office,
  course: RegisteredCourse,
  batch: number | null,
  { print, pdf }: IssuedPrintWishes,
): Promise<Prints> {
  const prints: Prints = { files: null, pdfs: null, failure: null };
  try {
    if (print !== undefined && batch !== null) {
      prints.files = await printBatch(session, course, batch, print === true ? null : print);
    }
    if (pdf) {
      prints.pdfs = [];
      prints.pdfs = prints.files
        ? await pdfsOfPrintFiles(session, office, prints.files)
        : await missingPdfs(session, office, course);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    prints.failure = error;
  }
  return prints;
}

async function printBatch(
  session: Session,
  course: RegisteredCourse,
  batch: number,
  named: string | null,
): Promise<PrintFiles> {
  const { db } = session.register;
  const issued = await documentsOfBatch(db, batch);
  const numbers = new Set(issued.map(({ number }) => number));
  const all = await documentsToPrint(db, course.id);
  const chosen = all.filter(({ number }) => numbers.has(number));
  return writePrintFiles(session, course, { chosen, all }, named);
}

async function missingPdfs(session: Session, office: Office, course: RegisteredCourse) {
  const { db, folder } = session.register;
  const again = makeAgain(db);
  const documents = inRosterOrder(await documentsToPrint(db, course.id));
  const orders = documents.map((document) => ({
    path: join(folder.root, document.file.replace(/\.docx$/, ".pdf")),
    bytes: () => again(document),
    size: 1,
  }));
  const missing = orders.filter(({ path }) => !isWholePdf(path));
  return makePdfs(session, office, missing);
}

/**
 * Print files as PDFs too. A PDF of a print file that was there before is replaced with it; any other
 * file of that name keeps its content.
 */
async function pdfsOfPrintFiles(session: Session, office: Office, { prints, kept }: PrintFiles) {
  const pdfs = prints.map(({ path: docx, documents, replaced }) => {
    const path = docx.replace(/\.docx$/i, ".pdf");
    const isOwn = replaced && existsSync(path) && isWholePdf(path);
    return { path, isOwn, bytes: async () => readFileSync(docx), size: documents };
  });
  const own = new Set(pdfs.filter(({ isOwn }) => isOwn).map(({ path }) => path));
  return makePdfs(session, office, pdfs, (there) => {
    if (own.has(there)) return;
    const aside = putAside(there, session.now());
    if (aside !== null) kept.push(aside);
  });
}

const END = Buffer.from("%%EOF");
const LOOKED_AT = 1024;

/** Whether a PDF has its beginning and its end. Source: ISO 32000-1, 7.5.1. */
function isWholePdf(path: string): boolean {
  if (!existsSync(path) || statSync(path).size < LOOKED_AT) return false;
  const bytes = readFileSync(path);
  return bytes.toString("latin1", 0, 5) === "%PDF-" && bytes.subarray(-LOOKED_AT).includes(END);
}
