/**
 * The reasons that registrars give most, by the act that needs one: they are offered where none was
 * given, and one's own words always do as well. The catalogue has their words, `usual-reason.<name>`.
 */
export const USUAL_REASONS = {
  annul: ["wrong-name", "wrong-iin", "wrong-outcome", "wrong-course", "not-entitled"],
  duplicate: ["lost", "spoiled", "new-name"],
  refuse: ["not-on-course", "data-untrue"],
  decline: ["no-identity-document", "identity-document-expired", "no-name-document"],
  withdraw: ["applicant-withdrew", "applicant-has-document"],
  strike: ["entered-twice", "other-person", "test-entry"],
  "take-back": ["other-document", "other-recipient", "not-collected"],
  correct: ["slip-in-roster", "slip-of-centre"],
  keep: ["seen-in-identity-document", "confirmed-by-customer"],
  drop: ["came-twice", "not-a-trainee", "left-the-course"],
} as const satisfies Record<string, readonly string[]>;

/** An act that needs a reason. */
export type ReasonedAct = keyof typeof USUAL_REASONS;

export type UsualReason = (typeof USUAL_REASONS)[ReasonedAct][number];
