import words from "../../data/roster-words.json" with { type: "json" };
import type { Grid, GridLine } from "../formats/tables/grid.js";
import type { LeftOutLine, RosterField, SheetCell } from "../model/roster.js";
import { parseDate } from "../model/written-date.js";
import type { AssignedColumn } from "./assign-columns.js";
import { normaliseWords } from "./words.js";

/** What a line below the header is; a blank line, or one with only its ordinal number, is nothing. */
export type LineKind = "trainee" | "nothing" | LeftOutLine["reason"];

/** A cell with what its column holds. */
interface FieldCell {
  column: number;
  field: RosterField | null;
  cell: SheetCell;
}

/** Where a line stands: what its columns hold, and the words that head them. */
interface List {
  grid: Grid;
  columns: AssignedColumn[];
  headers: ReadonlySet<string>;
}

/** The words of each header, by which it is known again further down. */
export function wordsOfHeaders(columns: AssignedColumn[]): ReadonlySet<string> {
  const words = new Set(columns.map(({ header }) => normaliseWords(header)));
  words.delete("");
  return words;
}

/** Fields of which one alone makes a trainee. */
const IDENTIFIES = /^(?:iin|identityDocument|fullName|familyName|givenName|patronymic)/;
const NAMES = /^(?:fullName|familyName|givenName)/;

/** A line signed by hand. */
const RULE_TO_SIGN_ON = /_{3,}/;

/**
 * Tells trainees from what stands among and below them. Anything doubtful is a trainee: the checks
 * hold such a row where the registrar sees it, whereas a line left out would go unnoticed.
 */
export function classifyLine(
  line: GridLine,
  { grid, columns, headers }: List,
  place: { isFirst: boolean; afterTrainees: boolean; belowList: boolean },
): LineKind {
  const cells = [...line.cells].map(([column, cell]) => ({
    column,
    cell,
    field: columns.find((known) => known.column === column)?.field ?? null,
  }));
  if (repeatsHeader(cells, headers)) return "other";
  if (place.isFirst && numbersColumns(cells)) return "other";
  if (!cells.some(holdsNumber)) {
    if (isTotal(cells)) return "total";
    if (isSignature(cells, place.afterTrainees)) return "signature";
    if (isSectionTitle(line, cells, columns, grid)) return "other";
    if (place.belowList && isLooseRemark(cells)) return "other";
  }
  return kindByFields(cells);
}

function kindByFields(cells: FieldCell[]): LineKind {
  if (cells.some(({ field }) => field !== null && IDENTIFIES.test(field))) return "trainee";
  const meaningful = cells.filter(({ field }) => field !== null && !isKualiksOwn(field, cells));
  if (meaningful.length >= 2) return "trainee";
  if (cells.every((cell) => cell.field === "ordinal" && isOrdinal(cell))) return "nothing";
  return "other";
}

/** A row that Kualik wrote and a lecturer emptied has its key, number and remarks left. */
function isKualiksOwn(field: RosterField, cells: FieldCell[]): boolean {
  if (field === "ordinal" || field === "registerRow") return true;
  return field === "note" && cells.some((cell) => cell.field === "registerRow");
}

/** Page breaks repeat the header, and lists pasted together do so in another order. */
function repeatsHeader(cells: FieldCell[], headers: ReadonlySet<string>): boolean {
  let same = 0;
  for (const [index, { cell }] of cells.entries()) {
    if (headers.has(normaliseWords(cell.text))) same += 1;
    // Comparing words is dear; most lines are done with after half of their cells.
    const left = cells.length - index - 1;
    if (Math.max(2, cells.length / 2) > same + left) return false;
  }
  return same >= 2;
}

/** Forms number their columns below the header: 1, 2, 3. */
function numbersColumns(cells: FieldCell[]): boolean {
  const numbers = cells.map(({ cell }) => Number(/^\s*(\d{1,2})\s*$/.exec(cell.text)?.[1]));
  return (
    cells.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  );
}

function isTotal(cells: FieldCell[]): boolean {
  const [first, ...others] = cells;
  if (first === undefined || !beginsWith(first.cell.text, words.total)) return false;
  return !others.some(holdsFullName);
}

/** «Куратор цикла ____ / Тулегенова С.М. /», below the list and with nothing a trainee would have. */
function isSignature(cells: FieldCell[], afterTrainees: boolean): boolean {
  const [first] = cells;
  if (!afterTrainees || first === undefined || cells.length > 5) return false;
  if (cells.some((cell) => isOrdinal(cell) || isBirthDate(cell))) return false;
  if (first.field === "position" || first.field === "workplace") return false;
  if (namesSigner(first)) return true;
  if (!cells.some(({ cell }) => RULE_TO_SIGN_ON.test(cell.text))) return false;
  // Beside a name or an outcome, a rule is a trainee's number still to be filled in.
  return !cells.some(
    (one) =>
      (one.field === "outcome" && !RULE_TO_SIGN_ON.test(one.cell.text)) || holdsFullName(one),
  );
}

/** «Куратор цикла», «М.П.»; but Мо Ян and Дата Кобалия are people. */
function namesSigner(one: FieldCell): boolean {
  const { text } = one.cell;
  const start = normaliseWords(text).split(" ").slice(0, 4).join(" ");
  if (words.signature.some((word) => ` ${start} `.includes(` ${word} `))) return true;
  return !holdsFullName(one) && beginsWith(text, words.signatureStart);
}

/** A title merged over several columns, which a trainee never is, or «Группа 2» alone in its line. */
function isSectionTitle(
  line: GridLine,
  cells: FieldCell[],
  columns: AssignedColumn[],
  grid: Grid,
): boolean {
  const [only] = cells;
  if (only === undefined || cells.length > 1) return false;
  const merge = grid.merges.find(
    ({ firstRow, firstColumn }) => firstRow === line.row && firstColumn === only.column,
  );
  if (merge === undefined) return namesSection(only);
  const covered = columns.filter(
    ({ column, field }) =>
      field !== null && merge.firstColumn <= column && column <= merge.lastColumn,
  );
  return covered.length >= 3 || namesSection(only);
}

function namesSection({ cell }: FieldCell): boolean {
  const list = normaliseWords(cell.text).split(" ");
  if (list.length > 6 || isFullName(cell.text)) return false;
  return (
    list.some((word) => words.section.includes(word)) && /[\d№«"]|^\S+$/u.test(cell.text.trim())
  );
}

/** Below the total or the signatures a lone cell is a remark, unless it reads as a person's name. */
function isLooseRemark(cells: FieldCell[]): boolean {
  const [only] = cells;
  return (
    cells.length === 1 && only !== undefined && !isOrdinal(only) && !isFullName(only.cell.text)
  );
}

/** A number that only a person has: an IIN, even a spoilt one, or that of a document. */
function holdsNumber({ field, cell }: FieldCell): boolean {
  const digits = cell.text.replace(/[\s-]/gu, "");
  if (field === "identityDocument") return /\d{5}/.test(digits);
  return /^\d{10,12}$/.test(digits) || (field === "iin" && /\d{6}/.test(digits));
}

function isBirthDate({ field, cell }: FieldCell): boolean {
  return field === "birthDate" && (cell.date !== undefined || parseDate(cell.text) !== null);
}

function isOrdinal({ field, cell }: FieldCell): boolean {
  return field === "ordinal" && /^\s*№?\s*\d+\s*[.)]?\s*$/u.test(cell.text);
}

function holdsFullName({ field, cell }: FieldCell): boolean {
  return field !== null && NAMES.test(field) && isFullName(cell.text);
}

function isFullName(text: string): boolean {
  const parts = text.trim().split(/\s+/u);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part))
  );
}

function beginsWith(text: string, phrases: string[]): boolean {
  const start = `${normaliseWords(text)} `;
  return phrases.some((phrase) => start.startsWith(`${phrase} `));
}
