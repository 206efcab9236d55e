import type { IsoDate } from "../../model/course.js";
import type { FieldValues } from "../../model/document.js";
import { type ErrorCode, UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import type { RequestGround, RequestRecord, RequestResult } from "../../model/request.js";
import type { NoticeKind } from "../../model/template-kind.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed, type SealedRows } from "../journal/seals.js";
import { lastSequence } from "./sequences.js";

const ERROR_OF: Record<RequestResult, ErrorCode> = {
  fulfilled: "request-fulfilled",
  refused: "request-refused",
  declined: "request-declined",
};

/**
 * A request is answered once: whoever comes second is told what the answer was.
 *
 * @throws UserError `request-fulfilled`, `request-refused`, `request-declined`
 */
export async function refuseAnswered(
  db: RegisterDatabase,
  { id, number }: Pick<RequestRecord, "id" | "number">,
): Promise<void> {
  const answer = await db
    .selectFrom("answers")
    .where("request_id", "=", id)
    .select(["result", "at", "operator", "person"])
    .executeTakeFirst();
  if (!answer) return;
  const { result, at: moment, operator, person } = answer;
  throw new UserError(ERROR_OF[result], { request: number, moment, who: person ?? operator });
}

/** What a request came to. */
export interface NewAnswer {
  request: Pick<RequestRecord, "id" | "number">;
  result: RequestResult;
  /** Null where the request is fulfilled. */
  refusal: { ground: RequestGround; explanation: string } | null;
  /** The notice that goes out, with its number and what seals it; null where none does. */
  notice: { number: string; sealed: SealedRows } | null;
  /** Registration numbers of the documents that the applicant got. */
  documents: readonly string[];
}

const STEPS: Record<RequestResult, string> = {
  fulfilled: "fulfil",
  refused: "refuse",
  declined: "decline",
};

/**
 * Answers a request, once and for good, in one transaction. The journal names what was done, but
 * neither the person nor the explanation.
 *
 * @throws UserError as `refuseAnswered`
 */
export async function answerRequest(
  db: RegisterDatabase,
  answer: NewAnswer,
  act: Act,
): Promise<void> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => answerRequest(transaction, answer, act));
  }
  const { request, result, refusal, notice } = answer;
  await refuseAnswered(db, request);
  const row = {
    request_id: request.id,
    result,
    ground: refusal?.ground ?? null,
    explanation: refusal?.explanation ?? null,
    documents: JSON.stringify(answer.documents),
    notice_id: notice?.sealed.first ?? null,
    ...(await stampOf(db, act)),
  };
  await addJournalEntry(db, act, "request", request.number, {
    step: STEPS[result],
    ...(refusal ? { ground: refusal.ground } : {}),
    ...(notice ? { number: notice.number } : {}),
    ...(answer.documents.length > 0 ? { numbers: answer.documents } : {}),
    sealed: [...(notice ? [notice.sealed] : []), await enterSealed(db, "answers", row)],
  });
}

/** Қызмет көрсетуден «бас тарту», and «қабылдаудан бас тарту»: each counts on its own. */
const SERIES: Record<NoticeKind, string> = { "refusal-notice": "БТ", "acceptance-refusal": "ҚБТ" };

const DIGITS = 4;

/** The answer that each notice goes out with. */
const RESULT_OF_NOTICE: Record<NoticeKind, RequestResult> = {
  "refusal-notice": "refused",
  "acceptance-refusal": "declined",
};

/** A notice with its number, before it is made. */
export interface PlannedNotice {
  /** `БТ-2026-0001` */
  number: string;
  /** Path inside the register folder. */
  file: string;
}

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
export async function answerByNotice(
  db: RegisterDatabase,
  order: NoticeOrder,
  act: Act,
): Promise<PlannedNotice> {
  return db.transaction().execute(async (transaction) => {
    const { request, kind, ground, explanation, issuedOn } = order;
    await refuseAnswered(transaction, request);
    const year = Number(issuedOn.slice(0, 4));
    const sequence = (await lastSequence(transaction, kind, year)) + 1;
    const number = `${SERIES[kind]}-${year}-${String(sequence).padStart(DIGITS, "0")}`;
    const file = fileOfNotice(year, number);
    const { edition, values, sha256 } = order.render({ number, file });
    const row = {
      ...{ request_id: request.id, kind, year, sequence },
      ...{ number, number_key: numberKey(number), issued_on: issuedOn },
      ...{ edition_sha256: edition, field_values: JSON.stringify(values), sha256, file },
    };
    const sealed = await enterSealed(transaction, "notices", row);
    await order.written();
    const result = RESULT_OF_NOTICE[kind];
    const notice = { number, sealed };
    const refusal = { ground, explanation };
    await answerRequest(transaction, { request, result, refusal, notice, documents: [] }, act);
    return { number, file };
  });
}

/** Where the notices of a year lie: `issued/2026/notices/БТ-2026-0001.docx`. */
export function fileOfNotice(year: number, number: string): string {
  return `issued/${year}/notices/${number}.docx`;
}

/** What it takes to make a notice again, byte for byte. */
export interface StoredNotice extends PlannedNotice {
  /** Key in the register. */
  id: number;
  kind: NoticeKind;
  issuedOn: IsoDate;
  /** SHA-256 of the edition. */
  edition: string;
  values: FieldValues;
  /** SHA-256 of the notice's bytes. */
  sha256: string;
}

/** The notice that a person means, however the number is written; null where there is none. */
export async function noticeNumbered(
  db: RegisterDatabase,
  said: string,
): Promise<StoredNotice | null> {
  return storedNotice(
    await notices(db).where("number_key", "=", numberKey(said)).executeTakeFirst(),
  );
}

/** Every notice, in the order in which they were issued. */
export async function allNotices(db: RegisterDatabase): Promise<StoredNotice[]> {
  const rows = await notices(db).orderBy("id").execute();
  return rows.flatMap((row) => storedNotice(row) ?? []);
}

/** The notice whose file has these very bytes. */
export async function noticeWithHash(
  db: RegisterDatabase,
  sha256: string,
): Promise<StoredNotice | null> {
  return storedNotice(await notices(db).where("sha256", "=", sha256).executeTakeFirst());
}

/** The notice whose number a text has; БТ-2026-0001 does not stand in ҚБТ-2026-0001. */
export async function noticeNamedIn(
  db: RegisterDatabase,
  text: string,
): Promise<StoredNotice | null> {
  const words = new Set(text.split(/[^\p{L}\p{N}-]+/u));
  const [row] = await inChunks([...words], (some) =>
    notices(db).where("number", "in", some).execute(),
  );
  return storedNotice(row);
}

function notices(db: RegisterDatabase) {
  return db
    .selectFrom("notices")
    .select(["id", "number", "file", "kind", "issued_on as issuedOn", "edition_sha256 as edition"])
    .select(["field_values", "sha256"]);
}

type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>["executeTakeFirst"]>>;

function storedNotice(row: NoticeRow): StoredNotice | null {
  if (!row) return null;
  const { field_values, ...notice } = row;
  return { ...notice, values: JSON.parse(field_values) as FieldValues };
}
