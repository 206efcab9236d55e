import { documentKeyOf } from "../../model/identity-key.js";
import { nameKey } from "../../model/name-key.js";
import type { Problem, ProblemCode } from "../../model/problem.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";

/** The held row that keeps somebody of the course from a document; null where there is none. */
export type HeldAgainst = (enrolment: EnrolmentState) => HeldRow | null;

/** With one of these a row most likely speaks of somebody the register has under another identity. */
const ANOTHER_IDENTITY: readonly ProblemCode[] = ["namesake-on-course", "register-similar-person"];

/**
 * Finds held rows about people who are on the course: a later roster says something else of them, and
 * until somebody has decided which is right, nothing is printed.
 */
export function heldAgainst(held: readonly HeldRow[]): HeldAgainst {
  if (held.length === 0) return () => null;
  const byIdentity = groupBy(held, ({ person }) => person.identityKey);
  const byName = groupBy(held, ({ person }) => person.nameKey);
  return (enrolment) => {
    const { identityKey, identityDocument, fullNameKk, fullNameRu } = enrolment;
    const keys = [...new Set([identityKey, documentKeyOf(identityDocument)])];
    const same = keys.flatMap((key) => byIdentity.get(key ?? "") ?? []);
    const namesakes = [...new Set([nameKey(fullNameKk), nameKey(fullNameRu)])].flatMap(
      (key) => byName.get(key) ?? [],
    );
    return (
      same.find((row) => !repeats(row, enrolment)) ??
      namesakes.find((row) => mayBeSame(row, enrolment)) ??
      null
    );
  };
}

/**
 * The lines of held rows that claim the IIN of somebody who gets a document now: one of the two has
 * another person's IIN, and the roster does not tell which.
 */
export function disputedRows(
  held: readonly HeldRow[],
  enrolments: readonly EnrolmentState[],
): number[] {
  const identities = new Set(enrolments.map(({ identityKey }) => identityKey));
  return held
    .filter(({ problems }) => problems.some(({ code }) => code === "iin-conflict"))
    .filter(({ person }) => person.identityKey !== null && identities.has(person.identityKey))
    .map(({ row }) => row);
}

function groupBy(held: readonly HeldRow[], keyOf: (row: HeldRow) => string | null) {
  const groups = new Map<string, HeldRow[]>();
  for (const row of held) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** With one of these the row itself is in doubt, not the one before it in the same roster. */
const ABOUT_THE_LATER_ROW: readonly ProblemCode[] = ["repeated-in-roster", "iin-conflict"];

function repeats({ rosterId, problems }: HeldRow, enrolment: EnrolmentState): boolean {
  const isLater = problems.some(({ code }) => ABOUT_THE_LATER_ROW.includes(code));
  return isLater && rosterId === enrolment.rosterId;
}

/** The name alone counts where the row has no identity of its own, or is suspected to be this person. */
function mayBeSame({ rosterId, person, problems }: HeldRow, enrolment: EnrolmentState): boolean {
  const suspected = errorsOf(problems).some(
    ({ code, record }) =>
      ANOTHER_IDENTITY.includes(code) && (record === undefined || record.iin === enrolment.iin),
  );
  return suspected || (person.identityKey === null && rosterId > enrolment.rosterId);
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}
