import {
  convertDateToSerialNumber,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import form from "../../data/roster-form.json" with { type: "json" };
import type { MessageKey, Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import type { FormColumn } from "./form-columns.js";
import { KIND_LINE, LINES_ABOVE_HEADER, rightValueColumn } from "./title-block.js";

const SHEET = "xl/worksheets/sheet{id}.xml";

/** Rows below the header that help with filling in, however many are prepared. */
const HELPED_ROWS = 1_000;

/** Says what it wants in Kazakh and Russian: the form serves lecturers of both languages. */
export interface BothLanguages {
  kk: Translate;
  ru: Translate;
}

interface Rule {
  /** `B10:B1009`. */
  cells: string;
  attributes: string;
  /** What the attributes compare with: one formula, or the lowest and the highest value. */
  formulas: string[];
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
  const markup = `<dataValidations count="${rules.length}">${rules
    .map((rule) => render(rule, languages))
    .join("")}</dataValidations>`;
  const order = getOrderOfSiblings(SHEET, "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
}

const STOP = 'errorStyle="stop"';
/** A date typed in a way that the spreadsheet does not know may still be read at the import. */
const WARN = 'errorStyle="warning"';

function kindRule(columns: readonly FormColumn[]): Rule {
  return {
    cells: getCellAddress(KIND_LINE - 1, rightValueColumn(columns)),
    attributes: `type="list" ${STOP}`,
    formulas: [listOf(form.kinds)],
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
          attributes: `type="custom" ${STOP}`,
          formulas: [`AND(LEN(${first})=12,ISNUMBER(VALUE(${first})))`],
          title: "lecturer.iin",
          words: "lecturer.iin.words",
        },
      ];
    case "birthDate":
      return [
        {
          cells,
          attributes: `type="date" operator="between" ${WARN}`,
          formulas: [serialOf("1920-01-01"), serialOf("2049-12-31")],
          title: "lecturer.birth-date",
          words: "lecturer.birth-date.words",
        },
      ];
    case "hours":
      return [
        {
          cells,
          attributes: `type="decimal" operator="between" ${STOP}`,
          formulas: ["0", "10000"],
          title: "lecturer.hours",
          words: "lecturer.hours.words",
        },
      ];
    case "outcome":
      return [
        {
          cells,
          attributes: `type="list" ${STOP}`,
          formulas: [listOf(form.outcomes)],
          title: "lecturer.outcome",
          words: "lecturer.outcome.words",
        },
      ];
    default:
      return [];
  }
}

function listOf(choices: Record<string, string>): string {
  return `"${Object.values(choices).join(",")}"`;
}

function serialOf(date: IsoDate): string {
  return String(convertDateToSerialNumber(new Date(`${date}T00:00:00Z`)));
}

function render({ cells, attributes, formulas, title, words }: Rule, { kk, ru }: BothLanguages) {
  const heading = attribute(`${kk.loose(title, {})} / ${ru.loose(title, {})}`);
  const text = attribute(`${kk.loose(words, {})}\n${ru.loose(words, {})}`);
  const limits = formulas
    .map((formula, index) => {
      const tag = `formula${index + 1}`;
      return `<${tag}>${sanitizeTextContent(formula)}</${tag}>`;
    })
    .join("");
  return `<dataValidation ${attributes} allowBlank="1" showErrorMessage="1" errorTitle="${heading}" error="${text}" sqref="${cells}">${limits}</dataValidation>`;
}

/** In an attribute a plain line break would be read as a space. */
function attribute(text: string): string {
  return sanitizeAttributeValue(text).replaceAll("\n", "&#10;");
}
