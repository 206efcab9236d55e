import { type ErrorCode, UserError } from "../../model/errors.js";
import type { RequestRecord, RequestResult } from "../../model/request-record.js";
import type { RegisterDatabase } from "../db/sqlite.js";

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
