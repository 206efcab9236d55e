import form from "../../data/roster-form.json" with { type: "json" };
import type { LecturerField, LecturerRow } from "./lecturer-row.js";

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
