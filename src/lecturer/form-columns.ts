import { convertDateToSerialNumber, getCellAddress } from "write-excel-file/utility";
import form from "../../data/roster-form.json" with { type: "json" };
import {
  type DataValidation,
  listFormula,
  withDataValidations,
} from "../formats/xlsx/write-xlsx.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import type { LecturerField, LecturerRow } from "./list-cells.js";
import { KIND_LINE, LINES_ABOVE_HEADER, rightValueColumn } from "./title-block.js";

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

/** A validation whose words are not chosen yet: they are the message of this name, and what it wants. */
interface Rule extends Omit<DataValidation, "title" | "words" | "cells"> {
  name: "kind" | "iin" | "birth-date" | "hours" | "outcome";
}

const KIND_RULE: Rule = {
  name: "kind",
  type: "list",
  formulas: [listFormula(Object.values(form.kinds))],
};

/** By what a column holds; `cell` is its first one. */
const RULES: Partial<Record<FormColumn["content"], (cell: string) => Rule>> = {
  iin: (cell) => ({
    name: "iin",
    type: "custom",
    formulas: [`AND(LEN(${cell})=12,ISNUMBER(VALUE(${cell})))`],
  }),
  // A date typed in a way that the spreadsheet does not know may still be read at the import.
  birthDate: () => ({
    name: "birth-date",
    type: "date",
    isWarning: true,
    formulas: [serialOf("1920-01-01"), serialOf("2049-12-31")],
  }),
  hours: () => ({ name: "hours", type: "decimal", formulas: ["0", "10000"] }),
  outcome: () => ({
    name: "outcome",
    type: "list",
    formulas: [listFormula(Object.values(form.outcomes))],
  }),
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
  const inWords = (cells: string, { name, ...rule }: Rule): DataValidation => {
    const [title, words] = [`lecturer.${name}`, `lecturer.${name}.words`] as const;
    return {
      ...{ ...rule, cells },
      title: `${kk(title)} / ${ru(title)}`,
      words: `${kk(words)}\n${ru(words)}`,
    };
  };
  const ofColumns = columns.flatMap(({ content }, index) => {
    const first = getCellAddress(LINES_ABOVE_HEADER + 1, index);
    const last = getCellAddress(LINES_ABOVE_HEADER + HELPED_ROWS, index);
    const rule = RULES[content]?.(first);
    return rule ? inWords(`${first}:${last}`, rule) : [];
  });
  const kindCell = getCellAddress(KIND_LINE - 1, rightValueColumn(columns));
  return withDataValidations(xml, [inWords(kindCell, KIND_RULE), ...ofColumns]);
}

function serialOf(date: IsoDate): string {
  return String(convertDateToSerialNumber(new Date(`${date}T00:00:00Z`)));
}
