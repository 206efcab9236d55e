import type { IsoDate } from "./course.js";
import type { Outcome } from "./trainee.js";

/** A person as the register has them, to be shown beside a roster's row. */
export interface PersonRecord {
  fullNameKk: string;
  fullNameRu: string;
  iin: string | null;
  identityDocument: string | null;
  birthDate: IsoDate | null;
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
