import form from "../../data/roster-form.json" with { type: "json" };
import type { GridLine } from "../formats/tables/grid.js";
import { COURSE_KINDS, type CourseDraft, type CourseKind } from "../model/course.js";
import { dateOfSerial } from "../model/iso-date.js";
import { withoutNumberInWords } from "../model/number-in-words.js";
import type { SheetCell } from "../model/roster.js";
import { parseDate } from "../model/written-date.js";
import { findKind } from "./course-clues.js";
import { normaliseWords } from "./words.js";

type FormField = keyof typeof form.labels;

const FIELD_OF_LABEL = new Map(
  Object.entries(form.labels).map(([field, label]) => [normaliseWords(label), field as FormField]),
);

/** A course of an earlier one is rather a slip. */
const FIRST_YEAR = 2000;

/** What the form says of the course, and the lines that are none of the form's. */
interface CourseForm {
  course: CourseDraft;
  otherLines: GridLine[];
}

/**
 * Reads the title block of the form that `kualik roster template` writes: a label in one cell, its
 * value in the next, taken whole. In free text a topic must be told from what surrounds it; here it
 * need not, and must not.
 */
export function readCourseForm(titleLines: GridLine[]): CourseForm {
  const isOfForm = ({ cells }: GridLine) => [...cells.values()].some((cell) => fieldOf(cell));
  const said = titleLines
    .flatMap(labelledCells)
    .map(([field, cell]) => [field, readValue(field, cell)])
    .filter(([, value]) => value !== null);
  return {
    course: Object.fromEntries(said),
    otherLines: titleLines.filter((line) => !isOfForm(line)),
  };
}

function labelledCells(line: GridLine): [FormField, SheetCell][] {
  const cells = [...line.cells.values()];
  return cells.flatMap((cell, index): [FormField, SheetCell][] => {
    const field = fieldOf(cell);
    const value = cells[index + 1];
    return field && value && !fieldOf(value) ? [[field, value]] : [];
  });
}

function fieldOf({ text }: SheetCell): FormField | undefined {
  return FIELD_OF_LABEL.get(normaliseWords(text));
}

function readValue(field: FormField, cell: SheetCell): string | number | null {
  const text = cell.text.normalize("NFC").replace(/\s+/gu, " ").trim();
  switch (field) {
    case "kind":
      return readKind(text);
    case "hours":
    case "credits":
      return readVolume(text);
    case "start":
    case "end":
      return cell.date ?? parseDate(text) ?? dateOfSerial(cell.number, FIRST_YEAR);
    default:
      return text.replace(/^«([^«»]*)»$/u, "$1");
  }
}

function readKind(text: string): CourseKind | null {
  const words = normaliseWords(text);
  const chosen = COURSE_KINDS.find((kind) => normaliseWords(form.kinds[kind]) === words);
  return chosen ?? findKind(text) ?? null;
}

/** «60», «60 часов». */
function readVolume(text: string): number | null {
  const digits = /^(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*\p{L}+\.?)?$/u.exec(
    withoutNumberInWords(text),
  )?.[1];
  const value = Number(digits?.replace(",", "."));
  return value > 0 ? value : null;
}
