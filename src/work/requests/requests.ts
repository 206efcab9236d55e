import { join } from "node:path";
import { isFileWhole } from "../../files/left-over.js";
import { yearOf } from "../../model/calendar.js";
import { type DocumentKind, documentKindFor, documentKindMeant } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/identity.js";
import type { RequestRecord } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import type { Db } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { type PlaceOfApplicant, placesOfApplicant } from "../../register/requests/applicants.js";
import { allRequests, getRequest, openRequests } from "../../register/requests/requests.js";
import type { WorkingClock } from "../../service/working-clock.js";
import { openWorkingClock } from "../calendar.js";
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
  { request: said }: { request: string },
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

/**
 * What a person can get of a course now: a copy or a duplicate of the document that holds, a first
 * document, or nothing before somebody has decided.
 */
type ObtainableState = "issued" | "ready" | "annulled" | "held";

/** What somebody with this place in a course can get. */
export function obtainableState({ number, isStopped, heldRow }: PlaceOfApplicant): ObtainableState {
  if (number !== null) return "issued";
  if (isStopped) return "annulled";
  return heldRow === null ? "ready" : "held";
}

/** The document that a place has, or that its course and outcome lead to. */
export function kindAtPlace({ kind, courseKind, outcome }: PlaceOfApplicant): DocumentKind {
  return kind ?? documentKindFor(courseKind, outcome);
}

/**
 * The only place in a course that a request can mean; null where none or several can.
 *
 * @param courseId null where no course was named
 * @param kind null where no document was named
 */
export function placeMeant(
  places: readonly PlaceOfApplicant[],
  courseId: number | null,
  kind: DocumentKind | null,
): PlaceOfApplicant | null {
  const [only, ...others] = placesOf(places, courseId, kind);
  return only && others.length === 0 ? only : null;
}

function placesOf(
  places: readonly PlaceOfApplicant[],
  courseId: number | null,
  kind: DocumentKind | null,
): PlaceOfApplicant[] {
  return places.filter(
    (place) =>
      (courseId === null || place.courseId === courseId) &&
      (kind === null || kindAtPlace(place) === kind),
  );
}

/** What a registrar says of the document that is meant. */
export interface PlaceWishes {
  course?: string;
  /** Kind or appendix. */
  document?: string;
  number?: string;
  duplicate?: true;
}

/**
 * The place in a course whose document answers a request: the only one that can be meant, or the one
 * that the registrar chooses. What the request says counts until the registrar says otherwise.
 *
 * @param which chooses among several; null where nobody is there to do so
 * @throws UserError `request-nothing`, `request-no-original`, `request-no-such-document`,
 *   `request-several-documents`, `request-document-kind`
 */
export async function choosePlace(
  db: Db,
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  wishes: PlaceWishes,
  which: (possible: readonly PlaceOfApplicant[]) => Promise<PlaceOfApplicant | null>,
): Promise<PlaceOfApplicant> {
  const { number } = request;
  if (places.length === 0) throw new UserError("request-nothing", { request: number });
  const isDuplicate = wishes.duplicate || request.subject === "duplicate";
  const having = isDuplicate ? places.filter((place) => place.number !== null) : places;
  if (having.length === 0) throw new UserError("request-no-original", { request: number });
  const possible = await placesMeant(db, request, having, wishes);
  const [only, ...others] = possible;
  if (!only) throw new UserError("request-no-such-document", { request: number });
  if (others.length === 0) return only;
  const chosen = await which(possible);
  if (chosen) return chosen;
  const list = possible.map(({ courseCode }) => courseCode).join(", ");
  throw new UserError("request-several-documents", { request: number, list });
}

async function placesMeant(
  db: Db,
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  wishes: PlaceWishes,
): Promise<PlaceOfApplicant[]> {
  if (wishes.number !== undefined) {
    const { number } = await documentNumbered(db, wishes.number);
    return places.filter((place) => place.number === number);
  }
  const code = wishes.course ?? request.courseCode;
  const course = code === null ? null : await getCourse(db, code);
  const kind = wishes.document === undefined ? request.kind : kindAsked(wishes.document);
  return placesOf(places, course?.id ?? null, kind);
}

/** The kind of document that is asked for. @throws UserError `request-document-kind` */
export function kindAsked(text: string): DocumentKind {
  const kind = documentKindMeant(text);
  if (!kind) throw new UserError("request-document-kind", { text });
  return kind;
}
