import { checkRows } from "../../src/checks/check-rows.js";
import { hasValidCheckDigit } from "../../src/checks/iin.js";
import type { CheckContext } from "../../src/checks/row-rules.js";
import type {
  CheckedRow,
  CheckedTrainee,
  Overrides,
  Problem,
  ProblemCode,
} from "../../src/model/problem.js";
import {
  ROSTER_FIELDS,
  type RosterField,
  type RosterRow,
  type SheetCell,
} from "../../src/model/roster.js";
import type { PersonRecord } from "../../src/model/trainee.js";

/** Cells by field: what stands in the cell, or the cell where the file says more of it. */
export type Cells = Partial<Record<RosterField, string | Omit<SheetCell, "ref">>>;

export const CONTEXT: CheckContext = { today: "2026-03-16", courseHours: 120 };

/** A row that no rule has anything against. */
export const CLEAN = {
  fullName: "Ахметова Айгүл Серікқызы",
  iin: "841014405586",
  outcome: "завершил",
} satisfies Cells;

/** Another such row, of another person. */
export const ALSO_CLEAN = {
  fullName: "Ким Сергей",
  iin: "970925393119",
  outcome: "не завершил",
} satisfies Cells;

/** A person of the register of whom only the name is known. */
export function recordOf(fullNameKk: string, fullNameRu = fullNameKk): PersonRecord {
  const unknown = { iin: null, identityDocument: null, birthDate: null };
  return { fullNameKk, fullNameRu, ...unknown, courseCode: null, number: null };
}

/** What it takes to let one person pass one check. */
export function overridesOf(identityKey: string, code: ProblemCode): Overrides {
  const override = { code, reason: "неке", operator: "aigul", at: "2026-03-16T04:00:00.000Z" };
  return new Map([[identityKey, [{ identityKey, nameKey: null, ...override }]]]);
}

/** A roster's row; each field has a column of its own, `A` for the first of the model's list. */
export function rosterRow(row: number, cells: Cells): RosterRow {
  const entries = Object.entries(cells).map(([field, content]) => {
    const ref = refOf(field as RosterField, row);
    return [field, typeof content === "string" ? { ref, text: content } : { ref, ...content }];
  });
  return { row, cells: Object.fromEntries(entries) };
}

export function refOf(field: RosterField, row: number): string {
  return `${String.fromCharCode("A".charCodeAt(0) + ROSTER_FIELDS.indexOf(field))}${row}`;
}

/** What the checks make of these rows, the first of them in line 2. */
export function check(rows: readonly Cells[], context: CheckContext = CONTEXT): CheckedRow[] {
  return checkRows(
    rows.map((cells, index) => rosterRow(index + 2, cells)),
    context,
  );
}

/** The last of what the checks make of these rows. */
export function checkLast(rows: readonly Cells[], context: CheckContext = CONTEXT): CheckedRow {
  const last = check(rows, context).at(-1);
  if (!last) throw new Error("no rows");
  return last;
}

/** The trainee that one row yields. */
export function accepted(cells: Cells, context: CheckContext = CONTEXT): CheckedTrainee {
  const row = checkLast([cells], context);
  if (row.outcome === "accept") return row.trainee;
  throw new Error(`held: ${codesOf(row.problems).join(", ")}`);
}

/** The codes of what is said against one row. */
export function codesFor(cells: Cells, context: CheckContext = CONTEXT): string[] {
  return codesOf(checkLast([cells], context).problems);
}

export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** Twelve digits that begin with these eleven and pass the check digit; null where none do. */
export function completeIin(eleven: string): string | null {
  const digits = Array.from({ length: 10 }, (_, digit) => `${eleven}${digit}`);
  return digits.find(hasValidCheckDigit) ?? null;
}
