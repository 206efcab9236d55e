import { portsOf } from "../../cli/in-register.js";
import { shortDate } from "../../language/short-date.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import { answerRequest } from "../../register/answer-request.js";
import type { PlaceOfApplicant } from "../../register/applicants.js";
import { handOver } from "../../register/hand-over.js";
import { originalNumbered } from "../../register/issue-duplicate.js";
import { documentNumbered } from "../../register/known-documents.js";
import type { Register } from "../../register/open-register.js";
import { refuseAnswered } from "../../register/refuse-answered.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { makeAgain } from "../../work/documents/make-again.js";
import { writeInPlace } from "../../work/documents/write-in-place.js";
import { duplicateDocument } from "../../work/duplicate/duplicate-document.js";
import { type NameWishes, nameOfDuplicate } from "../../work/duplicate/name-of-duplicate.js";
import { receivedBy } from "../../work/hand-over/receiver.js";
import { issuePlace } from "../../work/issue/issue-place.js";
import { readText } from "../../work/typed-text.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { actNow, type Context, today } from "../context.js";
import { sayHandedOver } from "../lifecycle/show-document.js";
import { kindAtPlace } from "./obtainable.js";
import { byPortal, type HandoverOptions, receiverFor } from "./receiver-of-request.js";

/** What a registrar says of how a request is fulfilled. */
export interface FulfilmentOptions extends NameWishes, HandoverOptions {
  /** A duplicate, though the request asks for the document. */
  duplicate?: boolean;
  /** Of a duplicate, or of a second hand-over. */
  reason?: string;
  ground?: string;
  yes?: boolean;
}

interface Fulfilment {
  request: RequestRecord;
  place: PlaceOfApplicant;
  options: FulfilmentOptions;
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
 */
export async function fulfilAt(
  context: Context,
  register: Register,
  fulfilment: Fulfilment,
): Promise<Fulfilled | null> {
  try {
    return await fulfil(context, register, fulfilment);
  } catch (error) {
    // What changed meanwhile is most likely that somebody else has answered.
    const isChanged = error instanceof UserError && error.code === "register-changed";
    if (isChanged) await refuseAnswered(register.db, fulfilment.request);
    throw error;
  }
}

function fulfil(
  context: Context,
  register: Register,
  fulfilment: Fulfilment,
): Promise<Fulfilled | null> {
  const { request, place, options } = fulfilment;
  if (place.number === null) return issueFirst(context, register, fulfilment);
  const isDuplicate = options.duplicate || request.subject === "duplicate";
  return isDuplicate
    ? issueDuplicateOf(context, register, fulfilment, place.number)
    : takeOut(context, register, fulfilment, place.number);
}

async function issueFirst(
  context: Context,
  register: Register,
  { request, place, options }: Fulfilment,
): Promise<Fulfilled | null> {
  const { t } = context;
  const answering = answeringWith(context, request, options, null);
  const { courseCode, enrolmentId } = place;
  const kind = kindAtPlace(place);
  await issuePlace(
    { ...portsOf(context, {}), register },
    {
      ...{ courseCode, enrolmentId, kind },
      confirm() {
        const params = { course: courseCode, kind: t(`document-kind.${kind}`) };
        return askToGoOn(context, options, t("ask.fulfil-issue", params));
      },
      andThen: answering.answer,
    },
  );
  return answering.done();
}

async function issueDuplicateOf(
  context: Context,
  register: Register,
  { request, options }: Fulfilment,
  number: string,
): Promise<Fulfilled | null> {
  const { t } = context;
  const original = await originalNumbered(register.db, number);
  const ground = readText(t, "find.ground", options.ground);
  const newName = nameOfDuplicate(original, { ...options, ground });
  const reason = await reasonOfDuplicate(context, options);
  sayHandedOver(context, original);
  const answering = answeringWith(context, request, options, null);
  if (!(await askToGoOn(context, options, t("ask.duplicate", { number })))) return null;
  const wishes = { original, issuedOn: today(context), reason, newName };
  const session = { ...portsOf(context, {}), register };
  await duplicateDocument(session, { ...wishes, andThen: answering.answer });
  return answering.done();
}

async function reasonOfDuplicate(
  { t, screen }: Context,
  { reason, yes }: FulfilmentOptions,
): Promise<string> {
  const said = readText(t, "find.reason", reason);
  if (said !== null) return said;
  if (yes || !screen.interactive) throw new UserError("reason-missing");
  const { askText } = await import("../../ui/ask.js");
  const refuse = (answer: string) => (answer === "" ? t("ask.required") : null);
  const answer = await askText({ message: t("ask.duplicate-reason"), refuse });
  return readText(t, "find.reason", answer) ?? answer;
}

/** The very document that was issued, its file there or made again. */
async function takeOut(
  context: Context,
  register: Register,
  { request, options }: Fulfilment,
  number: string,
): Promise<Fulfilled | null> {
  const { t, screen } = context;
  const document = await documentNumbered(register.db, number);
  const { handedOver, kind } = document;
  const isHandedAgain = handedOver !== null && options.handover !== false;
  const again = isHandedAgain ? reasonOfAgain(context, request, options) : null;
  if (isHandedAgain && again === null) {
    throw new UserError("request-handed-over", { number, date: shortDate(handedOver.on) });
  }
  const answering = answeringWith(context, request, options, again);
  if (isHandedAgain) {
    screen.say(t("request.handed-before", { number, date: shortDate(handedOver.on) }));
  }
  const params = { number, kind: t(`document-kind.${kind}`) };
  if (!(await askToGoOn(context, options, t("ask.fulfil-hand-over", params)))) return null;
  const session = { ...portsOf(context, {}), register };
  await writeInPlace(session, document, await makeAgain(register.db)(document));
  await register.db.transaction().execute((inside) => answering.answer(inside, number));
  return answering.done();
}

/** An electronic document can be sent as often as it is asked for; a paper one is given once. */
function reasonOfAgain(
  { t }: Context,
  request: RequestRecord,
  { reason, to }: FulfilmentOptions,
): string | null {
  const said = readText(t, "find.reason", reason);
  return said ?? (request.channel === "portal" && to === undefined ? byPortal(request) : null);
}

/** What is entered together with a document: that it was handed over, and the answer. */
function answeringWith(
  context: Context,
  request: RequestRecord,
  options: FulfilmentOptions,
  again: string | null,
) {
  const receiver = receiverFor(context.t, request, options);
  let fulfilled: Fulfilled | null = null;
  return {
    async answer(db: RegisterDatabase, number: string): Promise<void> {
      const act = actNow(context);
      const document = await documentNumbered(db, number);
      const answer = { request, result: "fulfilled" as const, refusal: null, notice: null };
      await answerRequest(db, { ...answer, documents: [number] }, act);
      if (receiver) {
        const handovers = [receivedBy(receiver, document)];
        const handedOn = today(context);
        await handOver(db, { handovers, handedOn, subject: number, reason: again }, act);
      }
      fulfilled = { number, closedAt: act.at, handedOver: receiver !== null };
    },
    done: (): Fulfilled | null => fulfilled,
  };
}
