import { type ErrorCode, UserError } from "../../model/errors.js";
import type { RequestGround } from "../../model/request.js";
import type { RequestRecord, RequestResult } from "../../model/request-record.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, stampOf } from "../journal/entries.js";
import { enterSealed, type SealedRows } from "../journal/seals.js";

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
