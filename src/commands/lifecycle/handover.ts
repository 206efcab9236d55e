import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { getCourse } from "../../register/courses.js";
import { handOver, livingDocuments, type NewHandover } from "../../register/hand-over.js";
import { documentNumbered, type KnownDocument } from "../../register/known-documents.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { refuseAnnulled } from "../../work/refuse-annulled.js";
import { readText } from "../../work/typed-text.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { dateNotBefore } from "./date-not-before.js";
import { type Receiver, type ReceiverOptions, readReceiver, receivedBy } from "./receiver.js";

export interface HandoverOptions extends ReceiverOptions {
  date?: IsoDate;
  /** A whole course, as its signed sheet comes back. */
  course?: string;
  /** Numbers on the sheet that nobody has signed for. */
  except?: string[];
  again?: boolean;
  reason?: string;
  json?: boolean;
}

/** `kualik handover`: writes down to whom documents were handed, and when. */
export async function handover(
  context: Context,
  numbers: readonly string[],
  options: HandoverOptions,
): Promise<number> {
  const { course } = options;
  if (numbers.length > 0 === (course !== undefined)) throw new UserError("handover-what");
  if (options.except && course === undefined) throw new UserError("handover-what");
  const receiver = readReceiver(context.t, options);
  return withRegister(context, ({ db }) =>
    course === undefined
      ? handOverNumbers(context, db, numbers, receiver, options)
      : handOverCourse(context, db, course, receiver, options),
  );
}

async function handOverNumbers(
  context: Context,
  db: RegisterDatabase,
  numbers: readonly string[],
  receiver: Receiver,
  options: HandoverOptions,
): Promise<number> {
  const documents = await documentsNumbered(db, numbers);
  const reason = readReasonOfAgain(context, options);
  for (const document of documents) {
    refuseAnnulled(document);
    const { number, handedOver } = document;
    if (handedOver && reason === null) {
      throw new UserError("handover-already", { number, date: handedOver.on });
    }
  }
  const dates = documents.map((document) => dateNotBefore(context, document, options.date));
  const [handedOn = ""] = dates;
  const handovers = documents.map((document) => receivedBy(receiver, document));
  const subject = documents.map(({ number }) => number).join(", ");
  await handOver(db, { handovers, handedOn, subject, reason }, actNow(context));
  tell(context, { handovers, handedOn, left: [] }, options);
  return DONE;
}

/** However often a number is said, it is one document. */
async function documentsNumbered(
  db: RegisterDatabase,
  numbers: readonly string[],
): Promise<KnownDocument[]> {
  const documents = new Map<number, KnownDocument>();
  for (const said of numbers) {
    const document = await documentNumbered(db, said);
    documents.set(document.id, document);
  }
  return [...documents.values()];
}

/** Why a document that was handed over is handed over once more; null where it is not. */
function readReasonOfAgain({ t }: Context, { again, reason }: HandoverOptions): string | null {
  const said = readText(t, "find.reason", reason);
  if (again && said === null) throw new UserError("reason-missing");
  return again ? said : null;
}

/** A group's signed sheet: everyone takes their own, but for those who had theirs, or were not there. */
async function handOverCourse(
  context: Context,
  db: RegisterDatabase,
  code: string,
  receiver: Receiver,
  options: HandoverOptions,
): Promise<number> {
  const course = await getCourse(db, code);
  const unsigned = await documentsNotSignedFor(db, course.code, options.except);
  const living = await livingDocuments(db, course.id);
  const [earliest] = [...living].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  if (!earliest) throw new UserError("handover-nothing", { course: course.code });
  const handedOn = dateNotBefore(context, earliest, options.date);
  const handed = living.filter(
    ({ id, issuedOn, handedOver }) =>
      !unsigned.has(id) && issuedOn <= handedOn && handedOver === null,
  );
  if (handed.length === 0) throw new UserError("handover-nothing", { course: course.code });
  const handovers = handed.map((document) => receivedBy(receiver, document));
  const subject = course.code;
  await handOver(db, { handovers, handedOn, subject, reason: null }, actNow(context));
  const left = living
    .filter((document) => document.handedOver === null && !handed.includes(document))
    .map(({ number }) => number);
  tell(context, { handovers, handedOn, left }, options);
  return DONE;
}

/**
 * A number that leaves nobody out would have somebody's document written down as handed over: one of
 * another course, or of a document whose duplicate is what is to be handed over.
 */
async function documentsNotSignedFor(
  db: RegisterDatabase,
  course: string,
  numbers: readonly string[] = [],
): Promise<Set<number>> {
  const documents = await documentsNumbered(db, numbers);
  for (const document of documents) {
    const { number, courseCode } = document;
    if (courseCode !== course) throw new UserError("again-elsewhere", { number, course });
    if (document.replacedBy) refuseAnnulled(document);
  }
  return new Set(documents.map(({ id }) => id));
}

interface Told {
  handovers: readonly NewHandover[];
  handedOn: IsoDate;
  /** Numbers of documents of the course that nobody has got yet. */
  left: readonly string[];
}

function tell({ t, screen }: Context, told: Told, { json }: HandoverOptions): void {
  const { handovers, handedOn, left } = told;
  if (json) {
    const handed = handovers.map(({ number, recipient, ground }) => ({
      number,
      to: recipient,
      on: handedOn,
      ground,
    }));
    screen.data(JSON.stringify({ handedOver: handed, left }, null, 2));
  }
  screen.say(t("handover.done", { count: handovers.length, date: shortDate(handedOn) }));
  if (left.length > 0)
    screen.say(t("handover.left", { count: left.length, list: left.join(", ") }));
}
