import { tidyName } from "../../checks/name.js";
import { areTwoPeople, isNamed } from "../../checks/name-comparison.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import type { Db } from "../../register/db/sqlite.js";
import type { NamedTrainee } from "../../register/people/identity.js";
import {
  type Applicant,
  applicantsNamed,
  applicantWithIdentity,
  applicantWithKey,
} from "../../register/requests/applicants.js";
import type { Session } from "../session.js";
import { readApplicantName, readText } from "../typed-text.js";

/** Who is said to ask. */
export interface SaidApplicant {
  iin?: string | undefined;
  name?: string | undefined;
}

interface FoundApplicant {
  applicant: Applicant | null;
  /** Whether the name may be that of somebody in the register, but nobody could choose. */
  isUnsure: boolean;
}

export const NOBODY: FoundApplicant = { applicant: null, isUnsure: false };

/** Chooses among people of a name; nobody of them may be meant. Null where nobody is there to choose. */
export type WhichPerson = (
  found: readonly Applicant[],
) => Promise<{ chosen: Applicant | null } | null>;

/**
 * The person of the register who is meant. A name that several have, or a mere part of a name, is
 * asked about, where somebody can answer; else nobody is taken.
 */
export async function findApplicant(
  { register: { db }, t, tell }: Pick<Session, "register" | "t" | "tell">,
  { iin, name }: SaidApplicant,
  which: WhichPerson,
): Promise<FoundApplicant> {
  if (iin !== undefined) return sure(await applicantWithIdentity(db, iin));
  if (name === undefined) return NOBODY;
  const found = await applicantsNamed(db, name);
  const [only, ...others] = found;
  if (!only) return NOBODY;
  if (others.length === 0 && isNamed(only, name)) return sure(only);
  const answer = await which(found);
  if (answer) return sure(answer.chosen);
  tell(t("request.several-people", { count: found.length }));
  return { applicant: null, isUnsure: true };
}

function sure(applicant: Applicant | null): FoundApplicant {
  return { applicant, isUnsure: false };
}

/**
 * The person of the register whose request it is. A person of another name than the request has is
 * taken only where the registrar says that it is this one.
 *
 * @param identity whom the registrar says it is: IIN, or number of another identity document
 * @throws UserError `request-person-unknown`, `request-person-other`, `request-name-other`,
 *   `trainee-not-found`
 */
export async function personOfRequest(
  db: Db,
  request: RequestRecord,
  identity: string | undefined,
): Promise<Applicant> {
  const { number, applicantName } = request;
  const found = await personInRegister(db, request);
  if (identity !== undefined) {
    const said = await applicantWithIdentity(db, identity);
    if (!said) throw new UserError("trainee-not-found");
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
async function personInRegister(db: Db, { traineeId, applicantIin }: RequestRecord) {
  const known = traineeId === null ? null : await applicantWithKey(db, traineeId);
  return known ?? (applicantIin === null ? null : applicantWithIdentity(db, applicantIin));
}

/** Whether a name is clearly that of somebody else, in either spelling. */
export function isOtherName(name: string, { fullNameKk, fullNameRu }: Applicant): boolean {
  return [fullNameKk, fullNameRu].every((known) => areTwoPeople(name, known));
}

/**
 * How a notice names the applicant: in both spellings of the register where it knows this person, else
 * as the applicant does.
 *
 * @param said the name, where the request came without one
 * @throws UserError `request-name-missing`, `text-unprintable`, `name-invalid`
 */
export async function applicantOnNotice(
  { register: { db }, t }: Pick<Session, "register" | "t">,
  request: RequestRecord,
  said: string | undefined,
): Promise<NamedTrainee> {
  const given = readText(t, "request.applicant", said);
  const isGroup = request.subject === "group";
  const typed = isGroup ? tidyName : readApplicantName;
  const name = given === null ? request.applicantName : typed(given);
  const known = isGroup ? null : await personInRegister(db, request);
  if (known && (name === null || !isOtherName(name, known))) {
    return { fullNameKk: known.fullNameKk, fullNameRu: known.fullNameRu };
  }
  if (name === null) throw new UserError("request-name-missing", { request: request.number });
  return { fullNameKk: name, fullNameRu: name };
}
