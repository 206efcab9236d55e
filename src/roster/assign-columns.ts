import { columnLetter, type Grid, type GridLine, linesBelow } from "../formats/tables/grid.js";
import { hasKazakhLetters } from "../model/name-key.js";
import {
  type ColumnAnswers,
  FIELDS_THAT_MAY_REPEAT,
  type RosterColumn,
  type RosterField,
} from "../model/roster.js";
import type { Header, HeaderCell } from "./header.js";
import { meansGivenNameBesideFamilyName } from "./recognise-column.js";

/** A column by its place; its field is null where it is left aside. */
export interface AssignedColumn extends RosterColumn {
  column: number;
}

/** Columns that would have the same meaning, of which only one can have it. */
export interface ColumnTwice {
  field: RosterField;
  letters: string[];
}

export interface ColumnAssignment {
  columns: AssignedColumn[];
  /** Such columns hold nothing until somebody says which it is. */
  twice: ColumnTwice[];
}

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
 * Gives every field at most one column. What a person said counts before what is recognised. Of two
 * claimants the wholly blank one loses, then the one recognised by telling words only; two names, one
 * headed in Kazakh and one in Russian, are the two spellings.
 */
export function assignColumns(
  header: Header,
  grid: Grid,
  answers: ColumnAnswers,
): ColumnAssignment {
  const below = linesBelow(grid, header.row);
  const isFilled = (column: number) => below.some(({ cells }) => cells.has(column));
  const split = splitMergedNames(claims(header.cells), header.row, grid, isFilled);
  const cells = split.map((cell) => byValues(cell, below, split));
  const columns = cells.map((cell) => {
    const known = asRecognised(cell);
    const answer = answers.get(known.letter);
    return answer === undefined ? known : { ...known, field: answer };
  });
  const twice: ColumnTwice[] = [];
  for (const field of new Set(columns.flatMap(({ field }) => field ?? []))) {
    const claimants = columns.filter((column) => column.field === field);
    if (claimants.length === 1 || FIELDS_THAT_MAY_REPEAT.has(field)) continue;
    const said = claimants.filter(({ letter }) => answers.has(letter));
    const strong = said.length > 0 ? said : strongest(claimants, cells, isFilled);
    for (const column of claimants) if (!strong.includes(column)) column.field = null;
    if (strong.length === 1 || areTwoSpellings(field, strong, columns)) continue;
    for (const column of strong) column.field = null;
    twice.push({ field, letters: strong.map(({ letter }) => letter) });
  }
  return { columns, twice };
}

/** A column with the field that its header names. */
export function asRecognised({ column, header, recognition }: HeaderCell): AssignedColumn {
  return { column, letter: columnLetter(column), header, field: recognition?.field ?? null };
}

/**
 * «Номер» heads ordinals, or IINs: what stands below decides. What is neither is nobody's to guess.
 */
function byValues(cell: HeaderCell, below: GridLine[], all: HeaderCell[]): HeaderCell {
  if (cell.recognition?.field !== "ordinal") return cell;
  const values = below.flatMap(({ cells }) => cells.get(cell.column)?.text.trim() ?? []);
  const mostly = (pattern: RegExp) =>
    values.filter((value) => pattern.test(value)).length * 2 > values.length;
  if (values.length === 0 || !mostly(MORE_THAN_ORDINAL)) return cell;
  const isFree = !all.some(({ recognition }) => recognition?.field === "iin");
  const recognition: HeaderCell["recognition"] =
    mostly(LIKE_IIN) && isFree ? { ...cell.recognition, field: "iin" } : null;
  return { ...cell, recognition };
}

/** Longer than any place in a list, even as «2026/0012» or a passport's number. */
const MORE_THAN_ORDINAL = /\d{6}|\p{L}{3}/u;
const LIKE_IIN = /^\d{11,12}$/;

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

/** Makes of two names, one headed in Kazakh and one in Russian, the two spellings. */
function areTwoSpellings(
  field: RosterField,
  twins: AssignedColumn[],
  all: AssignedColumn[],
): boolean {
  const [kk, ru] = BY_LANGUAGE[field] ?? [];
  const first = twins.find(({ header }) => isKazakh(header));
  const second = twins.find(({ header }) => !isKazakh(header));
  const free = !all.some((column) => column.field === kk || column.field === ru);
  if (!kk || !ru || !free || twins.length !== 2 || !first || !second) return false;
  first.field = kk;
  second.field = ru;
  return true;
}

function isKazakh(header: string): boolean {
  return hasKazakhLetters(header) || /^\s*аты/iu.test(header);
}

/** What a roster cannot do without, as named in `roster-columns-missing`. */
export type MissingColumn = "name" | "familyName" | "givenName" | "identity" | "outcome";

/** What every document depends on and no column holds. */
export function missingColumns(columns: readonly Pick<AssignedColumn, "field">[]): MissingColumn[] {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  return [
    ...missingNames(fields),
    ...(fields.has("iin") || fields.has("identityDocument") ? [] : (["identity"] as const)),
    ...(fields.has("outcome") ? [] : (["outcome"] as const)),
  ];
}

function missingNames(fields: Set<RosterField>): MissingColumn[] {
  const spellings = (["", "Kk", "Ru"] as const).map((language) => ({
    full: fields.has(`fullName${language}`),
    family: fields.has(`familyName${language}`),
    given: fields.has(`givenName${language}`),
  }));
  if (spellings.some(({ full, family, given }) => full || (family && given))) return [];
  if (spellings.some(({ family }) => family)) return ["givenName"];
  return spellings.some(({ given }) => given) ? ["familyName"] : ["name"];
}
