import type { Outcome } from "./trainee.js";

/** What the register knows of a person who stands in a roster. */
export interface KnownTrainee {
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
