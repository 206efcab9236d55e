import type { Row } from "write-excel-file/node";
import { FIT_TO_WIDTH, onFirstSheet } from "../formats/xlsx/write-xlsx.js";
import type { Translate } from "../language/translate.js";
import type { CourseDraft } from "../model/course.js";
import {
  type BothLanguages,
  EMPTY_FORM_COLUMNS,
  exportColumns,
  type FormColumn,
  LINES_ABOVE_HEADER,
  titleBlock,
  withDropDowns,
} from "./form.js";
import { blankLine, headerLine, type LecturerRow, personLine } from "./list-cells.js";

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
        data: [...instructions(purpose, kk), [null], ...instructions(purpose, ru)],
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

/** What the form is for, and what a lecturer is then to be told. */
const HOW = {
  "fill-in": [
    "course",
    "one-row",
    "iin",
    "name",
    "foreigner",
    "outcome",
    "hours",
    "layout",
    "mistakes",
  ],
  correct: [
    "yellow",
    "leave",
    "key",
    "iin",
    "name",
    "outcome",
    "missing",
    "stranger",
    "layout",
    "again",
  ],
} as const;

type Purpose = keyof typeof HOW;

/** In characters. */
const INSTRUCTIONS_WIDTH = 100;

const LINE_HEIGHT = 17;

/**
 * How to fill in or correct the list, in one language. One cell a line: a second one could make an
 * import take the line for a header.
 */
function instructions(purpose: Purpose, t: Translate): Row[] {
  const title = { value: t(`lecturer.how.${purpose}`), type: String, height: 24 };
  return [
    [{ ...title, fontWeight: "bold", fontSize: 14 }],
    ...HOW[purpose].map((point, index): Row => {
      const value = `${index + 1}. ${t(`lecturer.how.${point}`)}`;
      const lines = Math.ceil(value.length / (INSTRUCTIONS_WIDTH - 4));
      const room = { height: LINE_HEIGHT * lines, alignVertical: "top" } as const;
      return [{ value, type: String, wrap: true, ...room }];
    }),
  ];
}
