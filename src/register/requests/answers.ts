import type { IsoDate } from "../../model/course.js";
import type { FieldValues } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import type { RequestGround, RequestRecord, RequestResult } from "../../model/request.js";
import { NOTICE_KINDS, type NoticeKind } from "../../model/template-kind.js";
import { inChunks } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { enterSealed, type SealedRows } from "../journal/seals.js";
import { type GivenSequence, lastSequence, yearAndSequence } from "./requests.js";

/**
 * A request is answered once: whoever comes second is told what the answer was.
 *
 * @throws UserError `request-answered`
 */
export async function refuseAnswered(db: Db, { id, number }: Pick<RequestRecord, "id" | "number">) {
  const answer = await db
    .selectFrom("answers")
    .where("requestId", "=", id)
    .select(["result", "at", "operator", "person"])
    .executeTakeFirst();
  if (!answer) return;
  const { result, at: moment, operator, person } = answer;
  const who = person ?? operator;
  throw new UserError("request-answered", { request: number, moment, who, result });
}

/** What a request came to. */
interface NewAnswer {
  request: Pick<RequestRecord, "id" | "number">;
  result: RequestResult;
  /** Null where the request is fulfilled. */
  refusal: { ground: RequestGround; explanation: string } | null;
  /** The notice that goes out, with its number and what seals it; null where none does. */
  notice: { number: string; sealed: SealedRows } | null;
  /** Why it needs no answer any more, where that is so. */
  reason?: string;
  /** Registration numbers of the documents that the applicant got. */
  documents: readonly string[];
}

const STEPS: Record<RequestResult, string> = {
  fulfilled: "fulfil",
  refused: "refuse",
  declined: "decline",
  withdrawn: "withdraw",
  struck: "strike",
};

/**
 * Answers a request, once and for good, in one transaction. The journal names what was done, but
 * neither the person nor the explanation.
 *
 * @throws UserError as `refuseAnswered`
 */
export async function answerRequest(db: Db, answer: NewAnswer, act: Act): Promise<void> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => answerRequest(transaction, answer, act));
  }
  const { request, result, refusal, notice } = answer;
  await refuseAnswered(db, request);
  const row = {
    requestId: request.id,
    result,
    ground: refusal?.ground ?? null,
    explanation: refusal?.explanation ?? answer.reason ?? null,
    documents: JSON.stringify(answer.documents),
    noticeId: notice?.sealed.first ?? null,
  };
  await addJournalEntry(db, act, "request", request.number, {
    step: STEPS[result],
    ...(refusal ? { ground: refusal.ground } : {}),
    ...(notice ? { number: notice.number } : {}),
    ...(answer.documents.length > 0 ? { numbers: answer.documents } : {}),
    sealed: [...(notice ? [notice.sealed] : []), await enterSealed(db, "answers", row, act)],
  });
}

/**
 * The series of each notice, and the answer that it goes out with. Қызмет көрсетуден «бас тарту», and
 * «қабылдаудан бас тарту»: each counts on its own.
 */
const NOTICES: Record<NoticeKind, { series: string; result: RequestResult }> = {
  "refusal-notice": { series: "БТ", result: "refused" },
  "acceptance-refusal": { series: "ҚБТ", result: "declined" },
};

/** A notice with its number, `БТ-2026-0001`, before it is made. */
export type PlannedNotice = Pick<Row<"notices">, "number" | "file">;

/** A refusal that a person has decided. */
export interface NoticeOrder {
  request: RequestRecord;
  kind: NoticeKind;
  ground: RequestGround;
  /** The registrar's own words. */
  explanation: string;
  issuedOn: IsoDate;
  /** Makes the notice; its file must not appear before the transaction ends. */
  render(planned: PlannedNotice): { edition: string; values: FieldValues; sha256: string };
  /** Called before the number counts: a file that cannot be written stops it. */
  written(): Promise<void>;
}

/**
 * Answers a request by a notice, in one transaction: takes the next number of its series, renders, and
 * enters both.
 *
 * @throws UserError as `refuseAnswered`
 */
export async function answerByNotice(db: Db, order: NoticeOrder, act: Act): Promise<PlannedNotice> {
  return db.transaction().execute(async (transaction) => {
    const { request, kind, ground, explanation, issuedOn } = order;
    const { series, result } = NOTICES[kind];
    await refuseAnswered(transaction, request);
    const year = Number(issuedOn.slice(0, 4));
    const sequence = (await lastSequence(transaction, kind, year)) + 1;
    const number = `${series}-${yearAndSequence(year, sequence)}`;
    const file = fileOfNotice(year, number);
    const { edition, values, sha256 } = order.render({ number, file });
    const row = {
      ...{ requestId: request.id, kind, year, sequence, number, numberKey: numberKey(number) },
      ...{ issuedOn, edition, fieldValues: JSON.stringify(values), sha256, file },
    };
    const sealed = await enterSealed(transaction, "notices", row, act);
    await order.written();
    const answer = { request, result, documents: [] };
    const refusal = { ground, explanation };
    await answerRequest(transaction, { ...answer, refusal, notice: { number, sealed } }, act);
    return { number, file };
  });
}

/** Reads a notice's number, however written, or the name of its file; null where it is none. */
export function sequenceOfNotice(text: string): GivenSequence | null {
  const [, letters, year, last] = /^(\p{L}+)-(\d{4})-(\d{1,9})$/u.exec(numberKey(text)) ?? [];
  const series = NOTICE_KINDS.find((kind) => numberKey(NOTICES[kind].series) === letters);
  return series ? { series, year: Number(year), last: Number(last) } : null;
}

/** Where the notices of a year lie: `issued/2026/notices/БТ-2026-0001.docx`. */
export function fileOfNotice(year: number, number: string): string {
  return `issued/${year}/notices/${number}.docx`;
}

/** What it takes to make a notice again, byte for byte. */
export interface StoredNotice extends Omit<NoticeRow, "fieldValues"> {
  values: FieldValues;
}

/** The notice that a person means, however the number is written; null where there is none. */
export async function noticeNumbered(db: Db, said: string) {
  const [notice] = await read(notices(db).where("numberKey", "=", numberKey(said)));
  return notice ?? null;
}

/** Every notice, in the order in which they were issued. */
export async function allNotices(db: Db): Promise<StoredNotice[]> {
  return read(notices(db).orderBy("id"));
}

/** The notice whose file has these very bytes. */
export async function noticeWithHash(db: Db, sha256: string) {
  const [notice] = await read(notices(db).where("sha256", "=", sha256));
  return notice ?? null;
}

/** The notice whose number a text has; БТ-2026-0001 does not stand in ҚБТ-2026-0001. */
export async function noticeNamedIn(db: Db, text: string) {
  const words = new Set(text.split(/[^\p{L}\p{N}-]+/u));
  const [notice] = await inChunks([...words], (some) =>
    read(notices(db).where("number", "in", some)),
  );
  return notice ?? null;
}

function notices(db: Db) {
  return db
    .selectFrom("notices")
    .select(["id", "number", "file", "kind", "issuedOn", "edition", "fieldValues", "sha256"]);
}

type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>["executeTakeFirstOrThrow"]>>;

async function read(some: ReturnType<typeof notices>): Promise<StoredNotice[]> {
  const rows = await some.execute();
  return rows.map(({ fieldValues, ...notice }) => ({
    ...notice,
    values: JSON.parse(fieldValues) as FieldValues,
  }));
}
