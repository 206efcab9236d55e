import { areTwoPeople } from "../../checks/are-two-people.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import {
  type Applicant,
  applicantWithIdentity,
  applicantWithKey,
} from "../../register/applicants.js";
import type { RegisterDatabase } from "../../register/sqlite.js";

/**
 * The person of the register whose request it is. A person of another name than the request has is
 * taken only where the registrar says that it is this one.
 *
 * @param identity whom the registrar says it is: IIN, or number of another identity document
 * @throws UserError `request-person-unknown`, `request-person-other`, `request-name-other`,
 *   `request-person-not-found`
 */
export async function personOfRequest(
  db: RegisterDatabase,
  request: RequestRecord,
  identity: string | undefined,
): Promise<Applicant> {
  const { number, applicantName } = request;
  const found = await personInRegister(db, request);
  if (identity !== undefined) {
    const said = await applicantWithIdentity(db, identity);
    if (!said) throw new UserError("request-person-not-found");
    const isOther = found !== null && found.traineeId !== said.traineeId;
    const hasOtherIin = found === null && /^\d{12}$/.test(request.applicantIin ?? "");
    if (isOther || hasOtherIin) throw new UserError("request-person-other", { request: number });
    return said;
  }
  if (!found) throw new UserError("request-person-unknown", { request: number });
  if (applicantName !== null && isOtherName(applicantName, found)) {
    throw new UserError("request-name-other", { request: number });
  }
  return found;
}

/**
 * Whom the register knows: found when the request came, or by its IIN since. A name alone that came
 * into the register later is no proof.
 */
export async function personInRegister(
  db: RegisterDatabase,
  { traineeId, applicantIin }: RequestRecord,
): Promise<Applicant | null> {
  const known = traineeId === null ? null : await applicantWithKey(db, traineeId);
  return known ?? (applicantIin === null ? null : applicantWithIdentity(db, applicantIin));
}

/** Whether a name is clearly that of somebody else, in either spelling. */
export function isOtherName(name: string, { fullNameKk, fullNameRu }: Applicant): boolean {
  return [fullNameKk, fullNameRu].every((known) => areTwoPeople(name, known));
}
