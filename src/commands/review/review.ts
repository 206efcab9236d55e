import { UserError } from "../../model/errors.js";
import { PROBLEM_SEVERITIES, type ProblemCode } from "../../model/problem.js";
import { getCourse, listCourses } from "../../register/courses.js";
import { openHeldRows } from "../../register/held-rows.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { type Context, DONE, FAILED } from "../context.js";
import { withRegister } from "../with-register.js";
import { listHeld } from "./list-held.js";
import { parseSets } from "./parse-set.js";
import { type ReviewOrder, reviewByFlags } from "./review-by-flags.js";
import type { HeldOfCourse, ReviewedRow } from "./reviewed-row.js";

export interface ReviewOptions {
  accept?: string[];
  set?: string[];
  reason?: string;
  json?: boolean;
  /** Identities whole in the list. */
  full?: boolean;
}

/**
 * `kualik review`: walks through what is held and puts it right with the registrar; without a
 * terminal it does what its options say, or lists what is held.
 */
export async function review(
  context: Context,
  code: string | undefined,
  options: ReviewOptions,
): Promise<number> {
  const order = orderOf(options);
  return withRegister(context, async ({ db }) => {
    const rows = await heldRows(db, code);
    if (order) {
      refuseManyCourses(rows, order);
      const reviewed = await reviewByFlags(context, db, rows, order);
      if (reviewed.length === 0) context.screen.say(context.t("review.none-meant"));
      await tell(context, db, reviewed, options);
      return reviewed.some(({ outcome }) => outcome === "hold") ? FAILED : DONE;
    }
    if (options.json) return listHeld(context, db, rows, options);
    if (rows.length === 0) return sayNothingHeld(context);
    if (!context.screen.interactive) throw new UserError("review-needs-terminal");
    const { walkThrough } = await import("./walk-through.js");
    await tell(context, db, await walkThrough(context, db, rows), options);
    return DONE;
  });
}

/** @throws UserError `review-code`, `review-set` */
function orderOf({ accept = [], set = [], reason }: ReviewOptions): ReviewOrder | null {
  if (accept.length === 0 && set.length === 0) return null;
  for (const code of accept) {
    if (!(code in PROBLEM_SEVERITIES)) {
      const codes = Object.entries(PROBLEM_SEVERITIES)
        .filter(([, severity]) => severity === "error")
        .map(([known]) => known);
      throw new UserError("review-code", { code, codes: codes.join(", ") });
    }
  }
  return {
    accept: accept as ProblemCode[],
    sets: parseSets(set),
    reason: reason?.trim() || null,
  };
}

/** What is held, what a review left before at the end. */
async function heldRows(db: RegisterDatabase, code: string | undefined): Promise<HeldOfCourse[]> {
  const codes = code ? [code] : (await listCourses(db)).map((course) => course.code);
  const rows: HeldOfCourse[] = [];
  for (const one of codes) {
    const course = await getCourse(db, one);
    for (const held of await openHeldRows(db, course.code)) rows.push({ course, held });
  }
  const leftAt = ({ held }: HeldOfCourse) => held.leftAt ?? "";
  return rows.sort((a, b) => (leftAt(a) < leftAt(b) ? -1 : Number(leftAt(a) > leftAt(b))));
}

/** Lines are counted within a file, so one number means several rows where there are courses. */
function refuseManyCourses(rows: readonly HeldOfCourse[], { sets }: ReviewOrder): void {
  const courses = new Set(rows.map(({ course }) => course.code));
  if (sets.size > 0 && courses.size > 1) {
    throw new UserError("review-which-course", { courses: [...courses].join(", ") });
  }
}

function sayNothingHeld({ t, screen }: Context): number {
  screen.say(t("check.fine"));
  return DONE;
}

async function tell(
  { t, screen }: Context,
  db: RegisterDatabase,
  reviewed: readonly ReviewedRow[],
  { json }: ReviewOptions,
): Promise<void> {
  const count = (outcome: ReviewedRow["outcome"]) =>
    reviewed.filter((row) => row.outcome === outcome).length;
  const counts = { accepted: count("accept"), held: count("hold"), dropped: count("drop") };
  if (json) screen.data(JSON.stringify({ rows: reviewed, counts }, null, 2));
  else sayWhyHeld({ t, screen }, reviewed);
  const left = (await openHeldRows(db, null)).length;
  screen.say(t("review.done", { ...counts, left }));
  const entered = reviewed.filter(({ outcome }) => outcome === "accept");
  for (const course of new Set(entered.map((row) => row.course))) {
    screen.say(t("import.next-issue", { course }));
  }
}

/** At a terminal the person has just seen why; a script's output must tell it. */
function sayWhyHeld(
  { t, screen }: Pick<Context, "t" | "screen">,
  reviewed: readonly ReviewedRow[],
) {
  if (screen.interactive) return;
  for (const { course, row, outcome, codes } of reviewed) {
    if (outcome !== "hold") continue;
    const reasons = codes.filter((code) => PROBLEM_SEVERITIES[code] === "error");
    const list = reasons.map((code) => t.loose(`reason.${code}`, {})).join("; ");
    screen.say(t("review.still-held", { course, row, list }));
  }
}
