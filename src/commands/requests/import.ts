import { resolve } from "node:path";
import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { choice } from "../../cli/values/choice.js";
import { file } from "../../cli/values/file.js";
import { MASKED } from "../../model/identity.js";
import { TEXT_ENCODINGS } from "../../model/roster.js";

const DONE = 0;
/** Not every line could be received. */
const FAILED = 1;

/** `kualik request import`: the portal's requests from a file, each once; lines with faults are named. */
export const importOfRequests = command({
  name: "import",
  args: { file: one(file(), "argument.portal-file") },
  options: { encoding: option(choice("name", TEXT_ENCODINGS), "option.encoding") },
  examples: ["kualik request import portal.csv"],
  async run(context, given) {
    const { receiveFromPortal } = await import("../../work/requests/receive-from-portal.js");
    const path = resolve(context.cwd, given.file);
    const { encoding } = given;
    return inRegister(context, given, (session) => receiveFromPortal(session, { path, encoding }));
  },
  json: ({ requests, known, faults }) => ({
    received: requests.map((one) => ({
      request: one.number,
      portalNumber: one.externalNumber,
      channel: one.channel,
      receivedAt: one.receivedAt,
      dueAt: one.dueAt,
      applicantName: one.applicantName,
      applicantIin: one.applicantIin && MASKED.iin(one.applicantIin),
    })),
    known,
    faults: faults.map(({ line, code }) => ({ line, code })),
  }),
  async show(received, { t, screen }) {
    if (received.requests.length === 0) return;
    const { renderRequests } = await import("./request-in-words.js");
    screen.data(renderRequests(received, t, screen.columns));
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
