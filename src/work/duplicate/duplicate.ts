import type { BasisField } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type Original, originalNumbered } from "../../register/documents/duplicate.js";
import { documentsThenAndNow } from "../../register/documents/journal-rows.js";
import type { KnownDocument } from "../../register/documents/known-documents.js";
import { dateNotBefore } from "../date-not-before.js";
import { type DifferingDocument, differingAmong } from "../differing.js";
import { refuseAnnulled } from "../refuse-annulled.js";
import type { Session } from "../session.js";
import { readReason, readText } from "../typed-text.js";
import { duplicateDocument } from "./duplicate-document.js";
import { type NameWishes, nameOfDuplicate } from "./name-of-duplicate.js";

/** What is to be duplicated, why, and under which name. */
export interface Duplicating extends NameWishes {
  /** As a person writes it. */
  number: string;
  reason: string;
  /** Today, where nothing is said. */
  date?: IsoDate;
}

export interface DuplicateHooks {
  /**
   * Sees the original, and what else than its names the register has corrected since, before it is
   * decided whether there can be a duplicate.
   */
  show(original: Original, corrected: DifferingDocument | null): void;
  /** Sees the original before anything is done; false leaves all as it is. */
  agree(original: Original): Promise<boolean>;
}

/** A duplicate and its original. */
export interface Duplicated {
  original: Original;
  duplicate: KnownDocument;
  reason: string;
}

/**
 * Issues another document in the place of one that is lost, spoiled, or of another name.
 *
 * @returns null where somebody did not agree
 * @throws UserError `reason-missing`, `duplicate-of-annulled`, `duplicate-identity-differs`, and as
 *   `documentNumbered`, `refuseAnnulled`, `dateNotBefore`, `nameOfDuplicate`, `duplicateDocument`
 */
export async function duplicate(
  session: Session,
  { number: said, reason: saidReason, date, ...wishes }: Duplicating,
  { show, agree }: DuplicateHooks,
): Promise<Duplicated | null> {
  const { t, register } = session;
  const reason = readReason(t, saidReason);
  const ground = readText(t, "find.ground", wishes.ground ?? undefined);
  const original = await originalNumbered(register.db, said);
  refuseToDuplicate(original);
  const issuedOn = dateNotBefore(session, original, date);
  const corrected = await correctedSince(session, original);
  show(original, corrected);
  refuseOtherIdentity(original, corrected, wishes);
  const newName = nameOfDuplicate(original, { ...wishes, ground });
  if (!(await agree(original))) return null;
  const issued = await duplicateDocument(session, { original, issuedOn, reason, newName });
  return { original, duplicate: issued, reason };
}

/** Whose document was annulled for another reason may get another one, but no duplicate of it. */
function refuseToDuplicate(original: Original): void {
  const { number, courseCode, annulled, replacedBy } = original;
  if (annulled && !replacedBy) {
    throw new UserError("duplicate-of-annulled", { number, course: courseCode });
  }
  refuseAnnulled(original);
}

/** What is told of by itself. */
const NAMES: ReadonlySet<BasisField> = new Set(["fullNameKk", "fullNameRu"]);
const IDENTITY: ReadonlySet<BasisField> = new Set(["iin", "identityDocument"]);

/** What the register has corrected since a document was issued: a duplicate repeats its original. */
async function correctedSince(
  { register }: Session,
  { number }: Original,
): Promise<DifferingDocument | null> {
  const [document] = differingAmong(await documentsThenAndNow(register.db, { numbers: [number] }));
  const differs = document?.differs.filter(({ field }) => !NAMES.has(field)) ?? [];
  return document && differs.length > 0 ? { ...document, differs } : null;
}

/** An IIN that was corrected is not printed once more unless the registrar says so. */
function refuseOtherIdentity(
  { number, courseCode }: Original,
  corrected: DifferingDocument | null,
  { asIssued }: NameWishes,
): void {
  const isOtherIdentity = corrected?.differs.some(({ field }) => IDENTITY.has(field));
  if (isOtherIdentity && !asIssued) {
    throw new UserError("duplicate-identity-differs", { number, course: courseCode });
  }
}
