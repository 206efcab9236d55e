import type { CellObject, Row } from "write-excel-file/node";
import { convertDateToSerialNumber, getCellAddress } from "write-excel-file/utility";
import form from "../../data/roster-form.json" with { type: "json" };
import {
  type DataValidation,
  listFormula,
  withDataValidations,
} from "../formats/xlsx/write-xlsx.js";
import type { Translate } from "../language/translate.js";
import type { CourseDraft, IsoDate } from "../model/course.js";
import {
  BORDER,
  COLOURS,
  dateOf,
  type LecturerField,
  type LecturerRow,
  SHORT_DATE,
} from "./list-cells.js";

type FormField = keyof typeof form.labels;

/** Lines of the title block: a field with the whole line, or two beside each other. */
const LINES: readonly (readonly [FormField] | readonly [FormField, FormField])[] = [
  ["code", "kind"],
  ["titleKk"],
  ["titleRu"],
  ["specialtyKk", "specialtyRu"],
  ["hours", "start"],
  ["credits", "end"],
];

/** Columns from 0: a label over the first two, its value, a second label, its value to the end. */
const LEFT_VALUE = 2;
const RIGHT_LABEL = 3;
/** In characters, for a label. */
const WIDE_ENOUGH = 30;
const MOST_COLUMNS = 8;

/** Lines of a title, of the title block and a narrow one, before the header. */
export const LINES_ABOVE_HEADER = LINES.length + 2;

/** The line in which the kind of the course is chosen, counted from 1. */
const KIND_LINE = 2;

const LINE_HEIGHT = 17;
const TWO_LINES = 27;
const CHARACTERS_A_LINE = 120;

/** The course's data above the list, each value beside its label, so that an import takes them whole. */
export function titleBlock(course: CourseDraft, columns: readonly FormColumn[]): Row[] {
  const title: Row = [
    { value: form.title, type: String, fontWeight: "bold", fontSize: 14, height: 22 },
  ];
  return [title, ...LINES.map((fields) => line(fields, course, columns)), [{ height: 5 }]];
}

/** The column of a line's second value, from 0: its label takes a wide column, or two. */
function rightValueColumn(columns: readonly FormColumn[]): number {
  const isWide = (columns[RIGHT_LABEL]?.width ?? 0) >= WIDE_ENOUGH;
  return RIGHT_LABEL + (isWide ? 1 : 2);
}

function line(fields: (typeof LINES)[number], course: CourseDraft, columns: readonly FormColumn[]) {
  const [left, right] = fields;
  const width = Math.min(columns.length, MOST_COLUMNS);
  const row: Row = Array.from({ length: width }, () => null);
  const valueAt = rightValueColumn(columns);
  const height = heightOf(fields, course);
  row[0] = { ...label(left), height, columnSpan: LEFT_VALUE };
  row[LEFT_VALUE] = { ...value(left, course), columnSpan: right ? 1 : width - LEFT_VALUE };
  if (right) {
    row[RIGHT_LABEL] = { ...label(right), columnSpan: valueAt - RIGHT_LABEL };
    row[valueAt] = { ...value(right, course), columnSpan: width - valueAt };
  }
  return row;
}

/** Not every spreadsheet makes rows fit by itself, and none does for merged cells. */
function heightOf(fields: (typeof LINES)[number], course: CourseDraft): number {
  const isLabelLong = form.labels[fields[0]].length > WIDE_ENOUGH;
  const height = isLabelLong ? TWO_LINES : LINE_HEIGHT;
  if (fields.length === 2) return height;
  const lines = Math.ceil(String(course[fields[0]] ?? "").length / CHARACTERS_A_LINE);
  return Math.max(height, LINE_HEIGHT * lines);
}

function label(field: FormField): CellObject {
  return {
    value: form.labels[field],
    type: String,
    fontSize: 9,
    backgroundColor: COLOURS.label,
    alignVertical: "center",
    wrap: true,
    ...BORDER,
  };
}

function value(field: FormField, course: CourseDraft): CellObject {
  const style = {
    ...BORDER,
    fontWeight: "bold",
    align: "left",
    alignVertical: "center",
    wrap: true,
  } as const;
  const known = course[field];
  switch (field) {
    case "start":
    case "end": {
      const date = dateOf(course[field]);
      return { ...style, type: Date, format: SHORT_DATE, ...(date ? { value: date } : {}) };
    }
    case "hours":
    case "credits":
      return { ...style, ...(known == null ? {} : { value: Number(known), type: Number }) };
    case "kind":
      return text(style, course.kind ? form.kinds[course.kind] : null);
    default:
      return text(style, known == null ? null : String(known));
  }
}

/** Text stays text, whatever is typed: a code may look like a date or a formula. */
function text(style: CellObject, known: string | null): CellObject {
  return { ...style, type: String, format: "@", ...(known === null ? {} : { value: known }) };
}

/** A column of the form. */
export interface FormColumn {
  header: string;
  /** In characters. */
  width: number;
  content: LecturerField | "name" | "ordinal" | "remarksKk" | "remarksRu" | "key";
}

const { headers } = form;

const ORDINAL: FormColumn = { header: headers.ordinal, width: 5, content: "ordinal" };
const IIN: FormColumn = { header: headers.iin, width: 20, content: "iin" };
const ONE_NAME: FormColumn[] = [{ header: headers.fullName, width: 40, content: "name" }];
const TWO_NAMES: FormColumn[] = [
  { header: headers.fullNameKk, width: 36, content: "nameKk" },
  { header: headers.fullNameRu, width: 36, content: "nameRu" },
];
const THE_REST: FormColumn[] = [
  { header: headers.birthDate, width: 16, content: "birthDate" },
  { header: headers.identityDocument, width: 25, content: "identityDocument" },
  { header: headers.hours, width: 14, content: "hours" },
  { header: headers.outcome, width: 30, content: "outcome" },
];
const OF_EXPORT: FormColumn[] = [
  { header: headers.remarksKk, width: 46, content: "remarksKk" },
  { header: headers.remarksRu, width: 46, content: "remarksRu" },
  { header: headers.registerRow, width: 9, content: "key" },
];

/** The columns of an empty form. */
export const EMPTY_FORM_COLUMNS: readonly FormColumn[] = [ORDINAL, IIN, ...TWO_NAMES, ...THE_REST];

/** The columns of a roster that goes back; two for the name only where somebody has two spellings. */
export function exportColumns(rows: readonly LecturerRow[]): FormColumn[] {
  const hasTwo = rows.some(
    ({ cells }) => cells.nameKk && cells.nameRu && cells.nameKk.text !== cells.nameRu.text,
  );
  return [ORDINAL, IIN, ...(hasTwo ? TWO_NAMES : ONE_NAME), ...THE_REST, ...OF_EXPORT];
}

/** Rows below the header that help with filling in, however many are prepared. */
const HELPED_ROWS = 1_000;

/** Says what it wants in Kazakh and Russian: the form serves lecturers of both languages. */
export interface BothLanguages {
  kk: Translate;
  ru: Translate;
}

/** A validation whose words are not said yet: what it wants, by its message. */
interface Rule extends Omit<DataValidation, "title" | "words" | "cells"> {
  wants: "choice" | "iin" | "birth-date" | "hours";
}

const choiceOf = (words: Record<string, string>): Rule => ({
  wants: "choice",
  type: "list",
  formulas: [listFormula(Object.values(words))],
});

/** By what a column holds; `cell` is its first one. */
const RULES: Partial<Record<FormColumn["content"], (cell: string) => Rule>> = {
  iin: (cell) => ({
    wants: "iin",
    type: "custom",
    formulas: [`AND(LEN(${cell})=12,ISNUMBER(VALUE(${cell})))`],
  }),
  // A date typed in a way that the spreadsheet does not know may still be read at the import.
  birthDate: () => ({
    wants: "birth-date",
    type: "date",
    isWarning: true,
    formulas: [serialOf("1920-01-01"), serialOf("2049-12-31")],
  }),
  hours: () => ({ wants: "hours", type: "decimal", formulas: ["0", "10000"] }),
  outcome: () => choiceOf(form.outcomes),
};

/**
 * Puts drop-downs and refusals of impossible values into a sheet: the course's kind, outcomes, IINs
 * of twelve digits, hours that are a number, birth dates.
 *
 * @param columns of the list
 */
export function withDropDowns(
  xml: string,
  columns: readonly FormColumn[],
  { kk, ru }: BothLanguages,
): string {
  const inWords = (cells: string, title: string, { wants, ...rule }: Rule): DataValidation => {
    const words = `lecturer.wanted.${wants}` as const;
    return { ...rule, cells, title, words: `${kk(words)}\n${ru(words)}` };
  };
  const ofColumns = columns.flatMap(({ content, header }, index) => {
    const first = getCellAddress(LINES_ABOVE_HEADER + 1, index);
    const last = getCellAddress(LINES_ABOVE_HEADER + HELPED_ROWS, index);
    const rule = RULES[content]?.(first);
    return rule ? inWords(`${first}:${last}`, header, rule) : [];
  });
  const kindCell = getCellAddress(KIND_LINE - 1, rightValueColumn(columns));
  const ofKind = inWords(kindCell, form.labels.kind, choiceOf(form.kinds));
  return withDataValidations(xml, [ofKind, ...ofColumns]);
}

function serialOf(date: IsoDate): string {
  return String(convertDateToSerialNumber(new Date(`${date}T00:00:00Z`)));
}
