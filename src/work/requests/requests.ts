import { join } from "node:path";
import { isFileWhole } from "../../files/left-over.js";
import { yearOf } from "../../model/calendar.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/identity.js";
import type { RequestRecord } from "../../model/request.js";
import { type PlaceOfApplicant, placesOfApplicant } from "../../register/requests/applicants.js";
import { allRequests, getRequest, openRequests } from "../../register/requests/requests.js";
import type { WorkingClock } from "../../service/working-clock.js";
import { openWorkingClock } from "../calendar/calendar.js";
import { type Session, todayOf } from "../session.js";

/** Requests, with what tells how much time they have. */
export interface TimedRequests {
  requests: RequestRecord[];
  clock: WorkingClock;
  /** When they were looked at, UTC. */
  now: string;
}

/** The requests that wait, the most pressing first; all of them, the newest first, where that is asked. */
export async function listRequests(
  { register: { db }, now }: Pick<Session, "register" | "now">,
  { all = false }: { all?: boolean } = {},
): Promise<TimedRequests> {
  return {
    requests: await (all ? allRequests(db) : openRequests(db)),
    clock: await openWorkingClock(db),
    now: now().toISOString(),
  };
}

export interface RequestWithPlaces {
  request: RequestRecord;
  places: readonly PlaceOfApplicant[];
  /** Whether the file of the notice that answers it is not there. */
  isNoticeLost: boolean;
}

/** One request, and what its person can get. @throws UserError `request-not-found` */
export async function requestWithPlaces(
  session: Pick<Session, "register" | "now">,
  said: string,
): Promise<RequestWithPlaces> {
  const { db, folder } = session.register;
  const request = await requestMeant(session, said);
  const { traineeId, noticeFile } = request;
  const places = traineeId ? await placesOfApplicant(db, traineeId) : [];
  const isNoticeLost = noticeFile !== null && !isFileWhole(join(folder.root, noticeFile));
  return { request, places, isNoticeLost };
}

/** The request that a person means: `2026-0015`, or `15` of this year. @throws UserError `request-not-found` */
export async function requestMeant(
  session: Pick<Session, "register" | "now">,
  said: string,
): Promise<RequestRecord> {
  return getRequest(session.register.db, said, yearOf(todayOf(session)));
}

/** What was shown, as it is kept. @throws UserError `presented-identity-invalid` */
export function readPresented(text: string): string {
  const presented = parsePresentedIdentity(text);
  if (presented === null) throw new UserError("presented-identity-invalid");
  return presented;
}
