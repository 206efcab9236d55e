import type { CellObject, Row } from "write-excel-file/node";
import form from "../../data/roster-form.json" with { type: "json" };
import type { CourseDraft } from "../model/course.js";
import type { FormColumn } from "./form-columns.js";
import { BORDER, COLOURS, dateOf, SHORT_DATE } from "./list-cells.js";

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
export const KIND_LINE = 2;

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
export function rightValueColumn(columns: readonly FormColumn[]): number {
  const isWide = (columns[RIGHT_LABEL]?.width ?? 0) >= WIDE_ENOUGH;
  return RIGHT_LABEL + (isWide ? 1 : 2);
}

function line(
  fields: (typeof LINES)[number],
  course: CourseDraft,
  columns: readonly FormColumn[],
): Row {
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
  if (fields.length === 2) return fields[0] === "specialtyKk" ? TWO_LINES : LINE_HEIGHT;
  const lines = Math.ceil(String(course[fields[0]] ?? "").length / CHARACTERS_A_LINE);
  return LINE_HEIGHT * Math.max(1, lines);
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
