import { UserError } from "../model/errors.js";
import type { RosterField } from "../model/roster.js";
import type { Header, HeaderCell } from "./find-header.js";
import { columnLetter, type Grid, linesBelow } from "./grid.js";
import { hasKazakhLetters } from "./normalise-words.js";
import { meansGivenNameBesideFamilyName } from "./recognise-column.js";

/** A header cell with the field its column was given; null where it is left aside. */
export interface AssignedColumn {
  column: number;
  header: string;
  field: RosterField | null;
}

/** Nothing is decided by these, so that several columns may hold them; the first filled one counts. */
const MAY_REPEAT = new Set<RosterField>([
  "ordinal",
  "note",
  "contact",
  "position",
  "workplace",
  "specialty",
]);

const BY_LANGUAGE: Partial<Record<RosterField, [kk: RosterField, ru: RosterField]>> = {
  fullName: ["fullNameKk", "fullNameRu"],
  familyName: ["familyNameKk", "familyNameRu"],
  givenName: ["givenNameKk", "givenNameRu"],
  patronymic: ["patronymicKk", "patronymicRu"],
};

const NAME_PARTS: Partial<Record<RosterField, RosterField[]>> = {
  fullName: ["familyName", "givenName", "patronymic"],
  fullNameKk: ["familyNameKk", "givenNameKk", "patronymicKk"],
  fullNameRu: ["familyNameRu", "givenNameRu", "patronymicRu"],
};

/**
 * Gives every field at most one column. Of two claimants the wholly blank one loses, then the one
 * recognised by telling words only; two names, one headed in Kazakh and one in Russian, are the two
 * spellings.
 *
 * @throws UserError `roster-column-twice` with the columns' letters
 */
export function assignColumns(header: Header, grid: Grid): AssignedColumn[] {
  const below = linesBelow(grid, header.row);
  const isFilled = (column: number) => below.some(({ cells }) => cells.has(column));
  const cells = splitMergedNames(claims(header.cells), header.row, grid, isFilled);
  const assigned: AssignedColumn[] = cells.map(({ column, header: text, recognition }) => ({
    column,
    header: text,
    field: recognition?.field ?? null,
  }));
  for (const field of new Set(assigned.flatMap(({ field }) => field ?? []))) {
    const claimants = assigned.filter((column) => column.field === field);
    if (claimants.length === 1 || MAY_REPEAT.has(field)) continue;
    const strong = strongest(claimants, cells, isFilled);
    for (const column of claimants) if (!strong.includes(column)) column.field = null;
    if (strong.length > 1) separate(field, strong, assigned);
  }
  return assigned;
}

/** «Name» is the given name where «Surname» stands beside it. */
function claims(cells: HeaderCell[]): HeaderCell[] {
  if (!cells.some(({ recognition }) => recognition?.field === "familyName")) return cells;
  return cells.map((cell) =>
    cell.recognition !== null && meansGivenNameBesideFamilyName(cell.header)
      ? { ...cell, recognition: { ...cell.recognition, field: "givenName" } }
      : cell,
  );
}

/** «Ф.И.О.» merged over three filled columns heads a family name, a given name and a patronymic. */
function splitMergedNames(
  cells: HeaderCell[],
  row: number,
  grid: Grid,
  isFilled: (column: number) => boolean,
): HeaderCell[] {
  return cells.flatMap((cell) => {
    const { column, recognition } = cell;
    const parts = NAME_PARTS[recognition?.field ?? "ordinal"];
    const merge = grid.merges.find(
      ({ firstRow, lastRow, firstColumn }) =>
        firstRow <= row && row <= lastRow && firstColumn === column,
    );
    if (recognition === null || parts === undefined || merge === undefined) return [cell];
    const width = merge.lastColumn - column + 1;
    if (width < 2 || width > 3 || !isFilled(column + 1)) return [cell];
    return parts.slice(0, width).map((field, index) => ({
      ...cell,
      column: column + index,
      recognition: { ...recognition, field },
    }));
  });
}

function strongest(
  claimants: AssignedColumn[],
  cells: HeaderCell[],
  isFilled: (column: number) => boolean,
): AssignedColumn[] {
  const filled = claimants.filter(({ column }) => isFilled(column));
  if (filled.length === 0) return claimants.slice(0, 1);
  const exact = filled.filter(({ column }) =>
    cells.some((cell) => cell.column === column && cell.recognition?.strength === "exact"),
  );
  return exact.length === 0 ? filled : exact;
}

function separate(field: RosterField, twins: AssignedColumn[], all: AssignedColumn[]): void {
  const [kk, ru] = BY_LANGUAGE[field] ?? [];
  const kazakh = twins.filter(({ header }) => isKazakh(header));
  const russian = twins.filter(({ header }) => !isKazakh(header));
  const [first, second] = [kazakh[0], russian[0]];
  const free = !all.some((column) => column.field === kk || column.field === ru);
  if (kk && ru && free && twins.length === 2 && first && second) {
    first.field = kk;
    second.field = ru;
    return;
  }
  throw new UserError("roster-column-twice", {
    field,
    columns: twins.map(({ column }) => columnLetter(column)).join(", "),
  });
}

function isKazakh(header: string): boolean {
  return hasKazakhLetters(header) || /^\s*аты/iu.test(header);
}

/** What a roster cannot do without, as named in `roster-columns-missing`. */
type Missing = "name" | "familyName" | "givenName" | "identity" | "outcome";

/**
 * Refuses a header without the columns that every document depends on.
 *
 * @throws UserError `roster-columns-missing` with what is missing and the headers that were seen
 */
export function refuseMissingColumns(columns: AssignedColumn[]): void {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const missing: Missing[] = [...missingNames(fields)];
  if (!fields.has("iin") && !fields.has("identityDocument")) missing.push("identity");
  if (!fields.has("outcome")) missing.push("outcome");
  if (missing.length === 0) return;
  throw new UserError("roster-columns-missing", {
    missing: missing.join(", "),
    seen: columns.map(({ header }) => header.replace(/\s+/gu, " ").trim()).join(", "),
  });
}

function missingNames(fields: Set<RosterField>): Missing[] {
  const spellings = (["", "Kk", "Ru"] as const).map((language) => ({
    full: fields.has(`fullName${language}`),
    family: fields.has(`familyName${language}`),
    given: fields.has(`givenName${language}`),
  }));
  if (spellings.some(({ full, family, given }) => full || (family && given))) return [];
  if (spellings.some(({ family }) => family)) return ["givenName"];
  return spellings.some(({ given }) => given) ? ["familyName"] : ["name"];
}
