import { join } from "node:path";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { isLate, type RequestRecord } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import type { Db } from "../../register/db/sqlite.js";
import { originalNumbered } from "../../register/documents/annulment.js";
import { handOver } from "../../register/documents/hand-over.js";
import { documentNumbered, type KnownDocument } from "../../register/documents/known-documents.js";
import { answerRequest, refuseAnswered } from "../../register/requests/answers.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { makeAgain, writeInPlace } from "../documents.js";
import { duplicateDocument, type NameWishes, newNameOnDuplicate } from "../duplicate.js";
import { type AnswerOfGroup, answerGroup } from "../group-request.js";
import { type Receiver, readReceiver, receivedBy } from "../hand-over.js";
import { issuePlace } from "../issue/issue-course.js";
import { actOf, decidingAnew, isFinished, type Session, todayOf } from "../session.js";
import { readReason, readText } from "../typed-text.js";
import { personOfRequest } from "./applicant.js";
import {
  choosePlace,
  kindAtPlace,
  type PlaceWishes,
  readPresented,
  requestMeant,
} from "./requests.js";

interface FulfillingRequest extends PlaceWishes, NameWishes {
  /** Of the request, as a person says it. */
  request: string;
  /** Who it is, by the registrar's word. */
  iin?: string;
  /** A duplicate, though the request asks for the document. */
  duplicate?: true;
  /** Of a duplicate, or of a second hand-over. */
  reason?: string;
  ground?: string;
  /** False where the document is handed over later. */
  handover?: boolean;
  /** Somebody else than the holder. */
  to?: string;
  toGround?: string;
  /** What was shown, where it is another than when the request came. */
  identityDocument?: string;
}

interface FulfilHooks {
  /** Shows the request, and whom of the register it is taken for; null for a group. */
  show(request: RequestRecord, places: readonly PlaceOfApplicant[], person: Applicant | null): void;
  /** Which place is meant; null where nobody is there to say. */
  whichPlace(possible: readonly PlaceOfApplicant[]): Promise<PlaceOfApplicant | null>;
  /** Why a duplicate is issued; null where nobody is there to say. */
  reasonOfDuplicate(): Promise<string | null>;
  /** Sees the original that is to be replaced, which must come back where somebody has it in hand. */
  showOriginal(original: KnownDocument): void;
}

interface FulfilledRequest {
  request: string;
  /** Registration number. */
  document: string;
  /** Absolute path of its file. */
  file: string;
  handedOver: boolean;
  /** UTC. */
  closedAt: string;
  late: boolean;
}

type FulfilledOrGroup =
  | { one: FulfilledRequest; group: null }
  | { one: null; group: AnswerOfGroup };

interface Fulfilling {
  session: Session;
  request: RequestRecord;
  wishes: FulfillingRequest;
  hooks: FulfilHooks;
}

/**
 * Fulfils a request: the right document is issued, duplicated or taken out, and handed over. That of a
 * group is answered by the documents of its course.
 *
 * @returns null where somebody did not agree
 * @throws UserError `request-not-found`, `request-group-course`, `request-group-open`,
 *   `request-handed-over`, `reason-missing`, `presented-identity-invalid`, and as `refuseAnswered`,
 *   `personOfRequest`, `choosePlace`, `issuePlace`, `newNameOnDuplicate`, `duplicateDocument`,
 *   `writeInPlace`, `readReceiver`
 */
export async function fulfilRequest(
  session: Session,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<FulfilledOrGroup | null> {
  const request = await requestMeant(session, wishes.request);
  const finished = await fulfilledBefore(session, request);
  if (finished !== null) return { one: finished, group: null };
  await refuseAnswered(session.register.db, request);
  const fulfilling = { session, request, wishes, hooks };
  if (request.subject === "group") {
    const group = await fulfilGroup(fulfilling);
    return group && { one: null, group };
  }
  const one = await decidingAnew(session.isAsked, () => fulfilOne(fulfilling));
  return one && { one, group: null };
}

/** What it came to where it was this request whose answer was cut off; null where it was not. */
async function fulfilledBefore(session: Session, request: RequestRecord) {
  const { db, folder } = session.register;
  const { number, documents, status, closedAt, dueAt } = request;
  const [only, ...others] = documents;
  if (only === undefined || others.length > 0 || status !== "fulfilled" || !closedAt) return null;
  const document = await documentNumbered(db, only);
  const { replaces } = document;
  const originals = replaces ? [await documentNumbered(db, replaces.number)] : [];
  if (!isFinished(session, document, ...originals)) return null;
  return {
    ...{ request: number, document: only, closedAt, late: isLate(dueAt, closedAt) },
    file: join(folder.root, document.file),
    handedOver: document.handedOver !== null,
  };
}

async function fulfilGroup({ session, request, wishes, hooks }: Fulfilling) {
  const { t, register } = session;
  const { number } = request;
  const code = request.courseCode ?? wishes.course;
  if (code === undefined) throw new UserError("request-group-course", { request: number });
  const course = await getCourse(register.db, code);
  hooks.show(request, [], null);
  const question = t("ask.fulfil-group", { number, course: course.code });
  if (!(await session.confirm(question))) return null;
  const answered = await answerGroup(session, request, course);
  if (answered.status === "open") {
    const { without: count } = answered;
    throw new UserError("request-group-open", { request: number, course: course.code, count });
  }
  return answered;
}

/**
 * Fulfils a request with the document of a place in a course: issues it, issues a duplicate, or takes
 * the one that is there; the hand-over and the answer are entered with it, or nothing is.
 */
async function fulfilOne(fulfilling: Fulfilling): Promise<FulfilledRequest | null> {
  const { session, request, wishes, hooks } = fulfilling;
  const { db } = session.register;
  const person = await personOfRequest(db, request, wishes.iin);
  const places = await placesOfApplicant(db, person.traineeId);
  hooks.show(request, places, person);
  const place = await choosePlace(db, request, places, wishes, hooks.whichPlace);
  const isDuplicate = wishes.duplicate || request.subject === "duplicate";
  try {
    if (place.number === null) return await issueFirst(fulfilling, place);
    return isDuplicate
      ? await issueDuplicateOf(fulfilling, place.number)
      : await takeOut(fulfilling, place.number);
  } catch (error) {
    // What changed meanwhile is most likely that somebody else has answered.
    const isChanged = error instanceof UserError && error.code === "register-changed";
    if (isChanged) await refuseAnswered(db, request);
    throw error;
  }
}

async function issueFirst(fulfilling: Fulfilling, place: PlaceOfApplicant) {
  const { session } = fulfilling;
  const { t } = session;
  const answering = answeringWith(fulfilling, null);
  const { courseCode, enrolmentId } = place;
  const kind = kindAtPlace(place);
  const params = { course: courseCode, kind: t(`document-kind.${kind}`) };
  await issuePlace(session, {
    ...{ courseCode, enrolmentId, kind },
    confirm: () => session.confirm(t("ask.fulfil-issue", params)),
    andThen: answering.answer,
  });
  return answering.done();
}

async function issueDuplicateOf(fulfilling: Fulfilling, number: string) {
  const { session, wishes, hooks } = fulfilling;
  const { t, register } = session;
  const original = await originalNumbered(register.db, number);
  const ground = readText(t, "find.ground", wishes.ground);
  const newName = newNameOnDuplicate(original, { ...wishes, ground });
  const said = readText(t, "find.reason", wishes.reason);
  const reason = said ?? readReason(t, (await hooks.reasonOfDuplicate()) ?? undefined);
  hooks.showOriginal(original);
  const answering = answeringWith(fulfilling, null);
  if (!(await session.confirm(t("ask.duplicate", { number }), "irreversible"))) return null;
  const order = { original, issuedOn: todayOf(session), reason, newName };
  await duplicateDocument(session, { ...order, andThen: answering.answer });
  return answering.done();
}

/** The very document that was issued, its file there or made again. */
async function takeOut(fulfilling: Fulfilling, number: string) {
  const { session, wishes } = fulfilling;
  const { t, tell, register } = session;
  const document = await documentNumbered(register.db, number);
  const { handedOver, kind } = document;
  const handedBefore = wishes.handover === false ? null : handedOver;
  const again = handedBefore && reasonOfAgain(fulfilling);
  const handed = { number, date: handedBefore ? shortDate(handedBefore.on) : "" };
  if (handedBefore && again === null) throw new UserError("request-handed-over", handed);
  const answering = answeringWith(fulfilling, again);
  if (handedBefore) tell(t("request.handed-before", handed));
  const params = { number, kind: t(`document-kind.${kind}`) };
  if (!(await session.confirm(t("ask.fulfil-hand-over", params)))) return null;
  await writeInPlace(session, document, await makeAgain(register.db)(document));
  await register.db.transaction().execute((inside) => answering.answer(inside, number));
  return answering.done();
}

/** An electronic document can be sent as often as it is asked for; a paper one is given once. */
function reasonOfAgain({ session, request, wishes }: Fulfilling): string | null {
  const said = readText(session.t, "find.reason", wishes.reason);
  return said ?? (isForPortal(request, wishes) ? byPortal(request) : null);
}

/** What is entered together with a document: that it was handed over, and the answer. */
function answeringWith({ session, request, wishes }: Fulfilling, again: string | null) {
  const receiver = receiverFor(session.t, request, wishes);
  let fulfilled: FulfilledRequest | null = null;
  return {
    async answer(db: Db, number: string): Promise<void> {
      const act = actOf(session);
      const document = await documentNumbered(db, number);
      const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
      await answerRequest(db, { ...answer, documents: [number] }, act);
      if (receiver) {
        const handovers = [receivedBy(receiver, document)];
        const handedOn = todayOf(session);
        await handOver(db, { handovers, handedOn, subject: number, reason: again }, act);
      }
      fulfilled = {
        ...{ request: request.number, document: number, closedAt: act.at },
        file: join(session.register.folder.root, document.file),
        handedOver: receiver !== null,
        late: isLate(request.dueAt, act.at),
      };
    },
    done: (): FulfilledRequest | null => fulfilled,
  };
}

/**
 * Who gets the document that answers a request; null where nobody gets it yet. Whose request came
 * through the portal gets the electronic document there.
 */
function receiverFor(
  t: Translate,
  request: RequestRecord,
  wishes: FulfillingRequest,
): Receiver | null {
  const { handover = true, to, toGround: ground, identityDocument } = wishes;
  if (!handover) return null;
  if (isForPortal(request, wishes)) {
    return { name: null, identityDocument: null, ground: byPortal(request) };
  }
  const shown =
    identityDocument === undefined ? request.identityDocument : readPresented(identityDocument);
  return readReceiver(t, { to, toHolders: to === undefined, document: shown ?? undefined, ground });
}

function isForPortal({ channel }: RequestRecord, { to }: Pick<FulfillingRequest, "to">): boolean {
  return channel === "portal" && to === undefined;
}

function byPortal({ externalNumber, number }: RequestRecord): string {
  return `egov.kz, № ${externalNumber ?? number}`;
}
