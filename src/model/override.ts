import type { ProblemCode } from "./problem.js";

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
 * topic taught twice. A missing identity or an unknown outcome is no exception but a gap.
 */
export const OVERRIDABLE: readonly ProblemCode[] = [
  "name-incomplete",
  "name-characters",
  "name-mixed-script",
  "iin-check-digit",
  "hours-short",
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
  "name-mixed-script",
  "iin-check-digit",
];
