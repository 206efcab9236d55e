import { join } from "node:path";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/identity.js";
import type { RequestRecord } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { originalNumbered } from "../../register/documents/duplicate.js";
import { handOver } from "../../register/documents/hand-over.js";
import { documentNumbered, type KnownDocument } from "../../register/documents/known-documents.js";
import { answerRequest, refuseAnswered } from "../../register/requests/answers.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { isLate } from "../../service/request-times.js";
import { makeAgain, writeInPlace } from "../documents/issued-files.js";
import { duplicateDocument, type NameWishes, newNameOnDuplicate } from "../duplicate.js";
import { type AnswerOfGroup, answerGroup } from "../group-request.js";
import { type Receiver, readReceiver, receivedBy } from "../hand-over.js";
import { issuePlace } from "../issue/issue-batch.js";
import { actOf, type Session, todayOf } from "../session.js";
import { readText } from "../typed-text.js";
import { personOfRequest } from "./applicant.js";
import { choosePlace, kindAtPlace, type PlaceWishes } from "./places.js";
import { requestMeant } from "./requests.js";

/** How a request is to be fulfilled. */
interface FulfillingRequest extends PlaceWishes, FulfilmentWishes {
  /** Of the request, as a person says it. */
  request: string;
  /** Who it is, by the registrar's word. */
  iin?: string;
}

/** What fulfilling a request asks of whoever started it. */
interface FulfilHooks extends FulfilmentHooks {
  /** Shows the request, and whom of the register it is taken for; null for a group. */
  show(request: RequestRecord, places: readonly PlaceOfApplicant[], person: Applicant | null): void;
  /** Which place is meant; null where nobody is there to say. */
  whichPlace(possible: readonly PlaceOfApplicant[]): Promise<PlaceOfApplicant | null>;
}

/** How one person's request was fulfilled. */
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

/** What became of a request: that of one person, or of a group. */
type FulfilledOrGroup =
  | { one: FulfilledRequest; group: null }
  | { one: null; group: AnswerOfGroup };

/**
 * Fulfils a request: the right document is issued, duplicated or taken out, and handed over. That of a
 * group is answered by the documents of its course.
 *
 * @returns null where somebody did not agree
 * @throws UserError `request-not-found`, `request-group-course`, `request-group-open`, and as
 *   `refuseAnswered`, `personOfRequest`, `choosePlace`, `fulfilAt`
 */
export async function fulfilRequest(
  session: Session,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<FulfilledOrGroup | null> {
  const request = await requestMeant(session, wishes.request);
  await refuseAnswered(session.register.db, request);
  if (request.subject === "group") {
    const group = await fulfilGroup(session, request, wishes, hooks);
    return group && { one: null, group };
  }
  const one = await fulfilOne(session, request, wishes, hooks);
  return one && { one, group: null };
}

async function fulfilOne(
  session: Session,
  request: RequestRecord,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<FulfilledRequest | null> {
  const { db, folder } = session.register;
  const person = await personOfRequest(db, request, wishes.iin);
  const places = await placesOfApplicant(db, person.traineeId);
  hooks.show(request, places, person);
  const place = await choosePlace(db, request, places, wishes, hooks.whichPlace);
  const done = await fulfilAt(session, { request, place, wishes }, hooks);
  if (done === null) return null;
  const { number: document, closedAt, handedOver } = done;
  const { file } = await documentNumbered(db, document);
  return {
    ...{ request: request.number, document, file: join(folder.root, file), handedOver, closedAt },
    late: isLate(request.dueAt, closedAt),
  };
}

async function fulfilGroup(
  session: Session,
  request: RequestRecord,
  wishes: FulfillingRequest,
  hooks: FulfilHooks,
): Promise<AnswerOfGroup | null> {
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

/** What a registrar says of how a request is fulfilled. */
interface FulfilmentWishes extends NameWishes, HandoverWishes {
  /** A duplicate, though the request asks for the document. */
  duplicate?: true;
  /** Of a duplicate, or of a second hand-over. */
  reason?: string;
  ground?: string;
}

/** What is asked of whoever fulfils a request. */
interface FulfilmentHooks {
  /** Why a duplicate is issued; null where nobody is there to say. */
  reasonOfDuplicate(): Promise<string | null>;
  /** Sees the original that is to be replaced, which must come back where somebody has it in hand. */
  showOriginal(original: KnownDocument): void;
}

interface Fulfilment {
  request: RequestRecord;
  place: PlaceOfApplicant;
  wishes: FulfilmentWishes;
}

/** How a request was fulfilled. */
interface Fulfilled {
  /** Of the document. */
  number: string;
  /** UTC. */
  closedAt: string;
  handedOver: boolean;
}

/**
 * Fulfils a request with the document of a place in a course: issues it, issues a duplicate, or takes
 * the one that is there; the hand-over and the answer are entered with it, or nothing is.
 *
 * @returns null where the registrar did not confirm
 * @throws UserError `request-handed-over`, `reason-missing`, and as `issuePlace`, `newNameOnDuplicate`,
 *   `duplicateDocument`, `writeInPlace`, `receiverFor`, `refuseAnswered`
 */
async function fulfilAt(
  session: Session,
  fulfilment: Fulfilment,
  hooks: FulfilmentHooks,
): Promise<Fulfilled | null> {
  try {
    return await fulfil(session, fulfilment, hooks);
  } catch (error) {
    // What changed meanwhile is most likely that somebody else has answered.
    const isChanged = error instanceof UserError && error.code === "register-changed";
    if (isChanged) await refuseAnswered(session.register.db, fulfilment.request);
    throw error;
  }
}

function fulfil(
  session: Session,
  fulfilment: Fulfilment,
  hooks: FulfilmentHooks,
): Promise<Fulfilled | null> {
  const { request, place, wishes } = fulfilment;
  if (place.number === null) return issueFirst(session, fulfilment);
  const isDuplicate = wishes.duplicate || request.subject === "duplicate";
  return isDuplicate
    ? issueDuplicateOf(session, fulfilment, place.number, hooks)
    : takeOut(session, fulfilment, place.number);
}

async function issueFirst(
  session: Session,
  { request, place, wishes }: Fulfilment,
): Promise<Fulfilled | null> {
  const { t } = session;
  const answering = answeringWith(session, request, wishes, null);
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

async function issueDuplicateOf(
  session: Session,
  { request, wishes }: Fulfilment,
  number: string,
  hooks: FulfilmentHooks,
): Promise<Fulfilled | null> {
  const { t, register } = session;
  const original = await originalNumbered(register.db, number);
  const ground = readText(t, "find.ground", wishes.ground);
  const newName = newNameOnDuplicate(original, { ...wishes, ground });
  const reason = await reasonOfDuplicate(session, wishes, hooks);
  hooks.showOriginal(original);
  const answering = answeringWith(session, request, wishes, null);
  if (!(await session.confirm(t("ask.duplicate", { number })))) return null;
  const order = { original, issuedOn: todayOf(session), reason, newName };
  await duplicateDocument(session, { ...order, andThen: answering.answer });
  return answering.done();
}

async function reasonOfDuplicate(
  { t }: Session,
  { reason }: FulfilmentWishes,
  hooks: FulfilmentHooks,
): Promise<string> {
  const said = readText(t, "find.reason", reason);
  if (said !== null) return said;
  const answer = (await hooks.reasonOfDuplicate()) ?? undefined;
  const answered = readText(t, "find.reason", answer);
  if (answered === null) throw new UserError("reason-missing");
  return answered;
}

/** The very document that was issued, its file there or made again. */
async function takeOut(
  session: Session,
  { request, wishes }: Fulfilment,
  number: string,
): Promise<Fulfilled | null> {
  const { t, tell } = session;
  const { db } = session.register;
  const document = await documentNumbered(db, number);
  const { handedOver, kind } = document;
  const isHandedAgain = handedOver !== null && wishes.handover !== false;
  const again = isHandedAgain ? reasonOfAgain(session, request, wishes) : null;
  if (isHandedAgain && again === null) {
    throw new UserError("request-handed-over", { number, date: shortDate(handedOver.on) });
  }
  const answering = answeringWith(session, request, wishes, again);
  if (isHandedAgain) tell(t("request.handed-before", { number, date: shortDate(handedOver.on) }));
  const params = { number, kind: t(`document-kind.${kind}`) };
  if (!(await session.confirm(t("ask.fulfil-hand-over", params)))) return null;
  await writeInPlace(session, document, await makeAgain(db)(document));
  await db.transaction().execute((inside) => answering.answer(inside, number));
  return answering.done();
}

/** An electronic document can be sent as often as it is asked for; a paper one is given once. */
function reasonOfAgain(
  { t }: Session,
  request: RequestRecord,
  { reason, to }: FulfilmentWishes,
): string | null {
  const said = readText(t, "find.reason", reason);
  return said ?? (request.channel === "portal" && to === undefined ? byPortal(request) : null);
}

/** What is entered together with a document: that it was handed over, and the answer. */
function answeringWith(
  session: Session,
  request: RequestRecord,
  wishes: FulfilmentWishes,
  again: string | null,
) {
  const receiver = receiverFor(session.t, request, wishes);
  let fulfilled: Fulfilled | null = null;
  return {
    async answer(db: RegisterDatabase, number: string): Promise<void> {
      const act = actOf(session);
      const document = await documentNumbered(db, number);
      const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
      await answerRequest(db, { ...answer, documents: [number] }, act);
      if (receiver) {
        const handovers = [receivedBy(receiver, document)];
        const handedOn = todayOf(session);
        await handOver(db, { handovers, handedOn, subject: number, reason: again }, act);
      }
      fulfilled = { number, closedAt: act.at, handedOver: receiver !== null };
    },
    done: (): Fulfilled | null => fulfilled,
  };
}

/** What a registrar says of the hand-over. */
interface HandoverWishes {
  /** False where the document is handed over later. */
  handover?: boolean;
  /** Somebody else than the holder. */
  to?: string;
  toGround?: string;
  /** What was shown, where it is another than when the request came. */
  identityDocument?: string;
}

/**
 * Who gets the document that answers a request; null where nobody gets it yet. Whose request came
 * through the portal gets the electronic document there.
 *
 * @throws UserError `presented-identity-invalid`, `text-unprintable`
 */
function receiverFor(
  t: Translate,
  request: RequestRecord,
  wishes: HandoverWishes,
): Receiver | null {
  const { handover = true, to, toGround } = wishes;
  if (!handover) return null;
  if (request.channel === "portal" && to === undefined) {
    return { name: null, identityDocument: null, ground: byPortal(request) };
  }
  const document = shown(wishes.identityDocument) ?? request.identityDocument;
  return readReceiver(t, {
    ...(to === undefined ? { toHolders: true } : { to }),
    ...(document === null ? {} : { document }),
    ...(toGround === undefined ? {} : { ground: toGround }),
  });
}

/** How an electronic document went out. */
function byPortal({ externalNumber, number }: RequestRecord): string {
  return `egov.kz, № ${externalNumber ?? number}`;
}

function shown(text: string | undefined): string | null {
  if (text === undefined) return null;
  const parsed = parsePresentedIdentity(text);
  if (parsed === null) throw new UserError("presented-identity-invalid");
  return parsed;
}
