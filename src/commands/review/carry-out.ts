import { personToLetPass } from "../../checks/person-to-let-pass.js";
import type { ProblemCode } from "../../model/problem.js";
import { leaveHeld, letIn } from "../../register/review-held-row.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { actNow, type Context } from "../context.js";
import { type Assessment, assessRow } from "./assess-row.js";

/** The checks that a person is to pass all the same, and why. */
export interface Keep {
  codes: readonly ProblemCode[];
  reason: string;
}

/** Lets a row in as assessed; `keep` holds the overrides, and is null where there are none. */
export async function enterAssessed(
  context: Context,
  db: RegisterDatabase,
  { course, held, source }: Assessment,
  keep: Keep | null,
): Promise<void> {
  const act = actNow(context);
  const overrides = (keep?.codes ?? []).map((code) => ({
    code,
    reason: keep?.reason ?? "",
    operator: act.operator,
    at: act.at,
  }));
  const person = personToLetPass(source);
  await letIn(db, course, { held, overrides, person }, act, async (inside) => {
    const { row } = await assessRow(context, inside, course, held, source.edits);
    return row.outcome === "accept" ? row : null;
  });
}

/** Leaves a row held; what was changed in it is kept. */
export async function leaveAssessed(
  context: Context,
  db: RegisterDatabase,
  { course, held, source, row }: Assessment,
): Promise<void> {
  const { person } = row;
  // A row that nothing speaks against any more keeps what held it: somebody chose to leave it.
  const problems = row.outcome === "hold" ? row.problems : held.problems;
  const decision = { outcome: "hold", row: held.row, source, person, problems } as const;
  await leaveHeld(db, course, held, decision, actNow(context));
}
