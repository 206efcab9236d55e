import { convertDateToSerialNumber, getCellAddress } from "write-excel-file/utility";
import form from "../../data/roster-form.json" with { type: "json" };
import {
  type DataValidation,
  listFormula,
  withDataValidations,
} from "../formats/xlsx/write-xlsx.js";
import type { MessageKey, Translate } from "../language/translate.js";
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

/** A validation whose words are not chosen yet. */
interface Rule extends Omit<DataValidation, "title" | "words"> {
  title: MessageKey;
  words: MessageKey;
}

/**
 * Puts drop-downs and refusals of impossible values into a sheet: the course's kind, outcomes, IINs
 * of twelve digits, hours that are a number, birth dates.
 *
 * @param columns of the list
 */
export function withDropDowns(
  xml: string,
  columns: readonly FormColumn[],
  languages: BothLanguages,
): string {
  const rules = [kindRule(columns), ...columns.flatMap(ruleOf)];
  const inBoth = (key: MessageKey, between: string) =>
    `${languages.kk.loose(key, {})}${between}${languages.ru.loose(key, {})}`;
  return withDataValidations(
    xml,
    rules.map((rule) => ({
      ...rule,
      title: inBoth(rule.title, " / "),
      words: inBoth(rule.words, "\n"),
    })),
  );
}

function kindRule(columns: readonly FormColumn[]): Rule {
  return {
    cells: getCellAddress(KIND_LINE - 1, rightValueColumn(columns)),
    type: "list",
    formulas: [listFormula(Object.values(form.kinds))],
    title: "lecturer.kind",
    words: "lecturer.kind.words",
  };
}

function ruleOf({ content }: FormColumn, index: number): Rule[] {
  const first = getCellAddress(LINES_ABOVE_HEADER + 1, index);
  const cells = `${first}:${getCellAddress(LINES_ABOVE_HEADER + HELPED_ROWS, index)}`;
  switch (content) {
    case "iin":
      return [
        {
          cells,
          type: "custom",
          formulas: [`AND(LEN(${first})=12,ISNUMBER(VALUE(${first})))`],
          title: "lecturer.iin",
          words: "lecturer.iin.words",
        },
      ];
    case "birthDate":
      return [
        {
          cells,
          type: "date",
          // A date typed in a way that the spreadsheet does not know may still be read at the import.
          isWarning: true,
          formulas: [serialOf("1920-01-01"), serialOf("2049-12-31")],
          title: "lecturer.birth-date",
          words: "lecturer.birth-date.words",
        },
      ];
    case "hours":
      return [
        {
          cells,
          type: "decimal",
          formulas: ["0", "10000"],
          title: "lecturer.hours",
          words: "lecturer.hours.words",
        },
      ];
    case "outcome":
      return [
        {
          cells,
          type: "list",
          formulas: [listFormula(Object.values(form.outcomes))],
          title: "lecturer.outcome",
          words: "lecturer.outcome.words",
        },
      ];
    default:
      return [];
  }
}

function serialOf(date: IsoDate): string {
  return String(convertDateToSerialNumber(new Date(`${date}T00:00:00Z`)));
}
