import { UserError } from "../../model/errors.js";
import type { RequestRecord, RequestSubject, ServiceRequest } from "../../model/request.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed } from "../journal/seals.js";
import { lastSequence, requestNumberOf, sequenceOfRequest } from "./sequences.js";

/** A request as it comes in. */
export interface NewRequest
  extends Pick<
    RequestRecord,
    | "channel"
    | "kind"
    | "externalNumber"
    | "applicantName"
    | "applicantIin"
    | "traineeId"
    | "identityDocument"
    | "submittedAt"
    | "receivedAt"
    | "dueAt"
  > {
  subject: RequestSubject;
  courseId: number | null;
}

/**
 * Enters a request under the next number of its year. Its times are fixed from then on.
 *
 * @param year of receipt, in Kazakhstan
 * @throws UserError `request-known` where the portal's number was entered before
 */
export async function openRequest(
  db: RegisterDatabase,
  request: NewRequest,
  year: number,
  act: Act,
): Promise<RequestRecord> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => openRequest(transaction, request, year, act));
  }
  await refuseKnown(db, request.externalNumber);
  const sequence = (await lastSequence(db, "request", year)) + 1;
  const row = { year, sequence, ...columnsOf(request), ...(await stampOf(db, act)) };
  const number = requestNumberOf(year, sequence);
  await addJournalEntry(db, act, "request", number, {
    step: "open",
    channel: row.channel,
    kind: row.kind,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    sealed: [await enterSealed(db, "requests", row)],
  });
  return getRequest(db, number, year);
}

async function refuseKnown(db: RegisterDatabase, externalNumber: string | null): Promise<void> {
  if (externalNumber === null) return;
  const known = await requestFromPortal(db, externalNumber);
  if (known) throw new UserError("request-known", { number: externalNumber, request: known });
}

/** The number under which a request of the portal was entered; null where it was not. */
export async function requestFromPortal(
  db: RegisterDatabase,
  externalNumber: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("requests")
    .where("externalNumber", "=", externalNumber)
    .select(["year", "sequence"])
    .executeTakeFirst();
  return row ? requestNumberOf(row.year, row.sequence) : null;
}

function columnsOf(request: NewRequest) {
  return {
    channel: request.channel,
    externalNumber: request.externalNumber,
    subject: request.subject,
    kind: request.kind,
    applicantName: request.applicantName,
    applicantIin: request.applicantIin,
    traineeId: request.traineeId,
    courseId: request.courseId,
    identityDocument: request.identityDocument,
    submittedAt: request.submittedAt,
    receivedAt: request.receivedAt,
    dueAt: request.dueAt,
  };
}

/**
 * The request that a person means.
 *
 * @param said its number, or the last part of it for one of this year
 * @throws UserError `request-not-found`
 */
export async function getRequest(
  db: RegisterDatabase,
  said: string,
  thisYear: number,
): Promise<RequestRecord> {
  const place = sequenceOfRequest(said, thisYear);
  const row =
    place &&
    (await records(db)
      .where("requests.year", "=", place.year)
      .where("requests.sequence", "=", place.sequence)
      .executeTakeFirst());
  if (!row) throw new UserError("request-not-found", { number: said });
  return recordOf(row);
}

/** The requests that wait for an answer, the most pressing first. */
export async function openRequests(db: RegisterDatabase): Promise<RequestRecord[]> {
  const rows = await records(db)
    .where("answers.id", "is", null)
    .orderBy("requests.dueAt")
    .orderBy("requests.id")
    .execute();
  return rows.map(recordOf);
}

/** Every request, the newest first. */
export async function allRequests(db: RegisterDatabase): Promise<RequestRecord[]> {
  const rows = await records(db).orderBy("requests.id", "desc").execute();
  return rows.map(recordOf);
}

/**
 * The requests received from one moment to another, without the people, in the order in which they
 * were received.
 *
 * @param from UTC, included
 * @param to UTC, excluded
 */
export async function requestsBetween(
  db: RegisterDatabase,
  from: string,
  to: string,
): Promise<ServiceRequest[]> {
  const rows = await records(db)
    .where("requests.receivedAt", ">=", from)
    .where("requests.receivedAt", "<", to)
    .orderBy("requests.receivedAt")
    .orderBy("requests.id")
    .execute();
  return rows.map((row) => {
    const { number, channel, kind, submittedAt, receivedAt, dueAt, status, closedAt, ground } =
      recordOf(row);
    return { number, channel, kind, submittedAt, receivedAt, dueAt, status, closedAt, ground };
  });
}

function records(db: RegisterDatabase) {
  return db
    .selectFrom("requests")
    .leftJoin("answers", "answers.requestId", "requests.id")
    .leftJoin("notices", "notices.id", "answers.noticeId")
    .leftJoin("courses", "courses.id", "requests.courseId")
    .select([
      "requests.id",
      "requests.year",
      "requests.sequence",
      "requests.channel",
      "requests.subject",
      "requests.kind",
      "requests.externalNumber",
      "requests.applicantName",
      "requests.applicantIin",
      "requests.traineeId",
      "courses.code as courseCode",
      "requests.identityDocument",
      "requests.submittedAt",
      "requests.receivedAt",
      "requests.dueAt",
      "answers.result",
      "answers.at as closedAt",
      "answers.ground",
      "answers.explanation",
      "answers.documents",
      "notices.number as notice",
      "notices.file as noticeFile",
      "answers.operator as answeredBy",
      "answers.person as answeredByName",
    ]);
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof records>["executeTakeFirstOrThrow"]>>;

function recordOf(row: RecordRow): RequestRecord {
  const { year, sequence, result, documents, answeredBy, answeredByName, ...record } = row;
  return {
    ...record,
    number: requestNumberOf(year, sequence),
    status: result ?? "open",
    documents: documents === null ? [] : (JSON.parse(documents) as string[]),
    answeredBy: answeredByName ?? answeredBy,
  };
}
