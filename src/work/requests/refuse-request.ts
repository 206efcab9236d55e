import { join } from "node:path";
import { UserError } from "../../model/errors.js";
import type { NoticeKind } from "../../model/notice.js";
import type { RequestGround } from "../../model/request.js";
import type { RequestRecord } from "../../model/request-record.js";
import { refuseAnswered } from "../../register/requests/answers.js";
import { isLate } from "../../requests/request-times.js";
import type { Session } from "../session.js";
import { readText } from "../typed-text.js";
import { applicantOnNotice } from "./applicant.js";
import { issueNotice } from "./issue-notice.js";
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

/** The status that a request has after each notice. */
const STATUS = { "refusal-notice": "refused", "acceptance-refusal": "declined" } as const;

/**
 * Refuses a request, or its acceptance: a person's decision, which goes out as a notice with its ground
 * and explanation. Source: law 94-V, art. 19-1: no refusal is automatic.
 *
 * @param show shows the request before it is asked
 * @returns null where somebody did not agree
 * @throws UserError `request-explanation`, `request-not-found`, `request-name-missing`, and as
 *   `refuseAnswered`, `issueNotice`
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
  await refuseAnswered(register.db, request);
  const names = await applicantOnNotice(session, request, wishes.name);
  show(request);
  const status = STATUS[kind];
  const question = t(`ask.${status}`, { number, ground: t(`request-ground.${ground}`) });
  if (!(await session.confirm(question))) return null;
  const notice = await issueNotice(session, { request, kind, ground, explanation, names });
  const { closedAt, bytes } = notice;
  return {
    ...{ request: number, status, notice: notice.number, bytes, closedAt },
    file: join(register.folder.root, notice.file),
    late: isLate(request.dueAt, closedAt),
  };
}
