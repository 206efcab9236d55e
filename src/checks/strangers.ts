import type { IsoDate } from "../model/course.js";
import { nameKey } from "../model/name-key.js";
import {
  type AcceptedRow,
  type CheckedRow,
  type HeldRowDecision,
  NO_OVERRIDES,
  type Overrides,
  type Problem,
  type ProblemCode,
} from "../model/problem.js";
import type { KnownTrainee, PersonRecord, RegisteredPerson } from "../model/trainee.js";
import { acquaintanceOf } from "./check-against-register.js";
import { dateInIin, isSlipOf, likelyIins } from "./iin.js";
import { isNearlySameName, isSameName, type Names } from "./name-comparison.js";
import { identityProblem, withFindings } from "./overrides.js";
import { readTrainee } from "./trainee.js";

/** Somebody whom the register does not know by the identity that their row gives. */
interface UnknownPerson {
  row: number;
  names: Names;
  /** Of either spelling, once where they meet. */
  nameKeys: string[];
  /** As it stands in the roster, tidied: twelve good digits only where the row is accepted. */
  iin: string | null;
  /**
   * IINs that a slip of the fingers could have made this one from; none where it is valid, since the
   * check digit leaves hardly any slip from one valid number to another.
   */
  likelyIins: string[];
  /** As the roster says, else as the IIN spells it. */
  birthDate: IsoDate | null;
  /** What keeps the row from naming anybody; null where it names a person. */
  gap: "wrong-iin" | "no-identity" | null;
}

const WRONG_IIN: readonly ProblemCode[] = [
  "iin-length",
  "iin-check-digit",
  "iin-invalid",
  "iin-exponent",
];

/**
 * The rows whose people the register does not know by their identity: newcomers, and those that are
 * held because their IIN is wrong or missing. Whom it knows under this very identity is nobody's
 * double, whatever the names of others.
 *
 * @param known people of the register by identity key, at least those who stand in `rows`
 */
export function findStrangers(
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, KnownTrainee>,
): UnknownPerson[] {
  return rows.flatMap((row) => {
    if (row.outcome === "hold") return unidentified(row) ?? [];
    return acquaintanceOf(row, known) ? [] : newcomer(row);
  });
}

function newcomer({ row, trainee, person, problems }: AcceptedRow): UnknownPerson {
  const { fullNameKk, fullNameRu, iin, birthDate } = trainee;
  const nameKeys = [person.nameKey ?? nameKey(fullNameRu)];
  if (fullNameKk !== fullNameRu) nameKeys.push(nameKey(fullNameKk));
  const isLetPass = problems.some(({ code }) => code === "iin-check-digit");
  return {
    row,
    names: { fullNameKk, fullNameRu },
    nameKeys,
    iin,
    likelyIins: iin !== null && isLetPass ? likelyIins(iin) : [],
    birthDate: birthDate ?? (iin === null ? null : dateInIin(iin)),
    gap: null,
  };
}

function unidentified({ row, source, problems }: HeldRowDecision): UnknownPerson | null {
  const isWrong = problems.some(({ code }) => WRONG_IIN.includes(code));
  const isMissing = problems.some(({ code }) => code === "identity-missing");
  if (!isWrong && !isMissing) return null;
  const { nameKk, nameRu, iin, birthDate } = readTrainee(source);
  if (!nameKk || !nameRu) return null;
  const digits = iin?.digits ?? null;
  const spelled = digits !== null && /^\d{12}$/.test(digits) ? (iin?.date ?? null) : null;
  return {
    row,
    names: { fullNameKk: nameKk.text, fullNameRu: nameRu.text },
    nameKeys: [...new Set([nameKey(nameKk.text), nameKey(nameRu.text)])],
    iin: digits,
    likelyIins: digits === null ? [] : likelyIins(digits),
    birthDate: birthDate?.date ?? spelled,
    gap: isWrong ? "wrong-iin" : "no-identity",
  };
}

/** Where a stranger's likely double is looked for. */
interface Lookup {
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
  strangers: readonly UnknownPerson[],
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

function namesakesOf({ nameKeys }: UnknownPerson, { byName }: Lookup): readonly RegisteredPerson[] {
  const [first = [], second = []] = nameKeys.map((key) => byName.get(key) ?? []);
  return second.length === 0 ? first : [...new Set([...first, ...second])];
}

/** Whether a namesake has nearly the same IIN, or the same birth date too. */
function isSimilar(
  { iin, birthDate }: UnknownPerson,
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
  { names, likelyIins }: UnknownPerson,
  { byIin, known }: Lookup,
): RegisteredPerson | undefined {
  const byDocument = person.documentKey === null ? undefined : known.get(person.documentKey);
  return [...likelyIins.map((iin) => byIin.get(iin)), byDocument]
    .filter((one) => one !== undefined)
    .find(({ record }) => isSameName(names, record) || isNearlySameName(names, record));
}

function similarPerson(
  row: CheckedRow,
  { gap }: UnknownPerson,
  { record }: RegisteredPerson,
): Problem {
  const params = gap === "wrong-iin" && record.iin !== null ? { proposal: record.iin } : {};
  return identityProblem(row, "register-similar-person", params, record);
}

function namesake(
  row: CheckedRow,
  { gap, nameKeys }: UnknownPerson,
  namesakes: readonly RegisteredPerson[],
  brought: ReadonlySet<string>,
): Problem | null {
  const [first, another] = namesakes;
  if (gap === "wrong-iin" || !first) return null;
  if (gap === "no-identity") {
    if (another) return null;
    const found = identityProblem(
      row,
      "register-namesake",
      { variant: "no-identity" },
      first.record,
    );
    return { ...found, severity: "note" };
  }
  const absent = namesakes.find(
    ({ identityKey }) => !nameKeys.some((name) => brought.has(broughtKey(identityKey, name))),
  );
  return absent ? identityProblem(row, "register-namesake", {}, absent.record) : null;
}

/** Whom the roster brings under another name is no namesake who stands beside the newcomer. */
function broughtKey(identityKey: string | null, name: string | null): string {
  return `${identityKey ?? ""} ${name ?? ""}`;
}
