import { UserError } from "../model/errors.js";
import { isLate, type RequestRecord } from "../model/request.js";
import { inOrderOf } from "../model/sort-order.js";
import type { RegisteredCourse } from "../register/courses/courses.js";
import { listEnrolments } from "../register/courses/enrolments.js";
import { livingDocuments } from "../register/documents/hand-over.js";
import { answerRequest, refuseAnswered } from "../register/requests/answers.js";
import { getRequest } from "../register/requests/requests.js";
import { openHeldRows } from "../register/rosters/held-rows.js";
import { actOf, type Session, todayOf } from "./session.js";

/** What became of a group's request: it stays open while somebody of the course lacks a document. */
export interface AnswerOfGroup {
  request: string;
  course: string;
  status: "fulfilled" | "open";
  documents: readonly string[];
  /** People of the course without a document, and rows of its rosters that are held. */
  without: number;
  closedAt: string | null;
  late: boolean;
}

/**
 * The group's request to which a roster or a batch belongs; null where none is named.
 *
 * @throws UserError `request-not-found`, `request-not-group`, `request-other-course`, and as
 *   `refuseAnswered`
 */
export async function groupRequest(
  session: Pick<Session, "now" | "register">,
  said: string | undefined,
  courseCode: string | undefined,
): Promise<RequestRecord | null> {
  if (said === undefined) return null;
  const { db } = session.register;
  const request = await getRequest(db, said, Number(todayOf(session).slice(0, 4)));
  const { number, subject, courseCode: asked } = request;
  if (subject !== "group") throw new UserError("request-not-group", { request: number });
  await refuseAnswered(db, request);
  if (asked !== null && courseCode !== undefined && asked !== courseCode) {
    throw new UserError("request-other-course", { request: number, course: asked });
  }
  return request;
}

/**
 * Answers a group's request by the documents of its course, once everybody on it has one. Whose
 * document was annulled without another to follow is passed over, as `kualik issue` does.
 *
 * @throws UserError as `refuseAnswered`
 */
export async function answerGroup(
  session: Session,
  request: RequestRecord,
  course: RegisteredCourse,
): Promise<AnswerOfGroup> {
  return session.register.db.transaction().execute(async (transaction) => {
    const people = await listEnrolments(transaction, course.id);
    const lacking = people.filter(
      ({ documentNumber, stoppedAfter }) => documentNumber === null && stoppedAfter === null,
    );
    const held = await openHeldRows(transaction, course.code);
    const living = await livingDocuments(transaction, course.id);
    // In the journal a run of numbers is told by its first and last.
    const documents = living.map(({ number }) => number).sort(inOrderOf());
    const without = lacking.length + held.length;
    const said = { request: request.number, course: course.code, without };
    if (without > 0 || documents.length === 0) {
      return { ...said, status: "open", documents: [], closedAt: null, late: false };
    }
    const act = actOf(session);
    const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
    await answerRequest(transaction, { ...answer, documents }, act);
    const late = isLate(request.dueAt, act.at);
    return { ...said, status: "fulfilled", documents, closedAt: act.at, late };
  });
}
