import type { IsoDate } from "../model/course.js";
import { hasKazakhLetters, nameKey } from "../model/name-key.js";
import {
  type AcceptedRow,
  type CheckedRow,
  type CheckedTrainee,
  holdsRow,
  NO_OVERRIDES,
  type Overrides,
  type Problem,
  problem,
} from "../model/problem.js";
import type { KnownTrainee, PersonRecord, RegisteredPerson } from "../model/trainee.js";
import { hasOtherFamilyName, isSameName, type Names } from "./name-comparison.js";
import { hasMixedScript } from "./name-letters.js";
import { applyOverrides, identityProblem, withFindings } from "./overrides.js";

/**
 * Compares accepted rows with what the register already knows of the same people.
 *
 * @param known people of the register by identity key, at least those who stand in `rows`
 * @returns the rows in their order; a really different name holds the row, and so does a new family
 *   name, and new data about a trainee who already has a document of this course. Of two spellings
 *   of one name the one that `settleSpelling` chooses goes on, and of two birth dates the register's
 *   once the person has any document.
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
export function acquaintanceOf(
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
  const named = compareName(row, known);
  const birth = compareBirthDate(row, known);
  const trainee = { ...named.trainee, birthDate: birth.birthDate };
  const found = [...named.found, ...birth.found];
  // What is to become of the place in the course is open while the name is.
  const isSettled = !holdsRow(applyOverrides(found, row.person, overrides));
  const place = comparePlace({ ...row, trainee }, known);
  if (place && (isSettled || place.code === "already-issued")) found.push(place);
  return withFindings({ ...row, trainee }, found, overrides);
}

function compareName(
  row: AcceptedRow,
  known: KnownTrainee,
): { trainee: CheckedTrainee; found: Problem[] } {
  const { trainee } = row;
  const { record } = known;
  if (!isSameName(trainee, record)) {
    if (!hasOtherFamilyName(trainee, record)) {
      return { trainee, found: [identityProblem(row, "register-name-differs", {}, record)] };
    }
    const names = withNewFamilyName(trainee, record);
    const found = [identityProblem(row, "register-family-name-differs", {}, record)];
    return { trainee: { ...trainee, ...names }, found };
  }
  const { change, ...names } = settleSpelling(trainee, known);
  const found = change === null ? [] : [otherSpelling(row, record, change)];
  return { trainee: { ...trainee, ...names }, found };
}

/** Once the person has any document, only the registrar changes the birth date, with a reason. */
function compareBirthDate(
  { row, source, trainee }: AcceptedRow,
  { record, isDocumented }: KnownTrainee,
): { birthDate: IsoDate | null; found: Problem[] } {
  const { birthDate } = trainee;
  if (birthDate === null || record.birthDate === null || birthDate === record.birthDate) {
    return { birthDate, found: [] };
  }
  const params = isDocumented ? {} : { variant: "updated" };
  const cell = source.cells.birthDate?.ref ?? null;
  const found = [problem("register-birth-date-differs", row, cell, params, record)];
  return { birthDate: isDocumented ? record.birthDate : birthDate, found };
}

function otherSpelling(
  row: AcceptedRow,
  record: PersonRecord,
  change: NonNullable<SettledSpelling["change"]>,
): Problem {
  const params = change === "kept" ? {} : { variant: change };
  const found = identityProblem(row, "register-spelling-differs", params, record);
  return change === "filled" ? { ...found, severity: "note" } : found;
}

function comparePlace(row: AcceptedRow, known: KnownTrainee): Problem | null {
  const { enrolment } = known;
  if (!enrolment) return null;
  const { courseCode, number, outcome, hoursAttended } = enrolment;
  const record = { ...known.record, courseCode, number, outcome, hoursAttended };
  const isSame = saysTheSame(row.trainee, enrolment);
  if (number === null) {
    return isSame
      ? identityProblem(row, "already-enrolled")
      : identityProblem(row, "enrolment-updated", {}, record);
  }
  return isSame
    ? identityProblem(row, "already-documented", { number })
    : identityProblem(row, "already-issued", { number }, record);
}

/** Once the document is issued, its spelling stays: `settleSpelling` says so of another. */
function saysTheSame(
  trainee: CheckedTrainee,
  enrolment: NonNullable<KnownTrainee["enrolment"]>,
): boolean {
  const level = enrolment.number === null ? (name: string) => name : nameKey;
  return (
    level(trainee.fullNameKk) === level(enrolment.fullNameKk) &&
    level(trainee.fullNameRu) === level(enrolment.fullNameRu) &&
    trainee.outcome === enrolment.outcome &&
    trainee.hoursAttended === enrolment.hoursAttended
  );
}

/** The spellings that hold from now on, and what became of a new one where the roster has one. */
interface SettledSpelling extends Names {
  /**
   * `kept`: the register's stay; `updated`: the roster's takes the place of the register's; `filled`:
   * the register had a spelling in the other language only. Null where nothing is new.
   */
  change: "kept" | "updated" | "filled" | null;
}

/**
 * Decides between two spellings of one person's name that differ by nothing but Kazakh letters, ё,
 * or the like. К for Қ can be the spelling of the identity document, so none is right by itself:
 *
 * - Like is compared with like: the Kazakh spelling with the Kazakh one, the Russian with the Russian.
 * - Once the person has any document, the register's spelling stays, for it is what was printed; the
 *   registrar changes it with a reason. Before that the newer roster is the correction of the older.
 * - A Latin spelling never takes the place of a Cyrillic one.
 * - A language that the register has no spelling in gets the roster's.
 *
 * @param roster its two names are one text where the roster gives one spelling
 */
export function settleSpelling(
  roster: Names,
  { record, isDocumented }: RegisteredPerson,
): SettledSpelling {
  const register = { fullNameKk: record.fullNameKk, fullNameRu: record.fullNameRu };
  const { names, isNewLanguage } = together(roster, register);
  const isNewKk = names.fullNameKk !== register.fullNameKk;
  const isNewRu = names.fullNameRu !== register.fullNameRu;
  if (!isNewKk && !isNewRu) return { ...register, change: null };
  if (isNewLanguage) return { ...names, change: "filled" };
  const isOtherScript =
    (isNewKk && hasMixedScript(`${names.fullNameKk} ${register.fullNameKk}`)) ||
    (isNewRu && hasMixedScript(`${names.fullNameRu} ${register.fullNameRu}`));
  return isDocumented || isOtherScript
    ? { ...register, change: "kept" }
    : { ...names, change: "updated" };
}

/**
 * The spellings under a new family name. A roster in one language says nothing of the given name and
 * patronymic in the other: there the register's stay, behind the new family name.
 */
export function withNewFamilyName(roster: Names, { fullNameKk, fullNameRu }: Names): Names {
  const said = roster.fullNameKk;
  if (!hasOneSpelling(roster) || hasMixedScript(`${said} ${fullNameKk} ${fullNameRu}`)) {
    return roster;
  }
  const isKazakh = hasKazakhLetters(said);
  const beside = isKazakh ? fullNameRu : fullNameKk;
  if (fullNameKk === fullNameRu && isKazakh === hasKazakhLetters(beside)) return roster;
  const [family = "", ...names] = [said.split(" ")[0], ...beside.split(" ").slice(1)];
  const renamed = [family, ...names].join(" ");
  return isKazakh
    ? { fullNameKk: said, fullNameRu: renamed }
    : { fullNameKk: renamed, fullNameRu: said };
}

/** The roster's spellings, with the register's where the roster has none in a language. */
function together(roster: Names, register: Names): { names: Names; isNewLanguage: boolean } {
  const { fullNameKk, fullNameRu } = register;
  const rosterHas = (name: string) => name === roster.fullNameKk || name === roster.fullNameRu;
  if (!hasOneSpelling(roster)) {
    const isNewLanguage = hasOneSpelling(register) && rosterHas(fullNameRu);
    return { names: roster, isNewLanguage };
  }
  if (rosterHas(fullNameKk) || rosterHas(fullNameRu)) {
    return { names: register, isNewLanguage: false };
  }
  const said = roster.fullNameKk;
  const isKazakh = hasKazakhLetters(said);
  const beside = isKazakh ? { fullNameKk: said, fullNameRu } : { fullNameKk, fullNameRu: said };
  if (!hasOneSpelling(register)) return { names: beside, isNewLanguage: false };
  const isNewLanguage =
    isKazakh !== hasKazakhLetters(fullNameRu) && !hasMixedScript(`${said} ${fullNameRu}`);
  return { names: isNewLanguage ? beside : roster, isNewLanguage };
}

function hasOneSpelling({ fullNameKk, fullNameRu }: Names): boolean {
  return fullNameKk === fullNameRu;
}
