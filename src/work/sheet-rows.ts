import { UserError } from "../model/errors.js";
import type { RegisteredCourse } from "../register/courses/courses.js";
import type { Db } from "../register/db/sqlite.js";
import { areOnOneSheet, livingDocuments } from "../register/documents/hand-over.js";
import { documentNumbered } from "../register/documents/known-documents.js";

/** A row of the hand-over sheet, or a run of them: `7`, `12-14`. */
const ROWS = /^(\d{1,4})(?:[-–](\d{1,4}))?$/;

/**
 * The numbers of documents that are named as such, or by their rows on the course's hand-over sheet.
 *
 * @throws UserError `handover-sheet-row` where there is no such row, or rows have come to mean others
 *   since the sheet was printed
 */
export async function numbersOnSheet(
  db: Db,
  course: RegisteredCourse,
  said: readonly string[],
): Promise<string[]> {
  const numbers: string[] = [];
  for (const one of said) {
    const rows = ROWS.exec(one.trim());
    if (rows === null || (await isNumber(db, one))) numbers.push(one);
    else
      numbers.push(
        ...(await numbersInRows(db, course, Number(rows[1]), Number(rows[2] ?? rows[1]))),
      );
  }
  return numbers;
}

async function isNumber(db: Db, said: string): Promise<boolean> {
  try {
    await documentNumbered(db, said);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === "number-not-found") return false;
    throw error;
  }
}

async function numbersInRows(db: Db, course: RegisteredCourse, first: number, last: number) {
  const documents = await livingDocuments(db, course.id);
  const isSure = await areOnOneSheet(db, course.id);
  const rows = isSure ? documents.slice(first - 1, last) : [];
  if (first < 1 || last < first || rows.length !== last - first + 1) {
    const said = first === last ? `${first}` : `${first}–${last}`;
    throw new UserError("handover-sheet-row", { course: course.code, row: said });
  }
  return rows.map(({ number }) => number);
}
