import { personToLetPass } from "../../checks/person-to-let-pass.js";
import type { ProblemCode } from "../../model/problem.js";
import type { RegisteredCourse } from "../../register/courses/courses.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";
import { leaveHeld, letIn } from "../../register/rosters/review.js";
import { actOf, type Session } from "../session.js";
import { type Assessment, assessRow } from "./assess-row.js";

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

/** The checks that a person is to pass all the same, and why. */
export interface Keep {
  codes: readonly ProblemCode[];
  reason: string;
}

/**
 * Lets a row in as assessed; `keep` holds the overrides, and is null where there are none.
 *
 * @throws UserError as `letIn`
 */
export async function enterAssessed(
  session: Session,
  assessment: Assessment,
  keep: Keep | null,
): Promise<void> {
  const { course, held, source, hasChanged } = assessment;
  const act = actOf(session);
  const overrides = (keep?.codes ?? []).map((code) => ({
    code,
    reason: keep?.reason ?? "",
    operator: act.operator,
    at: act.at,
  }));
  const person = personToLetPass(source);
  await letIn(session.register.db, course, { held, overrides, person }, act, async (inside) => {
    const isAsAssessed = !(await hasChanged(inside));
    const { row } = isAsAssessed
      ? assessment
      : await assessRow(session, inside, course, held, source.edits);
    return row.outcome === "accept" ? row : null;
  });
}

/** Leaves a row held; what was changed in it is kept. */
export async function leaveAssessed(
  session: Session,
  { course, held, source, row }: Assessment,
): Promise<void> {
  const { person } = row;
  // A row that nothing speaks against any more keeps what held it: somebody chose to leave it.
  const problems = row.outcome === "hold" ? row.problems : held.problems;
  const decision = { outcome: "hold", row: held.row, source, person, problems } as const;
  await leaveHeld(session.register.db, course, held, decision, actOf(session));
}
