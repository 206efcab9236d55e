import { faultOfIin } from "../checks/fault-of-iin.js";
import { dateInIin } from "../checks/iin.js";
import { isDocumentNumber } from "../checks/read-identity.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { correctTrainee, type TraineeCorrection } from "../register/correct-trainee.js";
import { documentsThenAndNow } from "../register/documents-then-and-now.js";
import { readFullName, readReason } from "../work/typed-text.js";
import { actNow, type Context, DONE, today } from "./context.js";
import { asJson, differingAmong, tellDiffering } from "./differing.js";
import { withRegister } from "./with-register.js";

export interface TraineeOptions {
  nameKk?: string;
  nameRu?: string;
  iin?: string;
  identityDocument?: string;
  birthDate?: IsoDate;
  /** The one finding that can be accepted here, as `review` names it. */
  accept?: "iin-check-digit";
  reason?: string;
  json?: boolean;
}

/** `kualik trainees set`: corrects a person's name, identity or birth date, with the reason for it. */
export async function changeTrainee(
  context: Context,
  identity: string,
  options: TraineeOptions,
): Promise<number> {
  const { t, screen } = context;
  const said = correctionFrom(options, today(context));
  if (Object.keys(said).length === 0) throw new UserError("nothing-to-change");
  const reason = readReason(t, options.reason);
  const correction = { ...said, reason, letsCheckDigitPass: options.accept !== undefined };
  const { trainee, differing } = await withRegister(context, async ({ db }) => {
    const { id, ...trainee } = await correctTrainee(db, identity, correction, actNow(context));
    const documents = await documentsThenAndNow(db, { traineeId: id });
    return { trainee, differing: differingAmong(documents) };
  });
  if (options.json) {
    const { fullNameKk, fullNameRu, changed } = trainee;
    const answer = { fullNameKk, fullNameRu, changed, differing: asJson(differing) };
    screen.data(JSON.stringify(answer, null, 2));
  }
  screen.say(t(trainee.changed.length === 0 ? "correction.nothing" : "trainees.changed"));
  const spelled = trainee.iin === null ? null : dateInIin(trainee.iin);
  if (spelled !== null && trainee.birthDate !== null && spelled !== trainee.birthDate) {
    screen.say(t("trainees.birth-date-differs"));
  }
  if (!options.json) tellDiffering(context, differing);
  return DONE;
}

/** What the options say, each checked; blank texts say nothing. */
function correctionFrom(
  options: TraineeOptions,
  today: IsoDate,
): Omit<TraineeCorrection, "reason"> {
  const { birthDate } = options;
  const fullNameKk = readFullName(options.nameKk);
  const fullNameRu = readFullName(options.nameRu);
  const iin = readIin(options.iin, options.accept === "iin-check-digit");
  const identityDocument = readIdentityDocument(options.identityDocument);
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
  const digits = text?.replace(/[\s'’-]/g, "") ?? "";
  if (digits === "") return null;
  const fault = faultOfIin(digits);
  if (fault === null) return digits;
  if (fault !== "iin-check-digit" || dateInIin(digits) === null) throw new UserError("iin-invalid");
  if (!letsCheckDigitPass) throw new UserError("iin-check-digit");
  return digits;
}

function readIdentityDocument(text: string | undefined): string | null {
  const document = text?.trim() ?? "";
  if (document === "") return null;
  if (!isDocumentNumber(document)) throw new UserError("identity-document-invalid");
  return document;
}
