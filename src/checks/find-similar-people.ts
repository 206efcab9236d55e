import type { IsoDate } from "../model/course.js";
import { NO_OVERRIDES, type Overrides, type Problem, problem } from "../model/problem.js";
import type { CheckedRow, PersonRecord, RegisteredPerson } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";
import { isNearlySameName, isSameName } from "./compare-names.js";
import type { Stranger } from "./find-strangers.js";
import { dateInIin, isSlipOf } from "./iin.js";

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
 * roster under that name. For a row without a valid IIN the register's is a proposal, for a person to confirm.
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
  const brought = new Set(rows.map(({ person }) => broughtKey(person.identityKey, person.nameKey)));
  const birthDateOf = rememberBirthDates();
  return rows.map((row) => {
    const stranger = strangerOf.get(row.row);
    // Their namesake on the course has been found, and holds them.
    if (!stranger || row.problems.some(({ code }) => code === "namesake-on-course")) return row;
    const namesakes = namesakesOf(stranger, lookup);
    const similar =
      namesakes.find((person) => isSimilar(stranger, person, birthDateOf)) ??
      almostNamesakeOf(row, stranger, lookup);
    const found = similar
      ? similarPerson(row, stranger, similar)
      : namesake(row, stranger, namesakes, brought);
    return found ? withFindings(row, [found], overrides) : row;
  });
}

function namesakesOf({ nameKeys }: Stranger, { byName }: Lookup): readonly RegisteredPerson[] {
  const [first = [], second = []] = nameKeys.map((key) => byName.get(key) ?? []);
  return second.length === 0 ? first : [...new Set([...first, ...second])];
}

/** Whether a namesake has nearly the same IIN, or the same birth date too. */
function isSimilar(
  { iin, birthDate }: Stranger,
  { record }: RegisteredPerson,
  birthDateOf: BirthDateOf,
): boolean {
  if (iin !== null && record.iin !== null && isSlipOf(iin, record.iin, 2)) return true;
  return birthDate !== null && birthDate === birthDateOf(record);
}

type BirthDateOf = (record: PersonRecord) => IsoDate | null;

/** As the register says, else as the IIN spells it; a common name is asked about for many rows. */
function rememberBirthDates(): BirthDateOf {
  const dates = new Map<PersonRecord, IsoDate | null>();
  return (record) => {
    const known = dates.get(record);
    if (known !== undefined) return known;
    const date = record.birthDate ?? (record.iin === null ? null : dateInIin(record.iin));
    dates.set(record, date);
    return date;
  };
}

/** Who has another name may still be meant: then the name has a slip too. */
function almostNamesakeOf(
  { person }: CheckedRow,
  { names, likelyIins }: Stranger,
  { byIin, known }: Lookup,
): RegisteredPerson | undefined {
  const byDocument = person.documentKey === null ? undefined : known.get(person.documentKey);
  return [...likelyIins.map((iin) => byIin.get(iin)), byDocument]
    .filter((one) => one !== undefined)
    .find(({ record }) => isSameName(names, record) || isNearlySameName(names, record));
}

function similarPerson(row: CheckedRow, { gap }: Stranger, { record }: RegisteredPerson): Problem {
  const params = gap === "wrong-iin" && record.iin !== null ? { proposal: record.iin } : {};
  return at(row, "register-similar-person", record, params);
}

function namesake(
  row: CheckedRow,
  { gap, nameKeys }: Stranger,
  namesakes: readonly RegisteredPerson[],
  brought: ReadonlySet<string>,
): Problem | null {
  const [first, another] = namesakes;
  if (gap === "wrong-iin" || !first) return null;
  if (gap === "no-identity") {
    if (another) return null;
    const found = at(row, "register-namesake", first.record, { variant: "no-identity" });
    return { ...found, severity: "note" };
  }
  const absent = namesakes.find(
    ({ identityKey }) => !nameKeys.some((name) => brought.has(broughtKey(identityKey, name))),
  );
  return absent ? at(row, "register-namesake", absent.record) : null;
}

/** Whom the roster brings under another name is no namesake who stands beside the newcomer. */
function broughtKey(identityKey: string | null, name: string | null): string {
  return `${identityKey ?? ""} ${name ?? ""}`;
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
