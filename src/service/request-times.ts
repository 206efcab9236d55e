import type { RequestChannel } from "../model/request.js";
import type { Moment, WorkingClock } from "./working-clock.js";

const MINUTE = 60_000;

/**
 * Working time that the law gives for an answer, in milliseconds: three hours for documents handed
 * over at the centre, thirty minutes for the portal (order ҚР ДСМ-303/2020, Appendix 6, line 3).
 */
const TIME_GIVEN: Readonly<Record<RequestChannel, number>> = {
  direct: 180 * MINUTE,
  portal: 30 * MINUTE,
};

interface RequestTimes {
  /** When the request was handed over or sent. */
  submittedAt: Moment;
  /** When it counts as received. */
  receivedAt: Moment;
  /** The last moment at which an answer is in time; fixed for good when the request is received. */
  dueAt: Moment;
}

/**
 * The times of a request. What the portal sends while the centre is closed is received at the next
 * opening (Appendix 6, line 7); what a person hands over is received when it is handed over. The time
 * given runs in working hours only, so for either it begins at the next opening.
 *
 * @throws UserError `calendar-year-missing`
 */
export function requestTimes(
  clock: WorkingClock,
  channel: RequestChannel,
  submittedAt: Moment,
): RequestTimes {
  const submitted = new Date(submittedAt).toISOString();
  return {
    submittedAt: submitted,
    receivedAt: channel === "portal" ? clock.whenOpen(submitted) : submitted,
    dueAt: clock.after(submitted, TIME_GIVEN[channel]),
  };
}

/**
 * Working time that a request took, in milliseconds; none where the answer was there before the
 * centre opened and the request counted as received.
 *
 * @throws UserError `calendar-year-missing`
 */
export function timeTaken(clock: WorkingClock, receivedAt: Moment, answeredAt: Moment): number {
  return Math.max(0, clock.between(receivedAt, answeredAt));
}
