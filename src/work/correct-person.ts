import { dateInIin, faultOfIin } from "../checks/iin.js";
import { isDocumentNumber } from "../checks/read-identity.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { identityTyped } from "../model/identity.js";
import { nameKey } from "../model/name-key.js";
import { tidy } from "../model/tidy-text.js";
import type { Db } from "../register/db/sqlite.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import {
  type CorrectedTrainee,
  correctTrainee,
  type TraineeCorrection,
} from "../register/people/correction.js";
import { traineeWith } from "../register/people/identity.js";
import { type DifferingDocument, differingAmong } from "./differing-documents.js";
import { actOf, type Session, todayOf } from "./session.js";
import { readFullName, readReason } from "./typed-text.js";

/** What is wrong about a person, put right, and why. */
export interface PersonSaid {
  /** As the register knows the person: by IIN or identity document. */
  identity: string;
  nameKk?: string;
  nameRu?: string;
  iin?: string;
  identityDocument?: string;
  birthDate?: IsoDate;
  /** The one finding that can be accepted here, as `review` names it. */
  accept?: "iin-check-digit";
  reason: string;
}

/** A person as the register knows them now, and what follows from it. */
interface PersonCorrected {
  trainee: CorrectedTrainee;
  /** Whether the IIN spells another birth date than the one that is given. */
  spellsOtherBirthDate: boolean;
  differing: DifferingDocument[];
  /** The half of the name that still has the old family name; null where there is none. */
  oldHalf: string | null;
}

/** The half of a name that nobody has said, as the register has it. */
export interface OtherHalf {
  field: "nameKk" | "nameRu";
  present: string;
}

/**
 * Corrects a person's name, identity or birth date, with the reason for it.
 *
 * @param askOther asks for the half of the name that would keep the old family name; undefined leaves it
 * @throws UserError `nothing-to-change`, `reason-missing`, `name-invalid`,
 *   `name-case-unclear`, `iin-invalid`, `iin-check-digit`, `identity-document-invalid`, `birth-date-impossible`, and as `correctTrainee`
 */
export async function correctPerson(
  session: Session,
  wishes: PersonSaid,
  askOther: (half: OtherHalf) => Promise<string | undefined>,
): Promise<PersonCorrected> {
  const { db } = session.register;
  const half = await halfLeft(db, wishes);
  const other = half === null ? undefined : (await askOther(half)) || undefined;
  const said = half === null || other === undefined ? wishes : { ...wishes, [half.field]: other };
  const change = correctionOf(said, todayOf(session));
  if (Object.keys(change).length === 0) throw new UserError("nothing-to-change");
  const reason = readReason(session.t, said.reason);
  const correction = { ...change, reason, letsCheckDigitPass: said.accept !== undefined };
  const trainee = await correctTrainee(db, said.identity, correction, actOf(session));
  const { iin, birthDate } = trainee;
  const spelled = iin === null ? null : dateInIin(iin);
  return {
    trainee,
    spellsOtherBirthDate: spelled !== null && birthDate !== null && spelled !== birthDate,
    differing: differingAmong(await documentsThenAndNow(db, { traineeId: trainee.id })),
    oldHalf: half === null || other !== undefined ? null : half.present,
  };
}

const HALVES = { nameKk: "fullNameKk", nameRu: "fullNameRu" } as const;

/** The half of a name that would keep a family name which the other half has no longer. */
async function halfLeft(db: Db, said: PersonSaid): Promise<OtherHalf | null> {
  const { nameKk, nameRu, identity } = said;
  if ((nameKk === undefined) === (nameRu === undefined)) return null;
  const trainee = await traineeWith(db, identity);
  if (!trainee) return null;
  const [field, given] =
    nameKk === undefined ? (["nameKk", "nameRu"] as const) : (["nameRu", "nameKk"] as const);
  const isOther = familyKey(said[given] ?? "") !== familyKey(trainee[HALVES[given]]);
  return isOther ? { field, present: trainee[HALVES[field]] } : null;
}

function familyKey(name: string): string {
  return nameKey(name.trim().split(/\s+/)[0] ?? "");
}

/** What is said, each checked; blank texts say nothing. @throws UserError as `correctPerson` */
export function correctionOf(
  said: Omit<PersonSaid, "identity" | "reason">,
  today: IsoDate,
): Omit<TraineeCorrection, "reason"> {
  const { birthDate } = said;
  const fullNameKk = readFullName(said.nameKk);
  const fullNameRu = readFullName(said.nameRu);
  const iin = readIin(said.iin, said.accept === "iin-check-digit");
  const identityDocument = readIdentityDocument(said.identityDocument);
  if (birthDate && (birthDate > today || birthDate < EARLIEST_BIRTH)) {
    throw new UserError("birth-date-impossible");
  }
  return {
    ...(fullNameKk && { fullNameKk }),
    ...(fullNameRu && { fullNameRu }),
    ...(iin && { iin }),
    ...(identityDocument && { identityDocument }),
    ...(birthDate && { birthDate }),
  };
}

const EARLIEST_BIRTH: IsoDate = "1900-01-01";

/** Given by hand, an IIN is whole; a check digit that is wrong in law too can be let pass. */
function readIin(text: string | undefined, letsCheckDigitPass: boolean): string | null {
  const digits = identityTyped(text ?? "");
  if (digits === "") return null;
  const fault = faultOfIin(digits);
  if (fault === null) return digits;
  if (fault !== "iin-check-digit" || dateInIin(digits) === null) throw new UserError("iin-invalid");
  if (!letsCheckDigitPass) throw new UserError("iin-check-digit");
  return digits;
}

function readIdentityDocument(text: string | undefined): string | null {
  const document = tidy(text ?? "");
  if (document === "") return null;
  if (!isDocumentNumber(document)) throw new UserError("identity-document-invalid");
  return document;
}
