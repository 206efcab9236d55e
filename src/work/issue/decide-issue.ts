import { tidyName } from "../../checks/name.js";
import type { BatchValues } from "../../documents/field-values.js";
import { unprintable } from "../../documents/unprintable.js";
import type { Course } from "../../model/course.js";
import { type DocumentKind, documentKindFor, type FieldValues } from "../../model/document.js";
import type { ProblemCode } from "../../model/problem.js";
import type { EnrolmentState } from "../../register/enrolments.js";
import type { HeldRow } from "../../register/held-rows.js";
import { disputedRows, type HeldAgainst, heldAgainst } from "./held-against.js";

/** Someone of a course who gets no document now, and why. */
export interface Skipped {
  name: string;
  row: number;
  codes: (ProblemCode | "already-issued" | "annulled" | "held-row")[];
  /** The number of the document that is there already. */
  number: string | null;
  /** The number of the annulled document after which none is issued by itself. */
  annulled: string | null;
}

/** People whose document was annulled, and who are to get another: keys of their places. */
export type IssuedAgain = ReadonlySet<number>;

/** How many of a course get which document, and who gets none. */
export interface IssueDecision {
  /** How many documents it will be. */
  size: number;
  kinds: ReadonlyMap<DocumentKind, KindDecision>;
  /** Fields with characters that no document can hold, of anybody. */
  unprintable: string[];
  /** How many references cannot say how many hours were attended. */
  withoutHours: number;
  /** Lines of held rows that claim the IIN of somebody who gets a document. */
  disputed: number[];
  skipped: Skipped[];
}

/** The documents of one kind that are to be issued. */
export interface KindDecision {
  count: number;
  /** The values of one of them, but for the fields that are empty in any. */
  poorest: FieldValues;
}

/** Decides for everyone on a course: enrolled or held, with a document or without. */
export async function decideIssue(
  course: Course,
  enrolments: AsyncIterable<readonly EnrolmentState[]>,
  held: readonly HeldRow[],
  { same, ownOf }: BatchValues,
  again: IssuedAgain,
): Promise<IssueDecision> {
  const kinds = new Map<DocumentKind, KindDecision>();
  const skipped = held.map(skippedRow);
  const heldRowOf = heldAgainst(held);
  const disputed: number[] = [];
  const unwritable = new Set<string>();
  let withoutHours = 0;
  for await (const page of enrolments) {
    const getting = page.filter((one) => documentOf(course, one, heldRowOf, again) !== null);
    disputed.push(...disputedRows(held, getting));
    for (const enrolment of page) {
      const kind = documentOf(course, enrolment, heldRowOf, again);
      if (kind === null) {
        skipped.push(skippedEnrolment(enrolment, heldRowOf, again));
        continue;
      }
      const own = ownOf(enrolment, "-");
      const decided = kinds.get(kind) ?? { count: 0, poorest: { ...same, ...own } };
      decided.count += 1;
      for (const field in own) if (!own[field]) decided.poorest[field] = "";
      for (const field of unprintable(own)) unwritable.add(field);
      kinds.set(kind, decided);
      const isReference = kind === "non-completion-reference";
      if (isReference && enrolment.hoursAttended === null) withoutHours += 1;
    }
  }
  const size = [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
  if (size > 0) for (const field of unprintable(same)) unwritable.add(field);
  return {
    size,
    kinds,
    unprintable: [...unwritable],
    withoutHours,
    disputed: disputed.sort((a, b) => a - b),
    skipped,
  };
}

function skippedRow({ cells, row, problems }: HeldRow): Skipped {
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    name: nameOfCells(cells),
    row,
    codes: [...new Set(errors.map(({ code }) => code))],
    number: null,
    annulled: null,
  };
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
export function isShortOfHours({ hours }: Course, enrolment: EnrolmentState): boolean {
  const { outcome, hoursAttended, letPass } = enrolment;
  const isShort = outcome === "completed" && hoursAttended !== null && hoursAttended < hours;
  return isShort && !letPass.includes("hours-short");
}

function isStopped({ id, stoppedAfter }: EnrolmentState, again: IssuedAgain): boolean {
  return stoppedAfter !== null && !again.has(id);
}

function skippedEnrolment(
  enrolment: EnrolmentState,
  heldRowOf: HeldAgainst,
  again: IssuedAgain,
): Skipped {
  const { fullNameRu: name, row, documentNumber: number } = enrolment;
  const skipped = { name, row, number, annulled: null };
  if (number !== null) return { ...skipped, codes: ["already-issued"] };
  if (isStopped(enrolment, again)) {
    return { ...skipped, codes: ["annulled"], annulled: enrolment.stoppedAfter };
  }
  return { ...skipped, codes: [heldRowOf(enrolment) ? "held-row" : "hours-short"] };
}

/** The name as far as a held row has one. */
export function nameOfCells(cells: HeldRow["cells"]): string {
  const { fullName, fullNameRu, fullNameKk, familyName, givenName, patronymic } = cells;
  const parts = [fullName ?? fullNameRu ?? fullNameKk, familyName, givenName, patronymic];
  return tidyName(parts.flatMap((cell) => (cell ? [cell.text] : [])).join(" "));
}
