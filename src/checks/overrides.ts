import { identityKeyOf } from "../model/identity.js";
import {
  type CheckedRow,
  holdsRow,
  type Overrides,
  type Problem,
  type ProblemCode,
  problem,
} from "../model/problem.js";
import type { PersonKeys, PersonRecord } from "../model/trainee.js";

/**
 * Takes the sting out of findings that a registrar let this person pass: they stay to be read, as
 * notes with who, when and why.
 */
export function applyOverrides(
  problems: readonly Problem[],
  person: PersonKeys,
  overrides: Overrides,
): Problem[] {
  const own = (overrides.get(person.identityKey ?? "") ?? []).filter(
    ({ nameKey }) => nameKey === null || nameKey === person.nameKey,
  );
  return problems.map((found) => {
    const override = own.find(({ code }) => code === found.code);
    if (!override || found.severity !== "error") return found;
    const { code, reason, operator, at } = override;
    return { ...found, severity: "note", override: { code, reason, operator, at } };
  });
}

/** Whether a registrar let an IIN pass that fails its check digit. */
export function isIinLetPass(digits: string, overrides: Overrides): boolean {
  const own = overrides.get(identityKeyOf(digits, null) ?? "") ?? [];
  return own.some(({ code }) => code === "iin-check-digit");
}

/** Adds findings to a row; an error among them that nobody let pass holds it. */
export function withFindings(
  row: CheckedRow,
  found: readonly Problem[],
  overrides: Overrides,
): CheckedRow {
  const problems = [...row.problems, ...applyOverrides(found, row.person, overrides)];
  if (row.outcome === "hold" || !holdsRow(problems)) return { ...row, problems };
  const { source, person } = row;
  return { outcome: "hold", row: row.row, source, person, problems };
}

/** A finding about whom a row speaks of: what identifies them is to blame. */
export function identityProblem(
  { row, source }: CheckedRow,
  code: ProblemCode,
  params: Problem["params"] = {},
  record?: PersonRecord,
): Problem {
  const cell = source.cells.iin ?? source.cells.identityDocument;
  return problem(code, row, cell?.ref ?? null, params, record);
}
