import {
  command,
  flag,
  type GivenToAll,
  initially,
  negated,
  one,
  option,
  required,
} from "../../cli/command.js";
import { type Context, officeOf, type Words } from "../../cli/context.js";
import { nameOnDuplicate } from "../../cli/options.js";
import { choice, text } from "../../cli/plain-values.js";
import { reasonText } from "../../cli/reasons.js";
import { courseCode, documentNumber, person, requestNumber } from "../../cli/values.js";
import { DECLINE_GROUNDS, REFUSAL_GROUNDS } from "../../model/request.js";
import type { NoticeKind } from "../../model/template-kind.js";
import type { AnswerOfGroup } from "../../work/group-request.js";
import type { RefusedRequest, RefusingRequest } from "../../work/requests/refuse-request.js";
import type { Session } from "../../work/session.js";

/** Says what became of a group's request, and what is next. */
export function tellAnswerOfGroup(answered: AnswerOfGroup, { t, screen }: Words): void {
  const { request: number, course, status, documents, without: count, late } = answered;
  if (status === "open") screen.say(t("request.group-left", { number, course, count }));
  else {
    screen.say(t("request.group-fulfilled", { number, count: documents.length }));
    if (late) screen.say(t("request.answered-late"));
    screen.say(t("request.group-handover", { course }));
  }
}

/** What other programs read; nothing where no request was named. */
export function answerAsJson(answered: AnswerOfGroup | null) {
  if (answered === null) return {};
  const { request, status, documents, closedAt, late } = answered;
  return { request: { request, status, documents, closedAt, late } };
}

/** `kualik request fulfil`: the right document is issued, duplicated or taken out, and handed over. */
export const fulfil = command({
  name: "fulfil",
  args: { request: one(requestNumber(), "argument.request") },
  options: {
    iin: option(person("digits"), "option.fulfil-iin"),
    course: option(courseCode(), "argument.course"),
    document: option(text("kind"), "option.fulfil-document"),
    number: option(documentNumber(), "option.fulfil-number"),
    duplicate: flag("option.fulfil-duplicate"),
    reason: option(text(), "option.fulfil-reason"),
    ...nameOnDuplicate,
    to: option(text("name"), "option.fulfil-to"),
    toGround: option(text(), "option.handover-ground"),
    identityDocument: option(text(), "option.fulfil-identity-document"),
    handover: negated("option.no-handover"),
  },
  examples: ["kualik request fulfil 15", "example.fulfil"],
  asks: true,
  async inRegister(session, given, context) {
    const { fulfilRequest } = await import("../../work/requests/fulfil-request.js");
    const { askReasonOfDuplicate, askWhichPlace } = await import("./ask-which.js");
    const { personInWords, renderRequest } = await import("./request-in-words.js");
    const { sayHandedOver } = await import("../lifecycle/show-document.js");
    return fulfilRequest(session, given, {
      show(request, places, person) {
        const { t, screen } = context;
        if (!given.json) screen.say(renderRequest(request, places, context));
        if (person) screen.say(t("request.document-of", personInWords(person, t)));
      },
      whichPlace: (possible) => askWhichPlace(context, possible),
      reasonOfDuplicate: () => askReasonOfDuplicate(context, given),
      showOriginal: (original) => sayHandedOver(original, context),
    });
  },
  json({ one, group }) {
    if (group) return answerAsJson(group).request;
    const { request, document, file, handedOver, closedAt, late } = one;
    const answer = { documents: [document], files: [file], handedOver, closedAt, late };
    return { request, status: "fulfilled", ...answer };
  },
  tell({ one, group }, context) {
    const { t, screen } = context;
    if (group) return tellAnswerOfGroup(group, context);
    const { request: number, document, file, handedOver, late } = one;
    screen.say(t("request.fulfilled", { number, document, file }));
    if (late) screen.say(t("request.answered-late"));
    if (!handedOver) screen.say(t("request.not-handed", { document }));
  },
});

/** What a notice says besides its ground, and whether it is made as a PDF too. */
const notice = {
  name: option(text(), "option.notice-name"),
  pdf: flag("option.notice-pdf"),
};

interface Refused extends RefusedRequest {
  /** Path of the PDF, where one was wanted. */
  pdf: string | undefined;
}

/** What both commands take, print and say. */
const refusing = {
  args: { request: one(requestNumber(), "argument.request") },
  asks: true as const,
  json: ({ request, status, notice, file, pdf, closedAt, late }: Refused) => ({
    ...{ request, status, notice, file, pdf, closedAt, late },
  }),
  tell({ request: number, status, notice, file, pdf, late }: Refused, { t, screen }: Context) {
    screen.say(t(`request.${status}`, { number, notice, file }));
    if (pdf !== undefined) screen.say(t("pdf.done", { file: pdf }));
    if (late) screen.say(t("request.answered-late"));
  },
};

/** `kualik request refuse`: the request is refused by a notice. */
export const refuse = command({
  ...refusing,
  name: "refuse",
  options: {
    ground: initially(
      REFUSAL_GROUNDS[0],
      choice("ground", REFUSAL_GROUNDS, "request-ground"),
      "option.refuse-ground",
    ),
    explanation: required(reasonText("refuse"), "option.explanation"),
    ...notice,
  },
  examples: ["example.refuse"],
  inRegister: (...known) => refuseBy("refusal-notice", ...known),
});

/** `kualik request decline`: the request is not accepted, which a slip says. */
export const decline = command({
  ...refusing,
  name: "decline",
  options: {
    ground: required(choice("ground", DECLINE_GROUNDS, "request-ground"), "option.decline-ground"),
    explanation: required(reasonText("decline"), "option.explanation"),
    ...notice,
  },
  examples: ["example.decline"],
  inRegister: (...known) => refuseBy("acceptance-refusal", ...known),
});

async function refuseBy(
  kind: NoticeKind,
  session: Session,
  given: RefusingRequest & GivenToAll & { pdf?: true },
  context: Context,
): Promise<Refused | null> {
  const { refuseRequest } = await import("../../work/requests/refuse-request.js");
  const { renderRequest } = await import("./request-in-words.js");
  const { requestWithPlaces } = await import("../../work/requests/requests.js");
  // Whoever is about to refuse sees what this person could get.
  const { places } = await requestWithPlaces(session, given);
  const made = await refuseRequest(session, kind, given, (request) => {
    if (!given.json) context.screen.say(renderRequest(request, places, context));
  });
  if (made === null || !given.pdf) return made && { ...made, pdf: undefined };
  const { makePdfs } = await import("../../work/print/make-pdfs.js");
  const pdf = made.file.replace(/\.docx$/, ".pdf");
  const order = { path: pdf, bytes: async () => made.bytes, size: 1 };
  await makePdfs(session, officeOf(context), [order]);
  return { ...made, pdf };
}
