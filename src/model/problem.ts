import type { RosterRow } from "./roster.js";
import type { Outcome, PersonKeys, PersonRecord, TraineeIdentity } from "./trainee.js";

/**
 * Every finding of the identity checks. `error` holds the row, `warning` and `note` do not.
 * The one list: severities, messages and documentation are all keyed by it.
 */
export const PROBLEM_SEVERITIES = {
  "name-missing": "error",
  "name-incomplete": "error",
  "name-characters": "error",
  "name-several": "error",
  "name-mixed-script": "error",
  "names-of-two-people": "error",
  "name-case": "note",
  "name-case-unclear": "error",
  "identity-missing": "error",
  "iin-length": "error",
  "iin-check-digit": "error",
  "iin-invalid": "error",
  "iin-exponent": "error",
  "iin-zeros-restored": "note",
  "iin-birth-date": "warning",
  "birth-date-invalid": "warning",
  "birth-date-future": "error",
  "birth-date-implausible": "warning",
  "outcome-missing": "error",
  "outcome-unknown": "error",
  "hours-invalid": "error",
  "hours-short": "error",
  "hours-over": "warning",
  "repeated-in-roster": "error",
  "iin-conflict": "error",
  "similar-in-roster": "error",
  "register-name-differs": "error",
  "register-family-name-differs": "error",
  "register-spelling-differs": "warning",
  "register-birth-date-differs": "warning",
  "register-similar-person": "error",
  "register-namesake": "warning",
  "namesake-on-course": "error",
  "dropped-before": "error",
  "already-enrolled": "note",
  "already-documented": "note",
  "enrolment-updated": "note",
  "already-issued": "error",
  "course-documented-elsewhere": "error",
} as const satisfies Record<string, Severity>;

/** The codes that are worded in several ways, with the names of the other wordings. */
export const PROBLEM_VARIANTS = {
  "name-characters": [
    "word",
    "joined",
    "declined",
    "long",
    "letter",
    "foreign",
    "unseen",
    "struck",
  ],
  "name-mixed-script": ["no-proposal"],
  "iin-invalid": ["sign", "likely", "struck"],
  "birth-date-future": ["iin"],
  "birth-date-implausible": ["iin"],
  "repeated-in-roster": ["contradicts"],
  "register-spelling-differs": ["updated", "filled"],
  "register-birth-date-differs": ["updated"],
  "register-namesake": ["no-identity"],
  "course-documented-elsewhere": ["enrolled"],
} as const satisfies Partial<Record<ProblemCode, readonly string[]>>;

type Severity = "error" | "warning" | "note";
export type ProblemCode = keyof typeof PROBLEM_SEVERITIES;

/** The codes that hold a row. */
export type HoldingCode = {
  [Code in ProblemCode]: (typeof PROBLEM_SEVERITIES)[Code] extends "error" ? Code : never;
}[ProblemCode];

/** A finding about one row: data, never thrown; its words are made where it is shown. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** The line in the sheet. */
  row: number;
  /** The cell's address where one cell is to blame. */
  cell: string | null;
  /**
   * What the message needs besides the place, for instance `{ digits: 10 }`; `variant` names the
   * wording where a code has several.
   */
  params: Record<string, string | number>;
  /** The register's record that the row is compared with. */
  record?: PersonRecord;
  /** Set where a registrar let the person pass: the finding then holds nothing. */
  override?: Override;
}

/** A finding of `code` at a place, with the severity of its code. */
export function problem(
  code: ProblemCode,
  row: number,
  cell: string | null,
  params: Record<string, string | number> = {},
  record?: PersonRecord,
): Problem {
  const severity = PROBLEM_SEVERITIES[code];
  const found = { code, severity, row, cell: cell || null, params };
  return record ? { ...found, record } : found;
}

/** Whether a row only repeats what the register says of a place in the course. */
export function changesNothing(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === "already-enrolled" || code === "already-documented");
}

/** Those of the findings that hold the row. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** True where any of the findings holds the row. */
export function holdsRow(problems: readonly Problem[]): boolean {
  return errorsOf(problems).length > 0;
}

/** What the findings found, each once. */
export function codesOf(problems: readonly Problem[]): ProblemCode[] {
  return [...new Set(problems.map(({ code }) => code))];
}

/** Who let a person pass a check, when and why. */
export interface Override {
  code: ProblemCode;
  reason: string;
  /** Operating-system user. */
  operator: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** An override with the person it is for. */
export interface PersonOverride extends Override {
  identityKey: string;
  /** The name under which the person passed; under another name the check counts again. */
  nameKey: string | null;
}

/** Overrides by the identity key of their person. */
export type Overrides = ReadonlyMap<string, readonly PersonOverride[]>;

export const NO_OVERRIDES: Overrides = new Map();

/**
 * The checks that a registrar may let a person pass, because life knows exceptions to them: numbers
 * of the early years that fail the check digit, people with a single name, marriages, namesakes, a
 * topic taught twice. A missing identity or an unknown outcome is no exception but a gap, and a name
 * in two alphabets is nobody's: nothing would find it again.
 */
export const OVERRIDABLE: readonly ProblemCode[] = [
  "name-incomplete",
  "name-characters",
  "names-of-two-people",
  "iin-check-digit",
  "hours-short",
  "similar-in-roster",
  "register-name-differs",
  "register-family-name-differs",
  "register-similar-person",
  "namesake-on-course",
  "dropped-before",
  "course-documented-elsewhere",
];

/** Of these, the ones that are about the person, whatever the course. */
export const ABOUT_THE_PERSON: readonly ProblemCode[] = [
  "name-incomplete",
  "name-characters",
  "names-of-two-people",
  "iin-check-digit",
];

/** When a registrar took somebody off a course, and why. */
interface Drop {
  /** UTC, ISO 8601. */
  at: string;
  reason: string;
}

/** Everybody and everything taken off a course. */
export interface DroppedFromCourse {
  /** By identity key. */
  people: ReadonlyMap<string, Drop>;
  /** Held rows, by what they say, see `contentOf`. */
  rows: ReadonlyMap<string, Drop>;
}

/** A roster row that passed every check and may enter the register. */
export interface CheckedTrainee extends TraineeIdentity {
  row: number;
  outcome: Outcome;
  /** Academic hours attended, where the roster says. */
  hoursAttended: number | null;
}

/** What the checks make of one row: nothing is dropped, a row is accepted or held. */
export type CheckedRow = AcceptedRow | HeldRowDecision;

interface DecidedRow<Decision> {
  outcome: Decision;
  row: number;
  source: RosterRow;
  person: PersonKeys;
  problems: Problem[];
}

export type HeldRowDecision = DecidedRow<"hold">;

export interface AcceptedRow extends DecidedRow<"accept"> {
  trainee: CheckedTrainee;
}
