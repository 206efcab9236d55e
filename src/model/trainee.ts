import type { IsoDate } from "./course.js";

/** Whether a trainee completed the course; with the course's kind it decides the document. */
export type Outcome = "completed" | "not-completed";

/** What a centre has answered of words that no table knows, by `outcomeWord`. */
export type OutcomeWords = ReadonlyMap<string, Outcome>;

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

/** By what a row's person can be recognised when the roster comes again, corrected. */
export interface PersonKeys {
  /** See `identityKeyOf`; null where the row has no identity that could be right. */
  identityKey: string | null;
  /** See `documentKeyOf`; null where the row names no identity document. */
  documentKey: string | null;
  /** See `nameKey`; null where the row has no name. */
  nameKey: string | null;
}

/** A trainee's place in a course, as the register keeps it. */
export interface Enrolment extends TraineeIdentity {
  id: number;
  /** The roster's line that the data came from. */
  row: number;
  outcome: Outcome;
  hoursAttended: number | null;
}

/** A person as the register has them, to be shown beside a roster's row. */
export interface PersonRecord extends TraineeIdentity {
  /** The newest course of theirs, and the number of its document; null where there is none. */
  courseCode: string | null;
  number: string | null;
  /** Set where the place in that course is what the row is compared with. */
  outcome?: Outcome;
  hoursAttended?: number | null;
}

/** Somebody who is in the register. */
export interface RegisteredPerson {
  identityKey: string;
  /** See `documentKeyOf`. */
  documentKey: string | null;
  record: PersonRecord;
  /** Whether any document was ever issued to them, of whatever course. */
  isDocumented: boolean;
}

/** What the register knows of a person who stands in a roster. */
export interface KnownTrainee extends RegisteredPerson {
  /** The person's place in the course that the roster is for; null where there is none yet. */
  enrolment: {
    courseCode: string;
    fullNameKk: string;
    fullNameRu: string;
    outcome: Outcome;
    hoursAttended: number | null;
    /** Of the document; null while none is issued. */
    number: string | null;
  } | null;
}

/** Somebody who is on a course already, with the names that the course has them under. */
export interface PersonOnCourse extends PersonRecord {
  identityKey: string;
  documentKey: string | null;
  /** Of the Kazakh and the Russian spelling. */
  nameKeys: string[];
}
