import { resolve } from "node:path";
import { command, flag, later, one, option, required, wanted } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { choice, file, text } from "../../cli/plain-values.js";
import { courseCode, moment, person, presentedDocument, requestNumber } from "../../cli/values.js";
import { MASKED } from "../../model/identity.js";
import { REQUEST_CHANNELS } from "../../model/request.js";
import { TEXT_ENCODINGS } from "../../model/roster.js";
import { decline, fulfil, refuse } from "./answer.js";
import { strike, withdraw } from "./end.js";

const EXAMPLE =
  'kualik request open --channel direct --iin 841014405586 --identity-document "id-card 012345678"';

/** `kualik request open`: a request is received, and its due time told. */
const open = command({
  name: "open",
  options: {
    channel: required(choice("channel", REQUEST_CHANNELS, "request-channel"), "option.channel"),
    iin: wanted(option(person("digits"), "option.request-iin"), "name", "group"),
    name: wanted(option(text(), "option.request-name"), "iin", "group"),
    document: option(text("kind"), "option.request-document"),
    course: option(courseCode(), "argument.course"),
    duplicate: flag("option.request-duplicate"),
    group: flag("option.request-group"),
    identityDocument: wanted(option(presentedDocument(), "option.identity-document")),
    portalNumber: option(text("number"), "option.portal-number"),
    at: option(moment(), "option.request-at"),
  },
  examples: [EXAMPLE],
  async inRegister(session, given, context) {
    const { receiveRequest } = await import("../../work/requests/receive-request.js");
    const { askWhichPerson } = await import("./ask-which.js");
    return receiveRequest(session, given, (found) => askWhichPerson(context, found));
  },
  json: ({ request: { number: request, channel, receivedAt, dueAt } }) => ({
    ...{ request, channel, receivedAt, dueAt },
  }),
  show: later(async () => (await import("./request-in-words.js")).showRequest),
  tell: later(async () => (await import("./request-in-words.js")).tellReceived),
});

/** `kualik request import`: the portal's requests from a file, each once; lines with faults are named. */
const importOfRequests = command({
  name: "import",
  args: { file: one(file(), "argument.portal-file") },
  options: { encoding: option(choice("title", TEXT_ENCODINGS), "option.encoding") },
  examples: ["kualik request import portal.csv"],
  async inRegister(session, { file, encoding }, { cwd }) {
    const { receiveFromPortal } = await import("../../work/requests/receive-from-portal.js");
    return receiveFromPortal(session, { path: resolve(cwd, file), encoding });
  },
  json: ({ requests, known, faults }) => ({
    received: requests.map(({ number: request, externalNumber: portalNumber, ...one }) => {
      const { channel, receivedAt, dueAt, applicantName } = one;
      const applicantIin = one.applicantIin && MASKED.iin(one.applicantIin);
      return { request, portalNumber, channel, receivedAt, dueAt, applicantName, applicantIin };
    }),
    known,
    faults: faults.map(({ line, code }) => ({ line, code })),
  }),
  async show(received, context) {
    const { renderRequests } = await import("./request-in-words.js");
    if (received.requests.length > 0) context.screen.data(renderRequests(received, context));
  },
  async tell({ requests, known, faults }, { t, screen }) {
    screen.say(t("request.import-new", { count: requests.length }));
    if (known.length > 0) screen.say(t("request.import-known", { count: known.length }));
    if (faults.length === 0) return;
    const { portalFaultsInWords } = await import("../../work/requests/receive-from-portal.js");
    screen.say(t("request.import-faults", { list: portalFaultsInWords(t, faults) }));
  },
  code: ({ faults }) => (faults.length > 0 ? FAILED : DONE),
});

/** `kualik request show`: one request, with its person and what that person can get. */
const show = command({
  name: "show",
  args: { request: one(requestNumber(), "argument.request") },
  examples: ["kualik request show 15"],
  work: async () => (await import("../../work/requests/requests.js")).requestWithPlaces,
  json: ({ request: { id, traineeId, ...shown } }) => shown,
  show: later(async () => (await import("./request-in-words.js")).showRequest),
  tell({ request, isNoticeLost }, { t, screen }) {
    if (isNoticeLost) screen.say(t("request.notice-missing", { number: request.notice ?? "" }));
  },
});

/** `kualik request`: a request for the state service is received, and answered. */
export const request = command({
  name: "request",
  examples: [EXAMPLE],
  commands: [open, importOfRequests, show, fulfil, refuse, decline, withdraw, strike],
});
