import { join } from "node:path";
import { portsOf } from "../../cli/in-register.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import { placesOfApplicant } from "../../register/applicants.js";
import { getCourse } from "../../register/courses.js";
import { documentNumbered } from "../../register/known-documents.js";
import type { Register } from "../../register/open-register.js";
import { refuseAnswered } from "../../register/refuse-answered.js";
import { getRequest } from "../../register/requests.js";
import { isLate } from "../../requests/request-times.js";
import { answerGroup } from "../../work/requests/answer-group.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { choosePlace, type PlaceOptions } from "./choose-place.js";
import { type FulfilmentOptions, fulfilAt } from "./fulfil-at.js";
import { personInWords } from "./person-in-words.js";
import { personOfRequest } from "./person-of-request.js";
import { renderRequest } from "./render-request.js";
import { answerAsJson, tellAnswerOfGroup } from "./tell-answer-of-group.js";

export interface FulfilOptions extends PlaceOptions, FulfilmentOptions {
  /** Who it is, by the registrar's word. */
  iin?: string;
  yes?: boolean;
  json?: boolean;
}

/** `kualik request fulfil`: the right document is issued, duplicated or taken out, and handed over. */
export async function fulfilRequest(
  context: Context,
  said: string,
  options: FulfilOptions,
): Promise<number> {
  return withRegister(context, async (register) => {
    const request = await getRequest(register.db, said, Number(today(context).slice(0, 4)));
    await refuseAnswered(register.db, request);
    return request.subject === "group"
      ? fulfilGroup(context, register, request, options)
      : fulfilOne(context, register, request, options);
  });
}

async function fulfilOne(
  context: Context,
  register: Register,
  request: RequestRecord,
  options: FulfilOptions,
): Promise<number> {
  const { t, screen } = context;
  const { db, folder } = register;
  const person = await personOfRequest(db, request, options.iin);
  const places = await placesOfApplicant(db, person.traineeId);
  if (!options.json) screen.say(renderRequest(request, places, t, screen.columns));
  screen.say(t("request.document-of", personInWords(person, t)));
  const place = await choosePlace(context, db, request, places, options);
  const done = await fulfilAt(context, register, { request, place, options });
  if (done === null) return DONE;
  const { number: document, closedAt, handedOver } = done;
  const { file } = await documentNumbered(db, document);
  const path = join(folder.root, file);
  const late = isLate(request.dueAt, closedAt);
  if (options.json) {
    const { number } = request;
    const result = { documents: [document], files: [path], handedOver, closedAt, late };
    screen.data(JSON.stringify({ request: number, status: "fulfilled", ...result }, null, 2));
  }
  screen.say(t("request.fulfilled", { number: request.number, document, file: path }));
  if (late) screen.say(t("request.answered-late"));
  if (!handedOver) screen.say(t("request.not-handed", { document }));
  return DONE;
}

async function fulfilGroup(
  context: Context,
  register: Register,
  request: RequestRecord,
  options: FulfilOptions,
): Promise<number> {
  const { t, screen } = context;
  const { number } = request;
  const code = request.courseCode ?? options.course;
  if (code === undefined) throw new UserError("request-group-course", { request: number });
  const course = await getCourse(register.db, code);
  if (!options.json) screen.say(renderRequest(request, [], t, screen.columns));
  const question = t("ask.fulfil-group", { number, course: course.code });
  if (!(await askToGoOn(context, options, question))) return DONE;
  const answered = await answerGroup({ ...portsOf(context, {}), register }, request, course);
  if (answered.status === "open") {
    const { without: count } = answered;
    throw new UserError("request-group-open", { request: number, course: course.code, count });
  }
  if (options.json) screen.data(JSON.stringify(answerAsJson(answered).request, null, 2));
  tellAnswerOfGroup(context, answered);
  return DONE;
}
