import { dirname, join } from "node:path";
import { noticeValues } from "../../documents/notice-values.js";
import { dateInKazakhstan, shortDate } from "../../language/dates.js";
import { yearOf } from "../../model/calendar.js";
import { UserError } from "../../model/errors.js";
import { isLate, type RequestGround, type RequestRecord } from "../../model/request.js";
import type { NoticeKind } from "../../model/template-kind.js";
import { readCentre } from "../../register/centre/settings.js";
import type { NamedTrainee } from "../../register/people/identity.js";
import {
  answerByNotice,
  fileOfNotice,
  type NoticeOrder,
  noticeNumbered,
  type PlannedNotice,
  refuseAnswered,
} from "../../register/requests/answers.js";
import { makeAgain, pressRun } from "../documents.js";
import { editionsFor } from "../editions/editions-for.js";
import { refuseEmptyPlaces } from "../issue/plan-issue.js";
import { actOf, isFinished, type Session, todayOf } from "../session.js";
import { readText } from "../typed-text.js";
import { applicantOnNotice } from "./applicant.js";
import { requestMeant } from "./requests.js";

/** A person's decision that goes out as a notice. */
export interface RefusingRequest {
  /** Of the request, as a person says it. */
  request: string;
  ground: RequestGround;
  /** The registrar's own words. */
  explanation: string;
  /** Of the applicant, where the request came without one. */
  name?: string;
}

/** A request that was answered by a notice. */
export interface RefusedRequest {
  request: string;
  status: "refused" | "declined";
  /** Its registration number. */
  notice: string;
  /** Absolute path of its file. */
  file: string;
  bytes: Buffer;
  /** UTC. */
  closedAt: string;
  late: boolean;
}

const STATUS = { "refusal-notice": "refused", "acceptance-refusal": "declined" } as const;

/**
 * Refuses a request, or its acceptance: a person's decision, which goes out as a notice with its ground
 * and explanation. Source: law 94-V, art. 19-1: no refusal is automatic.
 *
 * @param show shows the request before it is asked
 * @returns null where somebody did not agree
 * @throws UserError `request-explanation`, `request-not-found`, `request-name-missing`,
 *   `template-empty-field`, as `answerByNotice`, and where the file cannot be written
 */
export async function refuseRequest(
  session: Session,
  kind: NoticeKind,
  wishes: RefusingRequest,
  show: (request: RequestRecord) => void,
): Promise<RefusedRequest | null> {
  const { t, register } = session;
  const { ground } = wishes;
  const explanation = readText(t, "request.explanation", wishes.explanation);
  if (explanation === null) throw new UserError("request-explanation");
  const request = await requestMeant(session, wishes.request);
  const { number } = request;
  const status = STATUS[kind];
  const finished = status === request.status ? await refusedBefore(session, request) : null;
  if (finished !== null) return { ...finished, request: number, status };
  await refuseAnswered(register.db, request);
  const received = dateInKazakhstan(new Date(request.receivedAt));
  if (todayOf(session) < received) {
    throw new UserError("request-not-received", { number, date: shortDate(received) });
  }
  const names = await applicantOnNotice(session, request, wishes.name);
  show(request);
  const question = t(`ask.${status}`, { number, ground: t(`request-ground.${ground}`) });
  if (!(await session.confirm(question, "irreversible"))) return null;
  const notice = await issueNotice(session, { request, kind, ground, explanation, names });
  const { closedAt, bytes } = notice;
  return {
    ...{ request: number, status, notice: notice.number, bytes, closedAt },
    file: join(register.folder.root, notice.file),
    late: isLate(request.dueAt, closedAt),
  };
}

/** What it came to where it was this request whose notice was cut off; null where it was not. */
async function refusedBefore(session: Session, { notice: said, closedAt, dueAt }: RequestRecord) {
  const { db, folder } = session.register;
  const notice = said === null ? null : await noticeNumbered(db, said);
  if (notice === null || closedAt === null || !isFinished(session, notice)) return null;
  const { number, file } = notice;
  return {
    ...{ notice: number, file: join(folder.root, file), bytes: await makeAgain(db)(notice) },
    ...{ closedAt, late: isLate(dueAt, closedAt) },
  };
}

interface NoticeWishes extends Pick<NoticeOrder, "request" | "kind" | "ground" | "explanation"> {
  names: NamedTrainee;
}

/** Answers a request by a notice of today. Its file appears after the register has it. */
async function issueNotice(session: Session, { names, ...wishes }: NoticeWishes) {
  const { db } = session.register;
  const { request, kind } = wishes;
  const issuedOn = todayOf(session);
  const facts = {
    ...{ ...wishes, ...names, kind: request.kind },
    ...{ centre: await readCentre(db), issuedOn, requestNumber: request.number },
    ...{
      portalNumber: request.externalNumber,
      submittedAt: request.submittedAt,
      receivedAt: request.receivedAt,
    },
  };
  const forms = await editionsFor(session, [kind], issuedOn);
  refuseEmptyPlaces(forms.editions, new Map([[kind, noticeValues({ ...facts, number: "-" })]]));
  const folder = dirname(fileOfNotice(yearOf(issuedOn), "-"));
  return pressRun(session, { forms, folder, size: 1 }, async (press) => {
    const act = actOf(session);
    const render = ({ number, file }: PlannedNotice) =>
      press.make({ kind, file }, noticeValues({ ...facts, number }));
    const order = { ...wishes, issuedOn, written: press.written, render };
    const notice = await answerByNotice(db, order, act);
    return { ...notice, bytes: press.last(), closedAt: act.at };
  });
}
