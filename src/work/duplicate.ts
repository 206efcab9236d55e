import { dirname } from "node:path";
import {
  DUPLICATE_MARKS,
  fieldValues,
  unprintable,
  valuesOfDuplicate,
} from "../documents/field-values.js";
import type { IsoDate } from "../model/course.js";
import {
  type BasisField,
  DOCUMENT_KINDS,
  type DocumentKind,
  type HolderAsIssued,
} from "../model/document.js";
import { UserError } from "../model/errors.js";
import { readCentre } from "../register/centre/settings.js";
import {
  type DuplicateOrder,
  issueDuplicate,
  type Original,
  originalNumbered,
} from "../register/documents/annulment.js";
import { fileOfDocument } from "../register/documents/document-places.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import { documentNumbered, type KnownDocument } from "../register/documents/known-documents.js";
import { refuseChangedRecord } from "../register/documents/sources-as-written.js";
import { annulling } from "./annulled-files.js";
import { type DifferingDocument, differingAmong } from "./differing-documents.js";
import { type DocumentMaker, pressRun } from "./documents.js";
import { fileOf } from "./editions/edition.js";
import { editionsFor } from "./editions/editions-for.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./issue/plan-issue.js";
import { actOf, decidingAnew, isFinished, type Session } from "./session.js";
import { dateNotBefore, refuseAnnulled } from "./standing.js";
import { readFullName, readReason, readText } from "./typed-text.js";

/** What was said about the name that a duplicate is to bear. */
export interface NameWishes {
  nameKk?: string | undefined;
  nameRu?: string | undefined;
  /** By which document the name is another now. */
  ground?: string | null | undefined;
  /** The name of the original is to stay. */
  asIssued?: boolean;
}

/**
 * The name that a duplicate is to bear; null where it is that of the original. Where the register knows
 * the person by another name already, the registrar says which.
 *
 * @throws UserError `name-invalid`, `duplicate-which-name`, `duplicate-name-ground`,
 *   `duplicate-name-halves` where only one of two spellings is given, `ground-without-name`
 */
export function newNameOnDuplicate(
  { number, holder, nameNow }: Original,
  { ground = null, asIssued = false, ...options }: NameWishes,
): DuplicateOrder["newName"] {
  const kk = readFullName(options.nameKk);
  const ru = readFullName(options.nameRu);
  if (kk === null && ru === null) {
    if (ground !== null) throw new UserError("ground-without-name");
    const isOther =
      nameNow.fullNameKk !== holder.fullNameKk || nameNow.fullNameRu !== holder.fullNameRu;
    if (isOther && !asIssued) throw new UserError("duplicate-which-name", { number });
    return null;
  }
  if (asIssued) throw new UserError("duplicate-which-name", { number });
  if (ground === null) throw new UserError("duplicate-name-ground");
  const hasOneSpelling = [holder, nameNow].every((name) => name.fullNameKk === name.fullNameRu);
  if ((kk === null || ru === null) && !hasOneSpelling) {
    throw new UserError("duplicate-name-halves");
  }
  const names = { fullNameKk: kk ?? ru ?? "", fullNameRu: ru ?? kk ?? "" };
  return { names, ground };
}

type DuplicateWishes = Omit<DuplicateOrder, "numberPatterns" | "fileNames" | "render" | "written">;

/**
 * Issues a duplicate: a document with a number of its own that says what the original said, but for
 * what belongs to the day. The original is annulled. The file appears after the register has it.
 *
 * @throws UserError as `refuseChangedRecord`; `duplicate-not-marked` where the form in force cannot say that it is a duplicate,
 *   `issue-value-missing`, `issue-value-unprintable`, `template-empty-field`, `number-taken`,
 *   `register-changed`, and where its file cannot be written
 */
export async function duplicateDocument(
  session: Session,
  wishes: DuplicateWishes,
): Promise<KnownDocument> {
  const { t, register } = session;
  const { original, issuedOn, newName } = wishes;
  const { kind, course } = original;
  await refuseChangedRecord(register.db, original);
  const centre = await readCentre(register.db);
  const valuesFor = (number: string, holder: HolderAsIssued, checkSecret: string | null) => {
    const facts = { centre, course, enrolment: holder, number, issuedOn, checkSecret };
    return valuesOfDuplicate(original.values, fieldValues(facts), original);
  };
  const forms = await editionsFor(session, [kind], issuedOn);
  if (!forms.editions.get(kind)?.marksDuplicates) {
    const { appendix } = DOCUMENT_KINDS[kind];
    const params = { file: fileOf(kind), appendix, date: issuedOn, ...DUPLICATE_MARKS };
    throw new UserError("duplicate-not-marked", params);
  }
  const values = valuesFor("-", { ...original.holder, ...newName?.names }, null);
  const poorest = new Map([[kind, values]]);
  refuseMissingValues(t, original.courseCode, { poorest, unprintable: unprintable(values) });
  refuseEmptyPlaces(forms.editions, poorest);
  const folder = dirname(fileOfDocument({ courseCode: course.code, issuedOn, number: "-" }));
  const issue = (press: DocumentMaker<DocumentKind>) => {
    const order: DuplicateOrder = {
      ...wishes,
      numberPatterns: centre.numberPatterns,
      fileNames: centre.fileNames,
      render: (planned, holder) =>
        press.make(planned, valuesFor(planned.number, holder, press.checkSecret)),
      written: press.written,
    };
    return issueDuplicate(register.db, order, actOf(session));
  };
  return annulling(session, original, () => pressRun(session, { forms, folder, size: 1 }, issue));
}

interface Duplicating extends NameWishes {
  /** As a person writes it. */
  number: string;
  reason: string;
  /** Today, where nothing is said. */
  date?: IsoDate;
}

interface DuplicateHooks {
  /**
   * Sees the original, and what else than its names the register has corrected since, before it is
   * decided whether there can be a duplicate.
   */
  show(original: Original, corrected: DifferingDocument | null): void;
  /** Sees the original before anything is done; false leaves all as it is. */
  agree(original: Original): Promise<boolean>;
}

/**
 * Issues another document in the place of one that is lost, spoiled, or of another name.
 *
 * @returns null where somebody did not agree
 * @throws UserError `reason-missing`, `duplicate-of-annulled`, `duplicate-identity-differs`, and as
 *   `documentNumbered`, `refuseAnnulled`, `dateNotBefore`, `newNameOnDuplicate`, `duplicateDocument`
 */
export function duplicateNumbered(
  session: Session,
  wishes: Duplicating,
  hooks: DuplicateHooks,
): Promise<Duplicated | null> {
  return decidingAnew(session.isAsked, () => duplicateOnce(session, wishes, hooks));
}

interface Duplicated {
  original: Original;
  duplicate: KnownDocument;
  reason: string;
}

async function duplicateOnce(
  session: Session,
  { number: said, reason: saidReason, date, ...wishes }: Duplicating,
  { show, agree }: DuplicateHooks,
): Promise<Duplicated | null> {
  const { t, register } = session;
  const reason = readReason(t, saidReason);
  const ground = readText(t, "find.ground", wishes.ground ?? undefined);
  const original = await originalNumbered(register.db, said);
  const { number, courseCode: course, replacedBy } = original;
  const made = replacedBy && (await documentNumbered(register.db, replacedBy.number));
  if (made && isFinished(session, made, original)) {
    return { original, duplicate: made, reason: original.annulled?.reason ?? reason };
  }
  // Whose document was annulled for another reason may get another one, but no duplicate of it.
  if (original.annulled && !replacedBy) {
    throw new UserError("duplicate-of-annulled", { number, course });
  }
  refuseAnnulled(original);
  const issuedOn = dateNotBefore(session, original, date);
  const corrected = await correctedSince(session, original);
  show(original, corrected);
  // An IIN that was corrected is not printed once more unless the registrar says so.
  const isOtherIdentity = corrected?.differs.some(({ field }) => IDENTITY.has(field));
  if (isOtherIdentity && !wishes.asIssued) {
    throw new UserError("duplicate-identity-differs", { number, course });
  }
  const newName = newNameOnDuplicate(original, { ...wishes, ground });
  if (!(await agree(original))) return null;
  const issued = await duplicateDocument(session, { original, issuedOn, reason, newName });
  return { original, duplicate: issued, reason };
}

/** What is told of by itself. */
const NAMES: ReadonlySet<BasisField> = new Set(["fullNameKk", "fullNameRu"]);
const IDENTITY: ReadonlySet<BasisField> = new Set(["iin", "identityDocument"]);

/** What the register has corrected since a document was issued: a duplicate repeats its original. */
async function correctedSince({ register }: Session, { number }: Original) {
  const [document] = differingAmong(await documentsThenAndNow(register.db, { numbers: [number] }));
  const differs = document?.differs.filter(({ field }) => !NAMES.has(field)) ?? [];
  return document && differs.length > 0 ? { ...document, differs } : null;
}
