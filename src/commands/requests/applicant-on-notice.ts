import { tidyName } from "../../checks/name.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { NamedTrainee } from "../../register/trainee-names.js";
import { readText } from "../../work/typed-text.js";
import type { Context } from "../context.js";
import { isOtherName, personInRegister } from "./person-of-request.js";

/**
 * How a notice names the applicant: in both spellings of the register where it knows this person, else
 * as the applicant does.
 *
 * @param said the name, where the request came without one
 * @throws UserError `request-name-missing`, `text-unprintable`
 */
export async function applicantOnNotice(
  { t }: Context,
  db: RegisterDatabase,
  request: RequestRecord,
  said: string | undefined,
): Promise<NamedTrainee> {
  const given = readText(t, "request.applicant", said);
  const name = given === null ? request.applicantName : tidyName(given);
  const known = request.subject === "group" ? null : await personInRegister(db, request);
  if (known && (name === null || !isOtherName(name, known))) {
    return { fullNameKk: known.fullNameKk, fullNameRu: known.fullNameRu };
  }
  if (name === null) throw new UserError("request-name-missing", { request: request.number });
  return { fullNameKk: name, fullNameRu: name };
}
