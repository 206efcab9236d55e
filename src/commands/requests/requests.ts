import { command, flag } from "../../cli/command.js";
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
  async json(listed, _context, given) {
    const { requestsAsJson } = await import("./request-in-words.js");
    return requestsAsJson(listed, given);
  },
  async show(listed, { t, screen }) {
    const { isOverdue, renderRequests } = await import("./request-in-words.js");
    if (listed.requests.length === 0) {
      screen.say(t("request.none"));
      return;
    }
    screen.data(renderRequests(listed, t, screen.columns));
    const late = listed.requests.filter((one) => isOverdue(one, listed.now)).length;
    if (late > 0) screen.say(t("request.late-count", { count: late }));
  },
});
