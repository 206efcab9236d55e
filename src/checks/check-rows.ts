import {
  type CheckedRow,
  type CheckedTrainee,
  holdsRow,
  NO_OVERRIDES,
  type Problem,
  type ProblemCode,
} from "../model/problem.js";
import type { RosterRow } from "../model/roster.js";
import { applyOverrides } from "./overrides.js";
import { type IdentifiedReading, ROSTER_RULES } from "./roster-rules.js";
import { type CheckContext, ROW_RULES } from "./row-rules.js";
import { personKeys, readTrainee, type TraineeReading } from "./trainee.js";

/**
 * Checks the rows of a roster against every rule and decides each: accepted as a trainee, or held
 * with all that speaks against it. No row is dropped, and the order is the roster's.
 */
export function checkRows(rows: readonly RosterRow[], context: CheckContext): CheckedRow[] {
  const identified = rows.map((row) => {
    const reading = readTrainee(row, context.outcomeWords);
    return { reading, person: personKeys(reading, context.overrides) };
  });
  const problemsOfRow = new Map<number, Problem[]>(
    identified.map(({ reading }) => [
      reading.row,
      ROW_RULES.flatMap((rule) => rule(reading, context)),
    ]),
  );
  for (const problem of ROSTER_RULES.flatMap((rule) => rule(identified))) {
    problemsOfRow.get(problem.row)?.push(problem);
  }
  return identified.map((row) =>
    decide(row, withoutSettledDoubts(problemsOfRow.get(row.reading.row) ?? []), context),
  );
}

/** Where an error refuses something, a doubt about the same thing says nothing more. */
const DOUBTS_SETTLED_BY: Partial<Record<ProblemCode, ProblemCode>> = {
  "iin-conflict": "iin-birth-date",
  "birth-date-future": "iin-birth-date",
};

function withoutSettledDoubts(problems: readonly Problem[]): Problem[] {
  const settled = new Set(problems.map(({ code }) => DOUBTS_SETTLED_BY[code]));
  return problems.filter(({ code }) => !settled.has(code));
}

function decide(
  { reading, person }: IdentifiedReading,
  found: readonly Problem[],
  { overrides = NO_OVERRIDES }: CheckContext,
): CheckedRow {
  const { row, source } = reading;
  const problems = applyOverrides(found, person, overrides);
  const trainee = holdsRow(problems) ? null : traineeOf(reading);
  return trainee
    ? { outcome: "accept", row, source, person, trainee, problems }
    : { outcome: "hold", row, source, person, problems };
}

function traineeOf(reading: TraineeReading): CheckedTrainee | null {
  const { row, nameKk, nameRu, iin, identityDocument, birthDate, hours, outcome } = reading;
  if (!nameKk || !nameRu || !outcome?.value) return null;
  return {
    row,
    iin: iin?.digits ?? null,
    identityDocument: identityDocument?.text ?? null,
    fullNameKk: nameKk.text,
    fullNameRu: nameRu.text,
    birthDate: birthDate?.date ?? null,
    outcome: outcome.value,
    hoursAttended: hours?.value ?? null,
  };
}
