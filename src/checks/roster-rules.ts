import { type Problem, problem } from "../model/problem.js";
import { personKeys } from "./person-keys.js";
import type { TraineeReading } from "./read-trainee.js";
import type { CheckContext } from "./row-rules.js";

/** A rule about the roster as a whole: it sees every row and may blame any of them. */
export type RosterRule = (readings: readonly TraineeReading[], context: CheckContext) => Problem[];

/** Each person stands in a roster once, and one IIN belongs to one person. */
const eachPersonAppearsOnce: RosterRule = (readings, { overrides }) => {
  const firstWith = new Map<string, TraineeReading>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    const { identityKey, documentKey } = personKeys(reading, overrides);
    const keys = [identityKey, documentKey].filter((key) => key !== null);
    const first = keys.flatMap((key) => firstWith.get(key) ?? [])[0];
    if (first) problems.push(repetition(first, reading));
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, reading);
  }
  return problems;
};

function repetition(first: TraineeReading, again: TraineeReading): Problem {
  const samePerson = personKeys(first).nameKey === personKeys(again).nameKey;
  const cell = (again.iin ?? again.identityDocument)?.cell ?? null;
  return problem(samePerson ? "repeated-in-roster" : "iin-conflict", again.row, cell, {
    first: first.row,
  });
}

export const ROSTER_RULES: readonly RosterRule[] = [eachPersonAppearsOnce];
