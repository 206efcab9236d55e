import { UserError } from "../../model/errors.js";
import type { RequestRecord, ServiceRequest } from "../../model/request.js";
import type { NoticeKind } from "../../model/template-kind.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import type { STAMP } from "../db/tables/table.js";
import { recordsIn, toldBy } from "../journal/acts.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterAllSealed } from "../journal/seals.js";

/** A request as it comes in. */
export type NewRequest = Omit<Row<"requests">, "id" | "year" | "sequence" | keyof typeof STAMP>;

/**
 * Enters a request under the next number of its year. Its times are fixed from then on.
 *
 * @param year of receipt, in Kazakhstan
 * @throws UserError `request-known` where the portal's number was entered before
 */
export async function openRequest(
  db: Db,
  request: NewRequest,
  year: number,
  act: Act,
): Promise<RequestRecord> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => openRequest(transaction, request, year, act));
  }
  await refuseKnown(db, request.externalNumber);
  const sequence = (await lastSequence(db, "request", year)) + 1;
  const sealed = await enterAllSealed(db, "requests", [{ year, sequence, ...request }], act);
  const number = yearAndSequence(year, sequence);
  const { channel, kind, receivedAt, dueAt } = request;
  const details = { step: "open", channel, kind, receivedAt, dueAt, sealed };
  await addJournalEntry(db, act, "request", number, details);
  return getRequest(db, number, year);
}

async function refuseKnown(db: Db, externalNumber: string | null): Promise<void> {
  if (externalNumber === null) return;
  const known = await requestFromPortal(db, externalNumber);
  if (known) throw new UserError("request-known", { number: externalNumber, request: known });
}

/** The number under which a request of the portal was entered; null where it was not. */
export async function requestFromPortal(db: Db, externalNumber: string) {
  const row = await db
    .selectFrom("requests")
    .where("externalNumber", "=", externalNumber)
    .select(["year", "sequence"])
    .executeTakeFirst();
  return row ? yearAndSequence(row.year, row.sequence) : null;
}

/**
 * The request that a person means.
 *
 * @param said its number, or the last part of it for one of this year
 * @throws UserError `request-not-found`
 */
export async function getRequest(db: Db, said: string, thisYear: number): Promise<RequestRecord> {
  const { year, sequence } = sequenceOfRequest(said, thisYear) ?? { year: 0, sequence: 0 };
  const row = await records(db)
    .where("requests.year", "=", year)
    .where("requests.sequence", "=", sequence)
    .executeTakeFirst();
  if (!row) throw new UserError("request-not-found", { number: said });
  return recordOf(row);
}

/** The requests that wait for an answer, the most pressing first. */
export async function openRequests(db: Db): Promise<RequestRecord[]> {
  const rows = await records(db)
    .where("answers.id", "is", null)
    .orderBy("requests.dueAt")
    .orderBy("requests.id")
    .execute();
  return rows.map(recordOf);
}

/** Those of one person that wait for an answer: of the register, or by the number that was said. */
export async function openRequestsOf(
  db: Db,
  { traineeId, iin }: { traineeId: number | null; iin: string | null },
): Promise<RequestRecord[]> {
  if (traineeId === null && iin === null) return [];
  const rows = await records(db)
    .where("answers.id", "is", null)
    .where((where) =>
      where.or([
        ...(traineeId === null ? [] : [where("requests.traineeId", "=", traineeId)]),
        ...(iin === null ? [] : [where("requests.applicantIin", "=", iin)]),
      ]),
    )
    .orderBy("requests.id")
    .execute();
  return rows.map(recordOf);
}

/** Every request, the newest first. */
export async function allRequests(db: Db): Promise<RequestRecord[]> {
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
export async function requestsBetween(db: Db, from: string, to: string): Promise<ServiceRequest[]> {
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

function records(db: Db) {
  return db
    .selectFrom("requests")
    .leftJoin("answers", "answers.requestId", "requests.id")
    .leftJoin("notices", "notices.id", "answers.noticeId")
    .leftJoin("courses", "courses.id", "requests.courseId")
    .select(["requests.id", "requests.year", "requests.sequence", "channel", "subject"])
    .select(["requests.kind", "externalNumber", "applicantName", "applicantIin", "traineeId"])
    .select(["courses.code as courseCode", "identityDocument"])
    .select(["submittedAt", "receivedAt", "dueAt"])
    .select(["answers.result", "answers.at as closedAt", "ground", "explanation", "documents"])
    .select(["notices.number as notice", "notices.file as noticeFile"])
    .select(["answers.operator as answeredBy", "answers.person as answeredByName"]);
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof records>["executeTakeFirstOrThrow"]>>;

function recordOf(row: RecordRow): RequestRecord {
  const { year, sequence, result, documents, answeredBy, answeredByName, ...record } = row;
  return {
    ...record,
    number: yearAndSequence(year, sequence),
    status: result ?? "open",
    documents: documents === null ? [] : (JSON.parse(documents) as string[]),
    answeredBy: answeredByName ?? answeredBy,
  };
}

/** The last number of a series and year that was given to a request or a notice. */
export interface GivenSequence {
  series: "request" | NoticeKind;
  year: number;
  last: number;
}

/**
 * The last number given in a series and year, 0 where none was: of the rows there are, or of those
 * that a register had in whose place this one was restored.
 *
 * @param db a transaction, where the next number is to be given
 */
export async function lastSequence(db: Db, series: GivenSequence["series"], year: number) {
  return lastIn(await givenSequences(db), series, year);
}

function lastIn(given: readonly GivenSequence[], series: GivenSequence["series"], year: number) {
  return given.find((one) => one.series === series && one.year === year)?.last ?? 0;
}

/** The last number of every series and year. */
export async function givenSequences(db: Db): Promise<GivenSequence[]> {
  const requests = await db
    .selectFrom("requests")
    .select((select) => ["year", select.fn.max<number>("sequence").as("last")])
    .groupBy("year")
    .execute();
  const notices = await db
    .selectFrom("notices")
    .select((select) => ["kind as series", "year", select.fn.max<number>("sequence").as("last")])
    .groupBy(["kind", "year"])
    .execute();
  const own = requests.map(({ year, last }) => ({ series: "request" as const, year, last }));
  return lastOfEach([...own, ...notices, ...(await keptByRestoring(db))]);
}

function lastOfEach(given: readonly GivenSequence[]): GivenSequence[] {
  const alike = Map.groupBy(given, ({ series, year }) => `${series} ${year}`).values();
  return [...alike].map((some) =>
    some.reduce((one, other) => (other.last > one.last ? other : one)),
  );
}

/** Of what was given elsewhere that which goes beyond what a copy knows of. */
export async function sequencesBeyond(copy: Db, given: readonly GivenSequence[]) {
  const known = await givenSequences(copy);
  return lastOfEach(given).filter(({ series, year, last }) => last > lastIn(known, series, year));
}

async function keptByRestoring(db: Db): Promise<GivenSequence[]> {
  const kept: GivenSequence[] = [];
  for await (const { details } of toldBy(db, ["restore"])) {
    kept.push(...recordsIn(details.sequences).filter(isSequence));
  }
  return kept;
}

/** An entry that was tampered with must not keep a copy from being restored. */
function isSequence(
  value: Record<string, unknown>,
): value is Record<string, unknown> & GivenSequence {
  const { series, year, last } = value;
  return typeof series === "string" && typeof year === "number" && typeof last === "number";
}

const DIGITS = 4;

/** A request's number, and what of a notice's follows its series: `2026-0015`. */
export function yearAndSequence(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(DIGITS, "0")}`;
}

/**
 * The request that a person means by a number: `2026-0015`, `2026-15`, or `15` of this year.
 *
 * @returns null where it can be no request's number
 */
function sequenceOfRequest(said: string, thisYear: number) {
  const found = /^(?:(\d{4})\s*[-/–]\s*)?0*(\d{1,9})$/.exec(said.replace(/^№\s*/, "").trim());
  if (!found) return null;
  return { year: Number(found[1] ?? thisYear), sequence: Number(found[2]) };
}
