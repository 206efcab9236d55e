import type { RequestEnd, RequestRecord } from "../../model/request.js";
import { answerRequest, refuseAnswered } from "../../register/requests/answers.js";
import { actOf, type Session } from "../session.js";
import { readReason } from "../typed-text.js";
import { requestMeant } from "./requests.js";

/** A request that needs no answer any more, and why. */
export interface EndingRequest {
  /** As a person says it. */
  request: string;
  reason: string;
}

/** A request that was ended. */
export interface EndedRequest {
  request: string;
  status: RequestEnd;
  reason: string;
  /** UTC. */
  closedAt: string;
}

/**
 * Ends a request without an answer: its applicant has withdrawn it, or it was entered by mistake. It
 * stays in the register with the reason, and nobody is late with it.
 *
 * @param show shows the request before it is asked
 * @returns null where somebody did not agree
 * @throws UserError `reason-missing`, `request-not-found`, and as `refuseAnswered`
 */
export async function endRequest(
  session: Session,
  status: RequestEnd,
  { request: said, reason: given }: EndingRequest,
  show: (request: RequestRecord) => void,
): Promise<EndedRequest | null> {
  const { t, register } = session;
  const reason = readReason(t, given);
  const request = await requestMeant(session, said);
  const { number } = request;
  await refuseAnswered(register.db, request);
  show(request);
  if (!(await session.confirm(t(`ask.${status}`, { number }), "irreversible"))) return null;
  const act = actOf(session);
  const nothing = { refusal: null, notice: null, documents: [] };
  await answerRequest(register.db, { request, result: status, reason, ...nothing }, act);
  return { request: number, status, reason, closedAt: act.at };
}
