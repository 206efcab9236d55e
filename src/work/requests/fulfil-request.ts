import { join } from "node:path";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { refuseAnswered } from "../../register/requests/answers.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { isLate } from "../../service/request-times.js";
import type { Session } from "../session.js";
import { type AnswerOfGroup, answerGroup } from "./answer-group.js";
import { personOfRequest } from "./applicant.js";
import { type FulfilmentHooks, type FulfilmentWishes, fulfilAt } from "./fulfil-at.js";
import { choosePlace, type PlaceWishes } from "./places.js";
import { requestMeant } from "./requests.js";

/** How a request is to be fulfilled. */
export interface FulfillingRequest extends PlaceWishes, FulfilmentWishes {
  /** Of the request, as a person says it. */
  request: string;
  /** Who it is, by the registrar's word. */
  iin?: string;
}

/** What fulfilling a request asks of whoever started it. */
export interface FulfilHooks extends FulfilmentHooks {
  /** Shows the request, and whom of the register it is taken for; null for a group. */
  show(request: RequestRecord, places: readonly PlaceOfApplicant[], person: Applicant | null): void;
  /** Which place is meant; null where nobody is there to say. */
  whichPlace(possible: readonly PlaceOfApplicant[]): Promise<PlaceOfApplicant | null>;
}

/** How one person's request was fulfilled. */
export interface FulfilledRequest {
  request: string;
  /** Registration number. */
  document: string;
  /** Absolute path of its file. */
  file: string;
  handedOver: boolean;
  /** UTC. */
  closedAt: string;
  late: boolean;
}

/** What became of a request: that of one person, or of a group. */
export type FulfilledOrGroup =
  | { one: FulfilledRequest; group: null }
  | { one: null; group: AnswerOfGroup };

/**
 * Fulfils a request: the right document is issued, duplicated or taken out, and handed over. That of a
 * group is answered by the documents of its course.
 *
 * @returns null where somebody did not agree
 * @throws UserError `request-not-found`, `request-group-course`, `request-group-open`, and as
 *   `refuseAnswered`, `personOfRequest`, `choosePlace`, `fulfilAt`
 */
export async function fulfilRequest(
  session: Session,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<FulfilledOrGroup | null> {
  const request = await requestMeant(session, wishes.request);
  await refuseAnswered(session.register.db, request);
  if (request.subject === "group") {
    const group = await fulfilGroup(session, request, wishes, hooks);
    return group && { one: null, group };
  }
  const one = await fulfilOne(session, request, wishes, hooks);
  return one && { one, group: null };
}

async function fulfilOne(
  session: Session,
  request: RequestRecord,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<FulfilledRequest | null> {
  const { db, folder } = session.register;
  const person = await personOfRequest(db, request, wishes.iin);
  const places = await placesOfApplicant(db, person.traineeId);
  hooks.show(request, places, person);
  const place = await choosePlace(db, request, places, wishes, hooks.whichPlace);
  const done = await fulfilAt(session, { request, place, wishes }, hooks);
  if (done === null) return null;
  const { number: document, closedAt, handedOver } = done;
  const { file } = await documentNumbered(db, document);
  return {
    ...{ request: request.number, document, file: join(folder.root, file), handedOver, closedAt },
    late: isLate(request.dueAt, closedAt),
  };
}

async function fulfilGroup(
  session: Session,
  request: RequestRecord,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<AnswerOfGroup | null> {
  const { t, register } = session;
  const { number } = request;
  const code = request.courseCode ?? wishes.course;
  if (code === undefined) throw new UserError("request-group-course", { request: number });
  const course = await getCourse(register.db, code);
  hooks.show(request, [], null);
  const question = t("ask.fulfil-group", { number, course: course.code });
  if (!(await session.confirm(question))) return null;
  const answered = await answerGroup(session, request, course);
  if (answered.status === "open") {
    const { without: count } = answered;
    throw new UserError("request-group-open", { request: number, course: course.code, count });
  }
  return answered;
}
