import { tidyName } from "../../checks/name.js";
import type { BatchValues } from "../../documents/field-values.js";
import { unprintable } from "../../documents/unprintable.js";
import type { Course } from "../../model/course.js";
import { type DocumentKind, documentKindFor, type FieldValues } from "../../model/document.js";
import type { ProblemCode } from "../../model/problem.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";
import { disputedRows, type HeldAgainst, heldAgainst } from "./held-against.js";

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
export interface Getting {
  kind: DocumentKind;
  fullNameKk: string;
  fullNameRu: string;
}

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
    disputed.push(
      ...disputedRows(
        held,
        page.filter(({ id }) => getting.has(id)),
      ),
    );
  }
  if (getting.size > 0) for (const field of unprintable(same)) unwritable.add(field);
  return {
    getting,
    poorest,
    unprintable: [...unwritable],
    withoutHours,
    disputed: disputed.sort((a, b) => a - b),
    skipped,
  };
}

const NOTHING = { place: null, number: null, annulled: null, heldRow: null };

function skippedRow({ cells, row, problems }: HeldRow): Skipped {
  const errors = problems.filter(({ severity }) => severity === "error");
  const codes = [...new Set(errors.map(({ code }) => code))];
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
