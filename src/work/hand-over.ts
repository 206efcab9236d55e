import { tidyName } from "../checks/name.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import { parsePresentedIdentity } from "../model/identity.js";
import { nameKey } from "../model/name-key.js";
import { getCourse, type RegisteredCourse } from "../register/courses/courses.js";
import type { Db } from "../register/db/sqlite.js";
import {
  areOnOneSheet,
  handOver,
  livingDocuments,
  type NewHandover,
} from "../register/documents/hand-over.js";
import { documentNumbered, type KnownDocument } from "../register/documents/known-documents.js";
import { actOf, decidingAnew, type Session } from "./session.js";
import { numbersOnSheet } from "./sheet-rows.js";
import { dateNotBefore, refuseAnnulled } from "./standing.js";
import { readText } from "./typed-text.js";

interface ReceiverWishes {
  to?: string | undefined;
  /** Everyone takes their own. */
  toHolders?: boolean | undefined;
  document?: string | undefined;
  ground?: string | undefined;
}

/** Who takes documents; without a name everyone takes their own. */
export type Receiver = Record<"name" | "identityDocument" | "ground", string | null>;

/**
 * Reads who takes documents.
 *
 * @throws UserError `handover-whom`, `handover-document`, `text-unprintable`
 */
export function readReceiver(t: Translate, wishes: ReceiverWishes): Receiver {
  const said = readText(t, "find.handed-over", wishes.to);
  const name = said === null ? null : tidyName(said);
  const isForHolders = wishes.toHolders ?? false;
  if ((name === null) === !isForHolders) throw new UserError("handover-whom");
  const document = readText(t, "field.identityDocument", wishes.document);
  // Kind and number are noted, never a copy: neither a picture's name nor its content.
  // Source: law 94-V, art. 7(10).
  const identityDocument = document === null ? null : parsePresentedIdentity(document);
  if (document !== null && identityDocument === null) throw new UserError("handover-document");
  return { name, identityDocument, ground: readText(t, "find.ground", wishes.ground) };
}

/**
 * A document in its receiver's hands.
 *
 * @throws UserError `handover-ground` where somebody else than the holder takes it without a ground
 */
export function receivedBy(
  { name, identityDocument, ground }: Receiver,
  document: Pick<KnownDocument, "id" | "number" | "fullNameKk" | "fullNameRu">,
): NewHandover {
  const { id: documentId, number, fullNameKk, fullNameRu } = document;
  const recipient = name ?? fullNameRu;
  const isHolder = [fullNameKk, fullNameRu].some((name) => nameKey(name) === nameKey(recipient));
  if (!isHolder && ground === null) throw new UserError("handover-ground", { number });
  return { documentId, number, recipient, identityDocument, ground };
}

interface HandingOver extends ReceiverWishes {
  /** As a person writes them; none where a whole course is meant. */
  numbers: readonly string[];
  /** A whole course, as its signed sheet comes back. */
  course?: string | undefined;
  /** Numbers on the sheet that nobody has signed for. */
  except?: readonly string[] | undefined;
  /** Today, where nothing is said. */
  date?: IsoDate | undefined;
  /** Documents that were handed over before may be handed over once more. */
  again?: boolean | undefined;
  reason?: string | undefined;
}

interface HandedOverNow {
  handovers: readonly NewHandover[];
  handedOn: IsoDate;
  /** Numbers of documents of the course that nobody has got yet. */
  left: readonly string[];
}

/** A document of a course that nobody has got yet, and where it stands on the sheet. */
export interface DocumentOnSheet {
  number: string;
  /** Null where the rows of a sheet may have come to mean others. */
  row: number | null;
  fullNameKk: string;
  fullNameRu: string;
}

/** Which of a course's documents were signed for; null where somebody would rather not go on. */
export type AskSigned = (documents: readonly DocumentOnSheet[]) => Promise<string[] | null>;

/**
 * Writes down to whom documents were handed, and when.
 *
 * @param ask which of a course's documents are meant; null where all but the excepted are
 * @returns null where nobody agreed
 *
 * @throws UserError `handover-what` where neither numbers nor a course are said, or both;
 *   `handover-already` where a document was handed over and nobody says why again, `reason-missing`, `handover-nothing`, `again-elsewhere`,
 *   and as `readReceiver`, `receivedBy`, `dateNotBefore`, `refuseAnnulled`
 */
export async function writeHandover(
  session: Session,
  wishes: HandingOver,
  ask: AskSigned | null = null,
): Promise<HandedOverNow | null> {
  const { numbers, course, except } = wishes;
  if (numbers.length > 0 === (course !== undefined)) throw new UserError("handover-what");
  if (except && course === undefined) throw new UserError("handover-what");
  const receiver = readReceiver(session.t, wishes);
  return decidingAnew(false, () =>
    course === undefined
      ? handOverNumbers(session, receiver, wishes)
      : handOverCourse(session, course, receiver, wishes, ask),
  );
}

async function handOverNumbers(session: Session, receiver: Receiver, wishes: HandingOver) {
  const { db } = session.register;
  const documents = await documentsNumbered(db, wishes.numbers);
  const said = readText(session.t, "find.reason", wishes.reason);
  if (wishes.again && said === null) throw new UserError("reason-missing");
  const reason = wishes.again ? said : null;
  for (const document of documents) {
    refuseAnnulled(document);
    const { number, handedOver } = document;
    if (handedOver && reason === null) {
      throw new UserError("handover-already", { number, date: handedOver.on });
    }
  }
  const [handedOn = ""] = documents.map((one) => dateNotBefore(session, one, wishes.date));
  const handovers = documents.map((document) => receivedBy(receiver, document));
  const subject = documents.map(({ number }) => number).join(", ");
  await handOver(db, { handovers, handedOn, subject, reason }, actOf(session));
  return { handovers, handedOn, left: [] };
}

/** However often a number is said, it is one document. */
export async function documentsNumbered(db: Db, numbers: readonly string[]) {
  const documents = await Array.fromAsync(numbers, (said) => documentNumbered(db, said));
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

/** A group's signed sheet: everyone takes their own, but for those who had theirs, or were not there. */
async function handOverCourse(
  session: Session,
  code: string,
  receiver: Receiver,
  { except, date }: HandingOver,
  ask: AskSigned | null,
): Promise<HandedOverNow | null> {
  const { db } = session.register;
  const course = await getCourse(db, code);
  const unsigned = await documentsNotSignedFor(db, course, except);
  const living = await livingDocuments(db, course.id);
  const [earliest] = [...living].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  if (!earliest) throw new UserError("handover-nothing", { course: course.code });
  const handedOn = dateNotBefore(session, earliest, date);
  const due = living.filter(
    ({ id, issuedOn, handedOver }) =>
      !unsigned.has(id) && issuedOn <= handedOn && handedOver === null,
  );
  if (due.length === 0) throw new UserError("handover-nothing", { course: course.code });
  const signed = ask ? await ask(await onSheet(db, course.id, living, due)) : null;
  if (ask && (signed === null || signed.length === 0)) return null;
  const handed = signed ? due.filter(({ number }) => signed.includes(number)) : due;
  const handovers = handed.map((document) => receivedBy(receiver, document));
  const subject = course.code;
  await handOver(db, { handovers, handedOn, subject, reason: null }, actOf(session));
  const left = living
    .filter((document) => document.handedOver === null && !handed.includes(document))
    .map(({ number }) => number);
  return { handovers, handedOn, left };
}

async function onSheet<Living extends Omit<DocumentOnSheet, "row">>(
  db: Db,
  courseId: number,
  living: readonly Living[],
  due: readonly Living[],
): Promise<DocumentOnSheet[]> {
  const isSure = await areOnOneSheet(db, courseId);
  return due.map((document) => {
    const { number, fullNameKk, fullNameRu } = document;
    return { number, fullNameKk, fullNameRu, row: isSure ? living.indexOf(document) + 1 : null };
  });
}

/**
 * A number that leaves nobody out would have somebody's document written down as handed over: one of
 * another course, or of a document whose duplicate is what is to be handed over.
 */
async function documentsNotSignedFor(
  db: Db,
  course: RegisteredCourse,
  said: readonly string[] = [],
): Promise<Set<number>> {
  const documents = await documentsNumbered(db, await numbersOnSheet(db, course, said));
  for (const document of documents) {
    const { number, courseCode } = document;
    if (courseCode !== course.code) {
      throw new UserError("again-elsewhere", { number, course: course.code });
    }
    if (document.replacedBy) refuseAnnulled(document);
  }
  return new Set(documents.map(({ id }) => id));
}
