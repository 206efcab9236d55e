import { UserError } from "../model/errors.js";
import {
  type AnsweredHeader,
  answeredHeaders,
  forgetColumnAnswers,
} from "../register/rosters/column-answers.js";
import { actOf, type Session } from "./session.js";

/** What was answered about the columns below a header, as it is counted. */
export interface ColumnProfile extends AnsweredHeader {
  number: number;
}

/** What was answered about columns, header by header. */
export async function columnProfiles({ register: { db } }: Session): Promise<ColumnProfile[]> {
  const headers = await answeredHeaders(db);
  return headers.map((header, index) => ({ number: index + 1, ...header }));
}

/**
 * Forgets what was answered below a header: such columns are asked about again.
 *
 * @param said the number of a profile
 * @throws UserError `column-answers-unknown`
 */
export async function dropColumnProfile(
  session: Session,
  said: string,
): Promise<{ dropped: number }> {
  const { db } = session.register;
  const headers = await answeredHeaders(db);
  const header = /^\d+$/.test(said.trim()) ? headers[Number(said) - 1] : undefined;
  if (header === undefined) {
    throw new UserError("column-answers-unknown", { said, count: headers.length });
  }
  await forgetColumnAnswers(db, header.headerKey, actOf(session));
  return { dropped: Number(said) };
}
