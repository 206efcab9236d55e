import { type Problem, problem } from "../model/problem.js";
import type { PersonKeys } from "../model/trainee.js";
import type { TraineeReading } from "./read-trainee.js";

/** A row with whom it speaks of. */
export interface IdentifiedReading {
  reading: TraineeReading;
  person: PersonKeys;
}

/** A rule about the roster as a whole: it sees every row and may blame any of them. */
export type RosterRule = (rows: readonly IdentifiedReading[]) => Problem[];

/** Each person stands in a roster once, and one IIN belongs to one person. */
const eachPersonAppearsOnce: RosterRule = (rows) => {
  const firstWith = new Map<string, IdentifiedReading>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { identityKey, documentKey } = row.person;
    const keys = [identityKey, documentKey].filter((key) => key !== null);
    const first = keys.flatMap((key) => firstWith.get(key) ?? [])[0];
    if (first) problems.push(repetition(first, row));
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, row);
  }
  return problems;
};

function repetition(first: IdentifiedReading, { reading, person }: IdentifiedReading): Problem {
  const code = first.person.nameKey === person.nameKey ? "repeated-in-roster" : "iin-conflict";
  const cell = (reading.iin ?? reading.identityDocument)?.cell ?? null;
  return problem(code, reading.row, cell, { first: first.reading.row });
}

export const ROSTER_RULES: readonly RosterRule[] = [eachPersonAppearsOnce];
