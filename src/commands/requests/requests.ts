import { command, flag, later } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { full } from "../../cli/options.js";
import { UserError } from "../../model/errors.js";

/** `kualik requests`: those that wait, the most pressing first, with the time left. */
export const requests = command({
  name: "requests",
  options: { all: flag("option.requests-all"), watch: flag("option.requests-watch"), full },
  examples: ["kualik requests"],
  async run(context, given) {
    const { listRequests } = await import("../../work/requests/requests.js");
    const list = () => inRegister(context, given, (session) => listRequests(session, given));
    if (!given.watch) return list();
    if (given.json || given.all || !context.screen.interactive) {
      throw new UserError("watch-needs-screen");
    }
    const { watchRequests } = await import("./watch-requests.js");
    await watchRequests(context, list);
    return null;
  },
  json: later(async () => (await import("./request-in-words.js")).requestsAsJson),
  show: later(async () => (await import("./request-in-words.js")).showRequests),
});
