import { UserError } from "../../model/errors.js";
import { inCyrillic } from "../../model/look-alikes.js";
import { optionOfField } from "../../model/option-values.js";
import {
  type ColumnAnswers,
  FIELDS_THAT_MAY_REPEAT,
  ROSTER_FIELDS,
  type RosterField,
} from "../../model/roster.js";
import { harmlessHeader } from "../../roster/harmless-header.js";
import { normaliseWords } from "../../roster/normalise-words.js";
import { recogniseColumn } from "../../roster/recognise-column.js";
import type { OpenedColumn } from "../../roster/understand-sheet.js";

/** What leaves a column aside. */
const SKIP = "skip";

/**
 * Reads what `--column` says of a roster's columns: `D=outcome`, `Результат=outcome`, `F=skip`.
 *
 * @throws UserError `column-unknown`, `column-ambiguous`, `column-field-unknown`,
 *   `column-of-failure`, `columns-same-field`
 */
export function parseColumnOptions(
  said: readonly string[],
  columns: readonly OpenedColumn[],
  file: string,
): ColumnAnswers {
  const answers = new Map<string, RosterField | null>();
  for (const text of said) {
    const at = text.lastIndexOf("=");
    const { letter, header, asksForFailure } = findColumn(text.slice(0, at).trim(), columns, file);
    const field = parseField(text.slice(at + 1).trim());
    if (field === "outcome" && asksForFailure) {
      throw new UserError("column-of-failure", { column: `${letter} ${harmlessHeader(header)}` });
    }
    const twin = field && letterWith(field, answers);
    if (field && twin && twin !== letter) {
      throw new UserError("columns-same-field", { field, columns: `${twin}, ${letter}` });
    }
    answers.set(letter, field);
  }
  return answers;
}

function letterWith(field: RosterField, answers: ColumnAnswers): string | undefined {
  if (FIELDS_THAT_MAY_REPEAT.has(field)) return undefined;
  return [...answers].find(([, other]) => other === field)?.[0];
}

function findColumn(column: string, columns: readonly OpenedColumn[], file: string): OpenedColumn {
  // A letter typed on a Russian keyboard looks the same and is another one: С for C.
  const asLetter = inCyrillic(column.toUpperCase());
  const byLetter = columns.find(({ letter }) => inCyrillic(letter) === asLetter);
  if (byLetter) return byLetter;
  const words = normaliseWords(column);
  const [first, ...rest] = columns.filter(({ header }) => normaliseWords(header) === words);
  if (first === undefined) {
    throw new UserError("column-unknown", { file, column, seen: columns.map(inWords).join(", ") });
  }
  if (rest.length > 0) {
    const letters = [first, ...rest].map(({ letter }) => letter).join(", ");
    throw new UserError("column-ambiguous", { file, column, columns: letters });
  }
  return first;
}

function inWords({ letter, header }: OpenedColumn): string {
  return `${letter} ${harmlessHeader(header)}`.trim();
}

/** By the name of the field in any case or with hyphens, or by what a column is usually called. */
function parseField(said: string): RosterField | null {
  const plain = said.replace(/[-_\s]/g, "").toLowerCase();
  if (plain === SKIP) return null;
  const field =
    ROSTER_FIELDS.find((name) => name.toLowerCase() === plain) ?? recogniseColumn(said)?.field;
  if (field) return field;
  throw new UserError("column-field-unknown", {
    said,
    list: ROSTER_FIELDS.map(optionOfField).join(", "),
  });
}
