import type { KnownTrainee } from "../model/known-trainee.js";
import { nameKey } from "../model/name-key.js";
import { NO_OVERRIDES, type Overrides } from "../model/override.js";
import { type Problem, type ProblemCode, problem } from "../model/problem.js";
import type { AcceptedRow, CheckedRow, CheckedTrainee } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";
import { hasKazakhLetters } from "./name.js";

/**
 * Compares accepted rows with what the register already knows of the same people.
 *
 * @param known people of the register by identity key, at least those who stand in `rows`
 * @returns the rows in their order; a name that the register knows in another spelling keeps both
 *   spellings, a really different name holds the row, and so does new data about a trainee who
 *   already has a document of this course
 */
export function checkAgainstRegister(
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, KnownTrainee>,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  return rows.map((row) => {
    if (row.outcome === "hold") return row;
    const acquaintance = acquaintanceOf(row, known);
    return acquaintance ? compare(row, acquaintance, overrides) : row;
  });
}

/** By the IIN, or by the identity document where one of the two has no IIN yet. */
function acquaintanceOf(
  { person, trainee }: AcceptedRow,
  known: ReadonlyMap<string, KnownTrainee>,
): KnownTrainee | undefined {
  const byIdentity = person.identityKey === null ? undefined : known.get(person.identityKey);
  if (byIdentity || person.documentKey === null) return byIdentity;
  const byDocument = known.get(person.documentKey);
  const isUndecided = trainee.iin === null || byDocument?.identityKey === person.documentKey;
  return isUndecided ? byDocument : undefined;
}

function compare(row: AcceptedRow, known: KnownTrainee, overrides: Overrides): CheckedRow {
  const found = isSameName(row.trainee, known) ? [] : [at(row, "register-name-differs", known)];
  const trainee = found.length > 0 ? row.trainee : withSpellingsOf(row.trainee, known);
  if (known.enrolment) {
    const { enrolment } = known;
    const code = saysTheSame(trainee, enrolment)
      ? "already-enrolled"
      : enrolment.hasDocument
        ? "already-issued"
        : "enrolment-updated";
    if (found.length === 0 || code === "already-issued") found.push(at(row, code, known));
  }
  return withFindings({ ...row, trainee }, found, overrides);
}

function at({ row, source }: AcceptedRow, code: ProblemCode, { record }: KnownTrainee): Problem {
  const cell = source.cells.iin ?? source.cells.identityDocument;
  return problem(code, row, cell?.ref ?? null, {}, record);
}

function isSameName(trainee: CheckedTrainee, { record: known }: KnownTrainee): boolean {
  const keys = [nameKey(known.fullNameKk), nameKey(known.fullNameRu)];
  return keys.includes(nameKey(trainee.fullNameKk)) || keys.includes(nameKey(trainee.fullNameRu));
}

/** A Russian roster must not cost a trainee the Kazakh spelling that an earlier one gave. */
function withSpellingsOf(trainee: CheckedTrainee, { record: known }: KnownTrainee): CheckedTrainee {
  if (trainee.fullNameKk !== trainee.fullNameRu) return trainee;
  const isKazakh = hasKazakhLetters(trainee.fullNameKk);
  if (!isKazakh && hasKazakhLetters(known.fullNameKk)) {
    return { ...trainee, fullNameKk: known.fullNameKk };
  }
  if (isKazakh && !hasKazakhLetters(known.fullNameRu)) {
    return { ...trainee, fullNameRu: known.fullNameRu };
  }
  return trainee;
}

function saysTheSame(
  trainee: CheckedTrainee,
  enrolment: NonNullable<KnownTrainee["enrolment"]>,
): boolean {
  return (
    trainee.fullNameKk === enrolment.fullNameKk &&
    trainee.fullNameRu === enrolment.fullNameRu &&
    trainee.outcome === enrolment.outcome &&
    trainee.hoursAttended === enrolment.hoursAttended
  );
}
