import type { Selectable } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type { FieldValues } from "../../model/document.js";
import type { NoticeKind } from "../../model/notice.js";
import { numberKey } from "../../model/number-key.js";
import type { RequestGround } from "../../model/request.js";
import type { RequestRecord, RequestResult } from "../../model/request-record.js";
import { inChunks } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { Act } from "../journal/entries.js";
import { enterSealed } from "../journal/seals.js";
import { answerRequest, refuseAnswered } from "./answers.js";
import { lastSequence } from "./sequences.js";

/** Қызмет көрсетуден «бас тарту», and «қабылдаудан бас тарту»: each counts on its own. */
const SERIES: Record<NoticeKind, string> = { "refusal-notice": "БТ", "acceptance-refusal": "ҚБТ" };

const DIGITS = 4;

/** The answer that each notice goes out with. */
export const RESULT_OF_NOTICE: Record<NoticeKind, RequestResult> = {
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
  const row = await db
    .selectFrom("notices")
    .where("number_key", "=", numberKey(said))
    .selectAll()
    .executeTakeFirst();
  return row ? storedNotice(row) : null;
}

/** Every notice, in the order in which they were issued. */
export async function allNotices(db: RegisterDatabase): Promise<StoredNotice[]> {
  const rows = await db.selectFrom("notices").selectAll().orderBy("id").execute();
  return rows.map(storedNotice);
}

/** The notice whose file has these very bytes. */
export async function noticeWithHash(
  db: RegisterDatabase,
  sha256: string,
): Promise<StoredNotice | null> {
  const row = await db
    .selectFrom("notices")
    .where("sha256", "=", sha256)
    .selectAll()
    .executeTakeFirst();
  return row ? storedNotice(row) : null;
}

/** The notice whose number a text has; БТ-2026-0001 does not stand in ҚБТ-2026-0001. */
export async function noticeNamedIn(
  db: RegisterDatabase,
  text: string,
): Promise<StoredNotice | null> {
  const words = new Set(text.split(/[^\p{L}\p{N}-]+/u));
  const [row] = await inChunks([...words], (some) =>
    db.selectFrom("notices").where("number", "in", some).selectAll().execute(),
  );
  return row ? storedNotice(row) : null;
}

function storedNotice(row: Selectable<Schema["notices"]>): StoredNotice {
  const { id, number, file, kind, edition_sha256: edition, sha256, issued_on: issuedOn } = row;
  const values = JSON.parse(row.field_values) as FieldValues;
  return { id, number, file, kind, issuedOn, edition, values, sha256 };
}
