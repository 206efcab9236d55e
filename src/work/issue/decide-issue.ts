import { tidyName } from "../../checks/name.js";
import { type BatchValues, unprintable } from "../../documents/field-values.js";
import type { Course } from "../../model/course.js";
import { type DocumentKind, documentKindFor, type FieldValues } from "../../model/document.js";
import { documentKeyOf } from "../../model/identity.js";
import { nameKey } from "../../model/name-key.js";
import { errorsOf, type Problem, type ProblemCode, problem } from "../../model/problem.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";

/** The held row that keeps somebody of the course from a document; null where there is none. */
type HeldAgainst = (enrolment: EnrolmentState) => HeldRow | null;

/** With one of these a row most likely speaks of somebody the register has under another identity. */
const ANOTHER_IDENTITY: readonly ProblemCode[] = ["namesake-on-course", "register-similar-person"];

/**
 * Finds held rows about people who are on the course: a later roster says something else of them, and
 * until somebody has decided which is right, nothing is printed.
 */
export function heldAgainst(held: readonly HeldRow[]): HeldAgainst {
  if (held.length === 0) return () => null;
  const byIdentity = Map.groupBy(held, ({ person }) => person.identityKey);
  const byName = Map.groupBy(held, ({ person }) => person.nameKey);
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
function disputedRows(held: readonly HeldRow[], enrolments: readonly EnrolmentState[]): number[] {
  const identities = new Set(enrolments.map(({ identityKey }) => identityKey));
  return held
    .filter(({ problems }) => problems.some(({ code }) => code === "iin-conflict"))
    .filter(({ person }) => person.identityKey !== null && identities.has(person.identityKey))
    .map(({ row }) => row);
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

/** Why somebody gets no document besides what is wrong with the data. */
export const SKIPPED_BY = ["already-issued", "annulled", "held-row"] as const;

/** Someone of a course who gets no document now, and why. */
export interface Skipped {
  /** Key of the place in the course; null for a held row. */
  place: number | null;
  name: string;
  row: number;
  codes: (ProblemCode | (typeof SKIPPED_BY)[number])[];
  /** The number of the document that is there already. */
  number: string | null;
  /** The number of the annulled document after which none is issued by itself. */
  annulled: string | null;
  /** The line of the held row that speaks of the same person. */
  heldRow: number | null;
}

/** People whose document was annulled, and who are to get another: keys of their places. */
export type IssuedAgain = ReadonlySet<number>;

/** Who of a course gets which document, and who gets none. */
export interface IssueDecision {
  /** By the key of the place in the course, in roster order. */
  getting: ReadonlyMap<number, Getting>;
  /** Of each kind, the values of one document, but for the fields that are empty in any. */
  poorest: ReadonlyMap<DocumentKind, FieldValues>;
  /** Fields with characters that no document can hold, of anybody. */
  unprintable: string[];
  /** How many references cannot say how many hours were attended. */
  withoutHours: number;
  /** Lines of held rows that claim the IIN of somebody who gets a document. */
  disputed: number[];
  skipped: Skipped[];
}

/** Somebody who gets a document. */
export type Getting = Pick<EnrolmentState, "fullNameKk" | "fullNameRu"> & { kind: DocumentKind };

/** Decides for everyone on a course: enrolled or held, with a document or without. */
export async function decideIssue(
  course: Course,
  enrolments: AsyncIterable<readonly EnrolmentState[]>,
  held: readonly HeldRow[],
  { same, ownOf }: BatchValues,
  again: IssuedAgain,
): Promise<IssueDecision> {
  const getting = new Map<number, Getting>();
  const poorest = new Map<DocumentKind, FieldValues>();
  const skipped = held.map(skippedRow);
  const heldRowOf = heldAgainst(held);
  const disputed: number[] = [];
  const unwritable = new Set<string>();
  let withoutHours = 0;
  for await (const page of enrolments) {
    for (const enrolment of page) {
      const kind = documentOf(course, enrolment, heldRowOf, again);
      if (kind === null) {
        skipped.push(skippedEnrolment(enrolment, heldRowOf, again));
        continue;
      }
      const { id, fullNameKk, fullNameRu } = enrolment;
      getting.set(id, { kind, fullNameKk, fullNameRu });
      const own = ownOf(enrolment, "-");
      const values = poorest.get(kind) ?? { ...same, ...own };
      for (const field in own) if (!own[field]) values[field] = "";
      for (const field of unprintable(own)) unwritable.add(field);
      poorest.set(kind, values);
      const isReference = kind === "non-completion-reference";
      if (isReference && enrolment.hoursAttended === null) withoutHours += 1;
    }
    const served = page.filter(({ id }) => getting.has(id));
    disputed.push(...disputedRows(held, served));
  }
  if (getting.size > 0) for (const field of unprintable(same)) unwritable.add(field);
  disputed.sort((a, b) => a - b);
  return { getting, poorest, unprintable: [...unwritable], withoutHours, disputed, skipped };
}

const NOTHING = { place: null, number: null, annulled: null, heldRow: null };

function skippedRow({ cells, row, problems }: HeldRow): Skipped {
  const codes = [...new Set(errorsOf(problems).map(({ code }) => code))];
  return { ...NOTHING, name: nameOfCells(cells), row, codes };
}

/** The document a trainee gets now; null for one who has it already or must not have it. */
export function documentOf(
  course: Course,
  enrolment: EnrolmentState,
  heldRowOf: HeldAgainst,
  again: IssuedAgain,
): DocumentKind | null {
  if (isStopped(enrolment, again)) return null;
  if (enrolment.documentNumber !== null || isShortOfHours(course, enrolment)) return null;
  if (heldRowOf(enrolment)) return null;
  return documentKindFor(course.kind, enrolment.outcome);
}

/**
 * A course's volume can be corrected after its roster was checked, so it is checked again; whom a
 * registrar let pass in spite of it stays let pass.
 */
function isShortOfHours({ hours }: Course, enrolment: EnrolmentState): boolean {
  const { outcome, hoursAttended, letPass } = enrolment;
  const isShort = outcome === "completed" && hoursAttended !== null && hoursAttended < hours;
  return isShort && !letPass.includes("hours-short");
}

/** What is wrong with an enrolment that is short of hours; nothing where it is not. */
export function shortOfHours(course: Course, enrolment: EnrolmentState): Problem[] {
  if (!isShortOfHours(course, enrolment)) return [];
  const params = { hours: enrolment.hoursAttended ?? 0, volume: course.hours };
  return [problem("hours-short", enrolment.row, null, params)];
}

function isStopped({ id, stoppedAfter }: EnrolmentState, again: IssuedAgain): boolean {
  return stoppedAfter !== null && !again.has(id);
}

function skippedEnrolment(
  enrolment: EnrolmentState,
  heldRowOf: HeldAgainst,
  again: IssuedAgain,
): Skipped {
  const { id: place, fullNameRu: name, row, documentNumber: number } = enrolment;
  const skipped = { ...NOTHING, place, name, row };
  if (number !== null) return { ...skipped, codes: ["already-issued"], number };
  if (isStopped(enrolment, again)) {
    return { ...skipped, codes: ["annulled"], annulled: enrolment.stoppedAfter };
  }
  const heldRow = heldRowOf(enrolment)?.row ?? null;
  return { ...skipped, codes: [heldRow === null ? "hours-short" : "held-row"], heldRow };
}

/** The name as far as a held row has one. */
export function nameOfCells(cells: HeldRow["cells"]): string {
  const { fullName, fullNameRu, fullNameKk, familyName, givenName, patronymic } = cells;
  const parts = [fullName ?? fullNameRu ?? fullNameKk, familyName, givenName, patronymic];
  return tidyName(parts.flatMap((cell) => (cell ? [cell.text] : [])).join(" "));
}
