import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import { getCourse } from "../../register/courses/courses.js";
import { type DocumentToPrint, documentsToPrint } from "../../register/documents/hand-over.js";
import type { Session } from "../session.js";
import type { Office } from "./make-pdfs.js";
import { pdfsOfPrintFiles } from "./pdfs-of-print-files.js";
import type { Prints } from "./print-issued.js";
import { writePrintFiles } from "./write-print-files.js";

/** Which documents of a course are to be printed, and whereto. */
export interface PrintWishes {
  /** The course's code. */
  course: string;
  kind?: DocumentKind | undefined;
  /** Numbers of the first and the last document, in the order of printing. */
  from?: string | undefined;
  to?: string | undefined;
  /** Where the file goes; its own place beside the documents, where nothing is said. */
  out?: string | undefined;
  pdf?: boolean | undefined;
}

/** What was printed of a course. */
export interface PrintedCourse extends Prints {
  /** Numbers of the documents, in the order of printing. */
  numbers: readonly string[];
}

/**
 * Writes the issued documents of a course for the printer.
 *
 * @throws UserError `course-not-found`, `print-number-elsewhere`, `print-reversed`, `print-nothing`, and
 *   as `writePrintFiles`
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
  const files = await writePrintFiles(session, course, { chosen, all }, wishes.out ?? null);
  if (!wishes.pdf) return { files, pdfs: null, failure: null, numbers };
  try {
    const pdfs = await pdfsOfPrintFiles(session, office, files);
    return { files, pdfs, failure: null, numbers };
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    return { files, pdfs: [], failure, numbers };
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
