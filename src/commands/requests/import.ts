import { resolve } from "node:path";
import { command, one } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { file } from "../../cli/values/texts.js";
import { MASKED } from "../../model/identity.js";

/** `kualik request import`: the portal's requests from a file, each once, all or none of the new ones. */
export const importOfRequests = command({
  name: "import",
  args: { file: one(file(), "argument.portal-file") },
  examples: ["kualik request import portal.csv"],
  async run(context, given) {
    const { receiveFromPortal } = await import("../../work/requests/receive-from-portal.js");
    const path = resolve(context.cwd, given.file);
    return inRegister(context, given, (session) => receiveFromPortal(session, path));
  },
  json: ({ requests, known }) => ({
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
  }),
  async show(received, { t, screen }) {
    if (received.requests.length === 0) return;
    const { renderRequests } = await import("./request-in-words.js");
    screen.data(renderRequests(received, t, screen.columns));
  },
  tell({ requests, known }, { t, screen }) {
    screen.say(t("request.import-new", { count: requests.length }));
    if (known.length > 0) screen.say(t("request.import-known", { count: known.length }));
  },
});
