import { join } from "node:path";
import { UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import { documentsToPrint, inRosterOrder } from "../../register/documents/hand-over.js";
import { documentsOfBatch } from "../../register/documents/known-documents.js";
import { makeAgain } from "../documents/issued-files.js";
import type { Session } from "../session.js";
import { makePdfs, type Office } from "./make-pdfs.js";
import { isWholePdf, pdfsOfPrintFiles } from "./pdfs-of-print-files.js";
import { type PrintFiles, writePrintFiles } from "./write-print-files.js";

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
    if (pdf) prints.pdfs = [];
    if (pdf) {
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

async function missingPdfs(
  session: Session,
  office: Office,
  course: RegisteredCourse,
): Promise<string[]> {
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
