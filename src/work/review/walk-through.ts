import type { Edits } from "../../model/edits.js";
import { dropHeldRow } from "../../register/courses/drops.js";
import { actOf, type Session } from "../session.js";
import { type Assessment, assessRow } from "./assess-row.js";
import {
  enterAssessed,
  type HeldOfCourse,
  leaveAssessed,
  outcomeOf,
  type ReviewedRow,
} from "./settle-row.js";

/** What a registrar can say about a held row. */
export type Answer =
  | { act: "let-in" | "leave" | "stop" }
  /** `isFinal` where the change says it all, so that the row may go in at once. */
  | { act: "change"; edits: Edits; isFinal: boolean }
  | { act: "keep" | "drop"; reason: string };

/** Shows held rows to a registrar, one after the other, and asks about them. */
export interface Guide {
  /** Before a row: the how manieth it is. */
  startRow(number: number, total: number): void;
  /** A row as it stands, again after each change to it. */
  ask(assessment: Assessment): Promise<Answer>;
}

/**
 * Walks a registrar through held rows. Each answer is carried out at once, so that stopping loses
 * nothing and the next review goes on with what is still held.
 *
 * @throws UserError as `enterAssessed`, where somebody else did something about the same row
 */
export async function walkThrough(
  session: Session,
  rows: readonly HeldOfCourse[],
  guide: Guide,
): Promise<ReviewedRow[]> {
  const reviewed: ReviewedRow[] = [];
  for (const [index, one] of rows.entries()) {
    guide.startRow(index + 1, rows.length);
    const result = await settle(session, one, guide);
    if (result === "stop") break;
    reviewed.push(result);
  }
  return reviewed;
}

async function settle(
  session: Session,
  { course, held }: HeldOfCourse,
  guide: Guide,
): Promise<ReviewedRow | "stop"> {
  const { db } = session.register;
  let edits: Edits = {};
  let assessment = await assessRow(session, db, course, held);
  for (;;) {
    const answer = await guide.ask(assessment);
    switch (answer.act) {
      case "change":
        edits = { ...edits, ...answer.edits };
        assessment = await assessRow(session, db, course, held, edits);
        if (!answer.isFinal || assessment.errors.length > 0) continue;
        await enterAssessed(session, assessment, null);
        return outcomeOf(assessment, "accept");
      case "let-in":
        await enterAssessed(session, assessment, null);
        return outcomeOf(assessment, "accept");
      case "keep": {
        const codes = assessment.errors.map(({ code }) => code);
        await enterAssessed(session, assessment, { codes, reason: answer.reason });
        return outcomeOf(assessment, "accept");
      }
      case "drop":
        await dropHeldRow(db, course, held, answer.reason, actOf(session));
        return outcomeOf(assessment, "drop");
      case "stop":
        if (Object.keys(edits).length > 0) await leaveAssessed(session, assessment);
        return "stop";
      default:
        await leaveAssessed(session, assessment);
        return outcomeOf(assessment, "hold");
    }
  }
}
