import type { Row } from "write-excel-file/node";
import { FIT_TO_WIDTH, onFirstSheet } from "../formats/xlsx/write-xlsx.js";
import type { CourseDraft } from "../model/course.js";
import {
  type BothLanguages,
  EMPTY_FORM_COLUMNS,
  exportColumns,
  type FormColumn,
} from "./form-columns.js";
import { INSTRUCTIONS_WIDTH, instructions, type Purpose } from "./instructions.js";
import { blankLine, headerLine, type LecturerRow, personLine } from "./list-cells.js";
import { LINES_ABOVE_HEADER, titleBlock } from "./title-block.js";

/** Rows prepared in an empty form, more than most courses have people. */
const ROWS_OF_FORM = 200;
/** Rows for whoever was forgotten, below a list that goes back. */
const ROWS_TO_ADD = 20;

/** The line of the first person in the sheet, counted from 1. */
export const FIRST_LINE = LINES_ABOVE_HEADER + 2;

/** The empty roster for a lecturer to fill in, as the bytes of a workbook. */
export async function emptyRoster(course: CourseDraft, languages: BothLanguages): Promise<Buffer> {
  const lines = blankLines(EMPTY_FORM_COLUMNS, 1, ROWS_OF_FORM);
  return write("fill-in", course, EMPTY_FORM_COLUMNS, lines, languages);
}

/** A course's roster with what is wrong in it, for its lecturer to correct. */
export async function rosterWithProblems(
  course: CourseDraft,
  rows: readonly LecturerRow[],
  languages: BothLanguages,
): Promise<Buffer> {
  const columns = exportColumns(rows);
  const lines = [
    ...rows.map((row, index) => personLine(columns, row, index + 1)),
    ...blankLines(columns, rows.length + 1, ROWS_TO_ADD),
  ];
  return write("correct", course, columns, lines, languages);
}

function blankLines(columns: readonly FormColumn[], first: number, count: number): Row[] {
  return Array.from({ length: count }, (_, index) => blankLine(columns, first + index));
}

async function write(
  purpose: Purpose,
  course: CourseDraft,
  columns: readonly FormColumn[],
  lines: readonly Row[],
  languages: BothLanguages,
): Promise<Buffer> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const { withDropDowns } = await import("./form-columns.js");
  const { kk, ru } = languages;
  return writeWorkbook(
    [
      {
        sheet: `${kk("lecturer.sheet")} · ${ru("lecturer.sheet")}`,
        data: [...titleBlock(course, columns), headerLine(columns), ...lines],
        columns: columns.map((column) => ({ width: column.width })),
        stickyRowsCount: LINES_ABOVE_HEADER + 1,
        orientation: "landscape",
        showGridLines: false,
      },
      {
        sheet: `${kk("lecturer.how")} · ${ru("lecturer.how")}`,
        data: instructions(purpose, languages),
        columns: [{ width: INSTRUCTIONS_WIDTH }],
        showGridLines: false,
      },
    ],
    {
      fontFamily: "Arial",
      fontSize: 10,
      features: [onFirstSheet((xml) => withDropDowns(xml, columns, languages)), FIT_TO_WIDTH],
    },
  ).toBuffer();
}
