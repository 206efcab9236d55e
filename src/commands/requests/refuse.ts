import {
  command,
  flag,
  type GivenToAll,
  initially,
  one,
  option,
  required,
} from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { inRegister, officeOf } from "../../cli/in-register.js";
import { requestNumber } from "../../cli/values/names.js";
import { choice, text } from "../../cli/values/texts.js";
import type { NoticeKind } from "../../model/notice.js";
import { DECLINE_GROUNDS, REFUSAL_GROUNDS } from "../../model/request.js";
import type { RefusedRequest, RefusingRequest } from "../../work/requests/refuse-request.js";

const args = { request: one(requestNumber(), "argument.request") };

/** What a notice says besides its ground, and whether it is made as a PDF too. */
const notice = {
  explanation: required(text(), "option.explanation"),
  name: option(text(), "option.notice-name"),
  pdf: flag("option.notice-pdf"),
};

/** A refusal with what was made of it. */
interface Refused extends RefusedRequest {
  /** Path of the PDF, where one was wanted. */
  pdf: string | undefined;
}

/** What both commands print and say. */
const refused = {
  json: ({ request, status, notice, file, pdf, closedAt, late }: Refused) => ({
    ...{ request, status, notice, file, pdf, closedAt, late },
  }),
  tell({ request: number, status, notice, file, pdf, late }: Refused, { t, screen }: Context) {
    screen.say(t(`request.${status}`, { number, notice, file }));
    if (pdf !== undefined) screen.say(t("request.notice-pdf", { file: pdf }));
    if (late) screen.say(t("request.answered-late"));
  },
};

/** `kualik request refuse`: the request is refused by a notice. */
export const refuse = command({
  ...refused,
  name: "refuse",
  args,
  options: {
    ground: initially(
      REFUSAL_GROUNDS[0],
      choice("ground", REFUSAL_GROUNDS),
      "option.refuse-ground",
    ),
    ...notice,
  },
  examples: ["example.refuse"],
  asks: true,
  run: (context, given) => refuseBy("refusal-notice", context, given),
});

/** `kualik request decline`: the request is not accepted, which a slip says. */
export const decline = command({
  ...refused,
  name: "decline",
  args,
  options: {
    ground: required(choice("ground", DECLINE_GROUNDS), "option.decline-ground"),
    ...notice,
  },
  examples: ["example.decline"],
  asks: true,
  run: (context, given) => refuseBy("acceptance-refusal", context, given),
});

async function refuseBy(
  kind: NoticeKind,
  context: Context,
  given: RefusingRequest & GivenToAll & { pdf?: true },
): Promise<Refused | null> {
  const { refuseRequest } = await import("../../work/requests/refuse-request.js");
  const { renderRequest } = await import("./request-in-words.js");
  const { t, screen } = context;
  return inRegister(context, given, async (session) => {
    const made = await refuseRequest(session, kind, given, (request) => {
      if (!given.json) screen.say(renderRequest(request, [], t, screen.columns));
    });
    if (made === null) return null;
    if (!given.pdf) return { ...made, pdf: undefined };
    const { makePdfs } = await import("../../work/print/make-pdfs.js");
    const pdf = made.file.replace(/\.docx$/, ".pdf");
    const order = { path: pdf, bytes: async () => made.bytes, size: 1 };
    await makePdfs(session, officeOf(context), [order]);
    return { ...made, pdf };
  });
}
