import { UserError } from "../../model/errors.js";
import type { Edits } from "../../model/roster.js";
import { dropHeldRow } from "../../register/courses/changes.js";
import { openHeldRows } from "../../register/rosters/held-rows.js";
import { coursesMeant } from "../courses.js";
import { actOf, type Session } from "../session.js";
import { acceptedIn } from "./change-accepted.js";
import {
  type NotAcceptable,
  notAcceptable,
  type ReviewOrder,
  reviewByOrder,
} from "./review-by-order.js";
import {
  type Assessment,
  assessRow,
  enterAssessed,
  type HeldOfCourse,
  leaveAssessed,
  outcomeOf,
  type ReviewedRow,
} from "./settle-row.js";
import { type AskTogether, settleTogether } from "./settle-together.js";

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
  /** Rows of one kind, before each by itself; left out where each is to be asked about alone. */
  askTogether?: AskTogether;
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
  const together = await settledTogether(session, rows, guide);
  const reviewed = [...together.reviewed];
  for (const [index, one] of (together.isStopped ? [] : together.left).entries()) {
    guide.startRow(index + 1, together.left.length);
    const result = await settle(session, one, guide);
    if (result === "stop") break;
    reviewed.push(result);
  }
  return reviewed;
}

function settledTogether(
  session: Session,
  rows: readonly HeldOfCourse[],
  { askTogether }: Guide,
): ReturnType<typeof settleTogether> {
  const { t } = session;
  if (!askTogether) return Promise.resolve({ reviewed: [], left: [...rows], isStopped: false });
  const outcomeTexts = {
    completed: t("outcome.completed"),
    "not-completed": t("outcome.not-completed"),
  };
  return settleTogether(session, rows, outcomeTexts, askTogether);
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
        return enterAssessed(session, assessment, null);
      case "let-in":
        return enterAssessed(session, assessment, null);
      case "keep": {
        const codes = assessment.errors.map(({ code }) => code);
        return enterAssessed(session, assessment, { codes, reason: answer.reason });
      }
      case "drop":
        await dropHeldRow(db, course, held, answer.reason, actOf(session));
        return outcomeOf(assessment, "drop");
      case "stop":
        if (Object.keys(edits).length > 0) await leaveAssessed(session, assessment);
        return "stop";
      default:
        return leaveAssessed(session, assessment);
    }
  }
}

type ReviewWay =
  | { way: "list" }
  | { way: "order"; order: ReviewOrder }
  /** Null where nobody is there to be asked. */
  | { way: "walk"; guide: Guide | null };

/** What came of a review. */
export type Review =
  | { result: "nothing-held" }
  | { result: "listed"; rows: Assessment[] }
  /** `left` counts what is still held, in all courses. */
  | {
      result: "reviewed";
      isOrdered: boolean;
      rows: ReviewedRow[];
      left: number;
      /** What was ordered to be accepted and cannot be. */
      refused: NotAcceptable[];
    };

/**
 * Goes through what is held, in one course or in all of them, and puts it right.
 *
 * @throws UserError `review-needs-terminal`, and as `getCourse`, `reviewByOrder` and `walkThrough`
 */
export async function review(
  session: Session,
  code: string | undefined,
  how: ReviewWay,
): Promise<Review> {
  const held = await heldRows(session, code);
  if (how.way === "list") {
    const { db } = session.register;
    const assess = (one: HeldOfCourse) => assessRow(session, db, one.course, one.held);
    return { result: "listed", rows: await Array.fromAsync(held, assess) };
  }
  if (how.way === "order") {
    const { change, rest } = await acceptedIn(session, code, held, how.order);
    const rows = [...(await change()), ...(await reviewByOrder(session, held, rest))];
    return reviewed(session, rows, true, notAcceptable(held, rows, rest));
  }
  if (held.length === 0) return { result: "nothing-held" };
  if (how.guide === null) throw new UserError("review-needs-terminal");
  return reviewed(session, await walkThrough(session, held, how.guide));
}

/** What is held, what a review left before at the end. */
async function heldRows({ register: { db } }: Session, code: string | undefined) {
  const rows: HeldOfCourse[] = [];
  for (const course of await coursesMeant(db, code)) {
    for (const held of await openHeldRows(db, course.code)) rows.push({ course, held });
  }
  const leftAt = ({ held }: HeldOfCourse) => held.leftAt ?? "";
  return rows.sort((a, b) => (leftAt(a) < leftAt(b) ? -1 : Number(leftAt(a) > leftAt(b))));
}

async function reviewed(
  session: Session,
  rows: ReviewedRow[],
  isOrdered = false,
  refused: NotAcceptable[] = [],
): Promise<Review> {
  const left = (await openHeldRows(session.register.db, null)).length;
  return { result: "reviewed", isOrdered, rows, left, refused };
}
