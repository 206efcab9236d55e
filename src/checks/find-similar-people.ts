import type { IsoDate } from "../model/course.js";
import type { PersonRecord, RegisteredPerson } from "../model/known-trainee.js";
import { NO_OVERRIDES, type Overrides } from "../model/override.js";
import { type Problem, problem } from "../model/problem.js";
import type { CheckedRow } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";
import { isNearlySameName, isSameName } from "./compare-names.js";
import type { Stranger } from "./find-strangers.js";
import { dateInIin } from "./iin.js";
import { isSlipOf } from "./iin-slips.js";

/** Where a stranger's likely double is looked for. */
export interface Lookup {
  /** People of the register by the key of either spelling of their name. */
  byName: ReadonlyMap<string, readonly RegisteredPerson[]>;
  /** People of the register by IIN, at least those whom the strangers' likely IINs name. */
  byIin: ReadonlyMap<string, RegisteredPerson>;
  /** People of the register by identity and document key, at least those who stand in the roster. */
  known: ReadonlyMap<string, RegisteredPerson>;
}

/**
 * Holds strangers who are most likely somebody of the register with a slip in the IIN: the name is
 * the same or nearly so, and so is the IIN; or name and birth date are the same, or name and identity
 * document. A namesake who has nothing else in common is pointed out, unless both stand in the
 * roster. For a row without a valid IIN the register's is a proposal, for a person to confirm.
 *
 * @param strangers see `findStrangers`
 */
export function findSimilarPeople(
  rows: readonly CheckedRow[],
  strangers: readonly Stranger[],
  lookup: Lookup,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  const strangerOf = new Map(strangers.map((stranger) => [stranger.row, stranger]));
  const brought = new Set(rows.map(({ person }) => person.identityKey));
  return rows.map((row) => {
    const stranger = strangerOf.get(row.row);
    // Their namesake on the course has been found, and holds them.
    if (!stranger || row.problems.some(({ code }) => code === "namesake-on-course")) return row;
    const found =
      findSimilar(row, stranger, lookup) ?? findNamesake(row, stranger, lookup, brought);
    return found ? withFindings(row, [found], overrides) : row;
  });
}

function findSimilar(row: CheckedRow, stranger: Stranger, lookup: Lookup): Problem | null {
  const similar =
    namesakesOf(stranger, lookup).find((person) => isSimilar(stranger, person)) ??
    almostNamesakesOf(row, stranger, lookup)[0];
  if (!similar) return null;
  const { record } = similar;
  const params =
    stranger.gap === "wrong-iin" && record.iin !== null ? { proposal: record.iin } : {};
  return at(row, "register-similar-person", record, params);
}

/** Who has another name may still be meant: then the name has a slip too. */
function almostNamesakesOf(
  { person }: CheckedRow,
  { names, likelyIins }: Stranger,
  { byIin, known }: Lookup,
): RegisteredPerson[] {
  const byDocument = person.documentKey === null ? undefined : known.get(person.documentKey);
  const people = [...likelyIins.map((iin) => byIin.get(iin)), byDocument];
  return people
    .filter((one) => one !== undefined)
    .filter(({ record }) => isSameName(names, record) || isNearlySameName(names, record));
}

function findNamesake(
  row: CheckedRow,
  stranger: Stranger,
  lookup: Lookup,
  brought: ReadonlySet<string | null>,
): Problem | null {
  const namesakes = namesakesOf(stranger, lookup);
  const [first] = namesakes;
  if (stranger.gap === "wrong-iin" || !first) return null;
  if (stranger.gap === "no-identity") {
    if (namesakes.length > 1) return null;
    const found = at(row, "register-namesake", first.record, { variant: "no-identity" });
    return { ...found, severity: "note" };
  }
  const other = namesakes.find(({ identityKey }) => !brought.has(identityKey));
  return other ? at(row, "register-namesake", other.record) : null;
}

function namesakesOf({ nameKeys }: Stranger, { byName }: Lookup): RegisteredPerson[] {
  return [...new Set(nameKeys.flatMap((key) => byName.get(key) ?? []))];
}

/** Whether a namesake has the same birth date too, or nearly the same IIN. */
function isSimilar({ iin, birthDate }: Stranger, { record }: RegisteredPerson): boolean {
  if (iin !== null && record.iin !== null && isSlipOf(iin, record.iin, 2)) return true;
  return birthDate !== null && birthDate === birthDateOf(record);
}

function birthDateOf({ birthDate, iin }: PersonRecord): IsoDate | null {
  return birthDate ?? (iin === null ? null : dateInIin(iin));
}

function at(
  { row, source }: CheckedRow,
  code: "register-similar-person" | "register-namesake",
  record: PersonRecord,
  params: Problem["params"] = {},
): Problem {
  const cell = source.cells.iin ?? source.cells.identityDocument;
  return problem(code, row, cell?.ref ?? null, params, record);
}
