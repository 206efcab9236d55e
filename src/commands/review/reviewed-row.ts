import type { ProblemCode } from "../../model/problem.js";
import type { RegisteredCourse } from "../../register/courses.js";
import type { HeldRow } from "../../register/held-rows.js";
import type { Assessment } from "./assess-row.js";

/** A held row with the course it is held for. */
export interface HeldOfCourse {
  course: RegisteredCourse;
  held: HeldRow;
}

/** What became of a row in a review. */
export interface ReviewedRow {
  course: string;
  row: number;
  outcome: "accept" | "hold" | "drop";
  codes: ProblemCode[];
}

export function outcomeOf(
  { course, held, row }: Assessment,
  outcome: ReviewedRow["outcome"],
): ReviewedRow {
  const codes = [...new Set(row.problems.map(({ code }) => code))];
  return { course: course.code, row: held.row, outcome, codes };
}
