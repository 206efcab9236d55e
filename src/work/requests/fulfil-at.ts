import { shortDate } from "../../language/dates.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { originalNumbered } from "../../register/documents/annulment.js";
import { handOver } from "../../register/documents/hand-over.js";
import { documentNumbered, type KnownDocument } from "../../register/documents/known-documents.js";
import { answerRequest, refuseAnswered } from "../../register/requests/answers.js";
import type { PlaceOfApplicant } from "../../register/requests/applicants.js";
import { makeAgain, writeInPlace } from "../documents/issued-files.js";
import { duplicateDocument, type NameWishes, nameOfDuplicate } from "../duplicate.js";
import { receivedBy } from "../hand-over.js";
import { issuePlace } from "../issue/issue-place.js";
import { actOf, type Session, todayOf } from "../session.js";
import { readText } from "../typed-text.js";
import { kindAtPlace } from "./places.js";
import { byPortal, type HandoverWishes, receiverFor } from "./receiver-of-request.js";

/** What a registrar says of how a request is fulfilled. */
export interface FulfilmentWishes extends NameWishes, HandoverWishes {
  /** A duplicate, though the request asks for the document. */
  duplicate?: true;
  /** Of a duplicate, or of a second hand-over. */
  reason?: string;
  ground?: string;
}

/** What is asked of whoever fulfils a request. */
export interface FulfilmentHooks {
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
export interface Fulfilled {
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
 * @throws UserError `request-handed-over`, `reason-missing`, and as `issuePlace`, `nameOfDuplicate`,
 *   `duplicateDocument`, `writeInPlace`, `receiverFor`, `refuseAnswered`
 */
export async function fulfilAt(
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
  const newName = nameOfDuplicate(original, { ...wishes, ground });
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
