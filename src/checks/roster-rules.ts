import { identityKeyOf } from "../model/identity-key.js";
import { nameKey } from "../model/name-key.js";
import { type Problem, problem } from "../model/problem.js";
import { faultOfIin } from "./fault-of-iin.js";
import type { TraineeReading } from "./read-trainee.js";

/** A rule about the roster as a whole: it sees every row and may blame any of them. */
export type RosterRule = (readings: readonly TraineeReading[]) => Problem[];

/** Each person stands in a roster once, and one IIN belongs to one person. */
const eachPersonAppearsOnce: RosterRule = (readings) => {
  const firstWith = new Map<string, TraineeReading>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    const key = keyOf(reading);
    if (key === null) continue;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, reading);
    else problems.push(repetition(first, reading));
  }
  return problems;
};

/** An IIN that is wrong in itself identifies nobody, so it cannot be in conflict either. */
function keyOf({ iin, identityDocument }: TraineeReading): string | null {
  if (iin && faultOfIin(iin.digits)) return null;
  return identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null);
}

function repetition(first: TraineeReading, again: TraineeReading): Problem {
  const samePerson = nameKeyOf(first) === nameKeyOf(again);
  const cell = (again.iin ?? again.identityDocument)?.cell ?? null;
  return problem(samePerson ? "repeated-in-roster" : "iin-conflict", again.row, cell, {
    first: first.row,
  });
}

function nameKeyOf({ nameRu }: TraineeReading): string {
  return nameKey(nameRu?.text ?? "");
}

export const ROSTER_RULES: readonly RosterRule[] = [eachPersonAppearsOnce];
