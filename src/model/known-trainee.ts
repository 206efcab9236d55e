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
}

/** What the register knows of a person who stands in a roster. */
export interface KnownTrainee {
  identityKey: string;
  /** See `documentKeyOf`. */
  documentKey: string | null;
  record: PersonRecord;
  /** The person's place in the course that the roster is for; null where there is none yet. */
  enrolment: {
    fullNameKk: string;
    fullNameRu: string;
    outcome: Outcome;
    hoursAttended: number | null;
    hasDocument: boolean;
  } | null;
}

/** Somebody who is on a course already. */
export interface PersonOnCourse {
  identityKey: string;
  documentKey: string | null;
  /** Of the Kazakh and the Russian spelling. */
  nameKeys: string[];
  fullNameKk: string;
  fullNameRu: string;
}
