import { tidyName } from "../../checks/name.js";
import type { Course } from "../../model/course.js";
import { type DocumentKind, documentKindFor } from "../../model/document.js";
import type { ProblemCode } from "../../model/problem.js";
import type { EnrolmentState } from "../../register/enrolments.js";
import type { HeldRow } from "../../register/held-rows.js";
import { type HeldAgainst, heldAgainst } from "./held-against.js";

/** Someone of a course who gets no document now, and why. */
export interface Skipped {
  name: string;
  row: number;
  codes: (ProblemCode | "already-issued" | "held-row")[];
  /** The number of the document that is there already. */
  number: string | null;
}

/** Who of a course gets which document, and who gets none. */
export interface IssueDecision {
  getting: { enrolment: EnrolmentState; kind: DocumentKind }[];
  skipped: Skipped[];
}

/** Decides for everyone on a course: enrolled or held, with a document or without. */
export function decideIssue(
  course: Course,
  enrolments: readonly EnrolmentState[],
  held: readonly HeldRow[],
): IssueDecision {
  const getting: IssueDecision["getting"] = [];
  const skipped: Skipped[] = held.map(({ cells, row, problems }) => ({
    name: nameOfCells(cells),
    row,
    codes: [
      ...new Set(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)),
    ],
    number: null,
  }));
  const heldRowOf = heldAgainst(held);
  for (const enrolment of enrolments) {
    const kind = documentOf(course, enrolment, heldRowOf);
    if (kind) getting.push({ enrolment, kind });
    else skipped.push(skippedEnrolment(enrolment, heldRowOf));
  }
  return { getting, skipped };
}

/** The document a trainee gets now; null for one who has it already or must not have it. */
export function documentOf(
  course: Course,
  enrolment: EnrolmentState,
  heldRowOf: HeldAgainst,
): DocumentKind | null {
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

function skippedEnrolment(enrolment: EnrolmentState, heldRowOf: HeldAgainst): Skipped {
  const { fullNameRu, row, documentNumber } = enrolment;
  return {
    name: fullNameRu,
    row,
    codes: [
      documentNumber !== null
        ? "already-issued"
        : heldRowOf(enrolment)
          ? "held-row"
          : "hours-short",
    ],
    number: documentNumber,
  };
}

/** The name as far as a held row has one. */
export function nameOfCells(cells: HeldRow["cells"]): string {
  const { fullName, fullNameRu, fullNameKk, familyName, givenName, patronymic } = cells;
  const parts = [fullName ?? fullNameRu ?? fullNameKk, familyName, givenName, patronymic];
  return tidyName(parts.flatMap((cell) => (cell ? [cell.text] : [])).join(" "));
}
