import { UserError } from "../../model/errors.js";
import type { ServiceRequest } from "../../model/request.js";
import type { RequestRecord, RequestSubject } from "../../model/request-record.js";
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
    receivedAt: row.received_at,
    dueAt: row.due_at,
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
    .where("external_number", "=", externalNumber)
    .select(["year", "sequence"])
    .executeTakeFirst();
  return row ? requestNumberOf(row.year, row.sequence) : null;
}

function columnsOf(request: NewRequest) {
  return {
    channel: request.channel,
    external_number: request.externalNumber,
    subject: request.subject,
    kind: request.kind,
    applicant_name: request.applicantName,
    applicant_iin: request.applicantIin,
    trainee_id: request.traineeId,
    course_id: request.courseId,
    identity_document: request.identityDocument,
    submitted_at: request.submittedAt,
    received_at: request.receivedAt,
    due_at: request.dueAt,
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
    .orderBy("requests.due_at")
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
    .where("requests.received_at", ">=", from)
    .where("requests.received_at", "<", to)
    .orderBy("requests.received_at")
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
    .leftJoin("answers", "answers.request_id", "requests.id")
    .leftJoin("notices", "notices.id", "answers.notice_id")
    .leftJoin("courses", "courses.id", "requests.course_id")
    .selectAll("requests")
    .select([
      "answers.result",
      "answers.ground",
      "answers.explanation",
      "answers.documents",
      "answers.at as closed_at",
      "answers.operator as answered_by",
      "answers.person as answered_by_name",
      "notices.number as notice",
      "notices.file as notice_file",
      "courses.code as course_code",
    ]);
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof records>["executeTakeFirstOrThrow"]>>;

function recordOf(row: RecordRow): RequestRecord {
  return {
    id: row.id,
    number: requestNumberOf(row.year, row.sequence),
    channel: row.channel,
    subject: row.subject,
    kind: row.kind,
    externalNumber: row.external_number,
    applicantName: row.applicant_name,
    applicantIin: row.applicant_iin,
    traineeId: row.trainee_id,
    courseCode: row.course_code,
    identityDocument: row.identity_document,
    submittedAt: row.submitted_at,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    status: row.result ?? "open",
    closedAt: row.closed_at,
    ground: row.ground,
    explanation: row.explanation,
    documents: row.documents === null ? [] : (JSON.parse(row.documents) as string[]),
    notice: row.notice,
    noticeFile: row.notice_file,
    answeredBy: row.answered_by_name ?? row.answered_by,
  };
}
