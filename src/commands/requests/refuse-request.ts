import { join } from "node:path";
import { portsOf } from "../../cli/in-register.js";
import { UserError } from "../../model/errors.js";
import type { NoticeKind } from "../../model/notice.js";
import type { RequestGround } from "../../model/request.js";
import { refuseAnswered } from "../../register/refuse-answered.js";
import { getRequest } from "../../register/requests.js";
import { isLate } from "../../requests/request-times.js";
import { readText } from "../../work/typed-text.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE, today } from "../context.js";
import { makePdfs } from "../issue/make-pdfs.js";
import { withRegister } from "../with-register.js";
import { applicantOnNotice } from "./applicant-on-notice.js";
import { issueNotice } from "./issue-notice.js";
import { renderRequest } from "./render-request.js";

export interface RefuseOptions {
  ground: RequestGround;
  /** The registrar's own words. */
  explanation?: string;
  /** Of the applicant, where the request came without one. */
  name?: string;
  pdf?: boolean;
  yes?: boolean;
  json?: boolean;
}

/** The status that a request has after each notice. */
const STATUS = { "refusal-notice": "refused", "acceptance-refusal": "declined" } as const;

/**
 * `kualik request refuse` and `kualik request decline`: a person's decision, which goes out as a
 * notice with its ground and explanation. Source: law 94-V, art. 19-1: no refusal is automatic.
 */
export async function refuseRequest(
  context: Context,
  said: string,
  kind: NoticeKind,
  options: RefuseOptions,
): Promise<number> {
  const { t, screen } = context;
  const explanation = readText(t, "request.explanation", options.explanation);
  if (explanation === null) throw new UserError("request-explanation");
  return withRegister(context, async (register) => {
    const { db, folder } = register;
    const request = await getRequest(db, said, Number(today(context).slice(0, 4)));
    const { number } = request;
    await refuseAnswered(db, request);
    const names = await applicantOnNotice(context, db, request, options.name);
    if (!options.json) screen.say(renderRequest(request, [], t, screen.columns));
    const ground = t(`request-ground.${options.ground}`);
    const question = t(`ask.${STATUS[kind]}`, { number, ground });
    if (!(await askToGoOn(context, options, question))) return DONE;
    const order = { request, kind, ground: options.ground, explanation, names };
    const notice = await issueNotice({ ...portsOf(context, {}), register }, order);
    const file = join(folder.root, notice.file);
    const late = isLate(request.dueAt, notice.closedAt);
    const pdf = options.pdf ? await asPdf(file) : undefined;
    if (options.json) {
      const { closedAt } = notice;
      const result = { notice: notice.number, file, pdf, closedAt, late };
      screen.data(JSON.stringify({ request: number, status: STATUS[kind], ...result }, null, 2));
    }
    screen.say(t(`request.${STATUS[kind]}`, { number, notice: notice.number, file }));
    if (pdf !== undefined) screen.say(t("request.notice-pdf", { file: pdf }));
    if (late) screen.say(t("request.answered-late"));
    return DONE;

    async function asPdf(docx: string): Promise<string> {
      const path = docx.replace(/\.docx$/, ".pdf");
      await makePdfs(context, register, [{ path, bytes: async () => notice.bytes, size: 1 }]);
      return path;
    }
  });
}
