import type { Outcome } from "./trainee.js";

/** What the register knows of a person who stands in a roster. */
export interface KnownTrainee {
  identityKey: string;
  /** See `documentKeyOf`. */
  documentKey: string | null;
  fullNameKk: string;
  fullNameRu: string;
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
