import type { Edits } from "../../model/edits.js";
import { dropHeldRow } from "../../register/drop-from-course.js";
import type { HeldRow } from "../../register/held-rows.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { actNow, type Context } from "../context.js";
import { askAboutRow } from "./ask-about-row.js";
import { assessRow } from "./assess-row.js";
import { enterAssessed, leaveAssessed } from "./carry-out.js";
import { type HeldOfCourse, outcomeOf, type ReviewedRow } from "./reviewed-row.js";
import { renderHeldRow } from "./show-held-row.js";

/**
 * Walks a registrar through held rows. Each answer is carried out at once, so that stopping loses
 * nothing and the next review goes on with what is still held.
 */
export async function walkThrough(
  context: Context,
  db: RegisterDatabase,
  rows: readonly HeldOfCourse[],
): Promise<ReviewedRow[]> {
  const { t, screen } = context;
  const reviewed: ReviewedRow[] = [];
  for (const [index, { course, held }] of rows.entries()) {
    screen.say(`\n${t("review.position", { number: index + 1, total: rows.length })}`);
    const result = await settle(context, db, course, held);
    if (result === "stop") break;
    reviewed.push(result);
  }
  return reviewed;
}

async function settle(
  context: Context,
  db: RegisterDatabase,
  course: HeldOfCourse["course"],
  held: HeldRow,
): Promise<ReviewedRow | "stop"> {
  let edits: Edits = {};
  for (;;) {
    const assessment = await assessRow(context, db, course, held, edits);
    context.screen.say(renderHeldRow(assessment, context));
    const answer = await askAboutRow(context.t, assessment);
    if (answer.act === "change") {
      edits = { ...edits, ...answer.edits };
      const changed = await assessRow(context, db, course, held, edits);
      if (!answer.isFinal || changed.errors.length > 0) continue;
      await enterAssessed(context, db, changed, null);
      return outcomeOf(changed, "accept");
    }
    const codes = assessment.errors.map(({ code }) => code);
    switch (answer.act) {
      case "let-in":
        await enterAssessed(context, db, assessment, null);
        return outcomeOf(assessment, "accept");
      case "keep":
        await enterAssessed(context, db, assessment, { codes, reason: answer.reason });
        return outcomeOf(assessment, "accept");
      case "drop":
        await dropHeldRow(db, course, held, answer.reason, actNow(context));
        return outcomeOf(assessment, "drop");
      case "stop":
        if (Object.keys(edits).length > 0) await leaveAssessed(context, db, assessment);
        return "stop";
      default:
        await leaveAssessed(context, db, assessment);
        return outcomeOf(assessment, "hold");
    }
  }
}
