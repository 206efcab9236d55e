import type { IsoDate } from "./course.js";

/** What cells may come in. */
export type SheetFormat = "xlsx" | "xls" | "ods" | "text";

/** One cell of a table as its file holds it. Nothing is corrected here: correcting is for the checks. */
export interface SheetCell {
  /**
   * Address in the sheet, `B7`; for a text file the same, by line and position. Empty where the file
   * has no such cell and a review filled it in.
   */
  ref: string;
  /** What a person sees in the cell, untrimmed; numbers in plain digits, never in exponent form. */
  text: string;
  /** Set where the file says that the cell is a number. */
  number?: number;
  /** Set where the file says that the cell is a date. */
  date?: IsoDate;
  /** Set where the cell says more than a date: `09:05:00`. */
  time?: string;
}
