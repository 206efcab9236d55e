import type { IsoDate } from "./course.js";
import type { Problem } from "./problem.js";
import type { RosterRow } from "./roster.js";

/** Whether a trainee completed the course; with the course's kind it decides the document. */
export type Outcome = "completed" | "not-completed";

/** Who a trainee is, as checked: at least one of `iin` and `identityDocument` is set. */
export interface TraineeIdentity {
  /** Twelve digits. */
  iin: string | null;
  /** Kind and number as written in the roster: «паспорт GBR 533380006». Never a scan. */
  identityDocument: string | null;
  /** Family name, given name and patronymic in one line, the Kazakh spelling. */
  fullNameKk: string;
  /** The same in the Russian spelling; where a roster has one spelling it serves for both. */
  fullNameRu: string;
  birthDate: IsoDate | null;
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

/** By what a row's person can be recognised when the roster comes again, corrected. */
export interface PersonKeys {
  /** See `identityKeyOf`; null where the row has no identity that could be right. */
  identityKey: string | null;
  /** See `documentKeyOf`; null where the row names no identity document. */
  documentKey: string | null;
  /** See `nameKey`; null where the row has no name. */
  nameKey: string | null;
}

export interface HeldRowDecision {
  outcome: "hold";
  row: number;
  source: RosterRow;
  person: PersonKeys;
  problems: Problem[];
}

export interface AcceptedRow {
  outcome: "accept";
  row: number;
  source: RosterRow;
  person: PersonKeys;
  trainee: CheckedTrainee;
  problems: Problem[];
}

/** A trainee's place in a course, as the register keeps it. */
export interface Enrolment extends TraineeIdentity {
  id: number;
  /** The roster's line that the data came from. */
  row: number;
  outcome: Outcome;
  hoursAttended: number | null;
}
