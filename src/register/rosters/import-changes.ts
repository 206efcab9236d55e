import type { Updateable } from "kysely";
import type { EnrolmentsTable, TraineesTable } from "../db/schema.js";

/** What entering people changed, in as few words as taking it back needs. */
export interface EnteringChanges {
  /** Keys of the people who were not known before. */
  newTrainees: Set<number>;
  /** What was otherwise of people and places that were there before. */
  trainees: Before<TraineesTable>[];
  enrolments: Before<EnrolmentsTable>[];
}

/** A row's key with the values that its changed columns had. */
export interface Before<Table> {
  id: number;
  was: Updateable<Table>;
}

/** The first and the last of keys that follow one another. */
export type KeyRange = [first: number, last: number];

export function noChanges(): EnteringChanges {
  return { newTrainees: new Set(), trainees: [], enrolments: [] };
}

/** The part of `next` in which it says something else than `now`; null where it does not. */
export function differing<Row extends object>(now: Row, next: Partial<Row>): Partial<Row> | null {
  const columns = columnsOf(next).filter((column) => next[column] !== now[column]);
  return columns.length === 0 ? null : pick(next, columns);
}

/** The values that `row` has in the columns of `change`. */
export function valuesBefore<Row extends object>(row: Row, change: Partial<Row>): Partial<Row> {
  return pick<Row>(row, columnsOf(change));
}

/** Keys as ranges: those of new rows mostly follow one another. */
export function rangesOf(keys: Iterable<number>): KeyRange[] {
  const ranges: KeyRange[] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === key - 1) last[1] = key;
    else ranges.push([key, key]);
  }
  return ranges;
}

function pick<Row extends object>(row: Partial<Row>, columns: (keyof Row)[]): Partial<Row> {
  const picked: Partial<Row> = {};
  for (const column of columns) picked[column] = row[column];
  return picked;
}

function columnsOf<Row extends object>(row: Row): (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}
