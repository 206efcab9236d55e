import { columnLetter, type Grid } from "../formats/tables/grid.js";
import { recogniseColumn } from "./recognise-column.js";

/** Lines from the top among which a header may stand. */
const SOUGHT_LINES = 50;

/** Whether a header announces a name and an IIN in one column: «ФИО, ИИН». */
export function headsNameWithIin(header: string): boolean {
  const parts = header
    .split(/[,;/|\\+&()\n]|\s(?:и|және|and)\s/u)
    .map((part) => recogniseColumn(part));
  const has = (pattern: RegExp) => parts.some((part) => part !== null && pattern.test(part.field));
  return has(/^iin$/) && has(/^(?:fullName|familyName|givenName)/);
}

/** Where such a header stands; null where there is none. */
export function columnOfNameWithIin({ lines }: Grid): { row: number; column: string } | null {
  for (const { row, cells } of lines.slice(0, SOUGHT_LINES)) {
    for (const [column, { text }] of cells) {
      if (headsNameWithIin(text)) return { row, column: columnLetter(column) };
    }
  }
  return null;
}
