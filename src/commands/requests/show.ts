import { command, one } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { requestNumber } from "../../cli/values/names.js";

/** `kualik request show`: one request, with its person and what that person can get. */
export const show = command({
  name: "show",
  args: { request: one(requestNumber(), "argument.request") },
  examples: ["kualik request show 15"],
  async run(context, given) {
    const { requestWithPlaces } = await import("../../work/requests/requests.js");
    return inRegister(context, given, (session) => requestWithPlaces(session, given.request));
  },
  json({ request: { id, traineeId, ...shown } }) {
    return shown;
  },
  async show({ request, places }, { t, screen }) {
    const { renderRequest } = await import("./request-in-words.js");
    screen.data(renderRequest(request, places, t, screen.columns));
  },
  tell({ request, isNoticeLost }, { t, screen }) {
    if (isNoticeLost) screen.say(t("request.notice-missing", { number: request.notice ?? "" }));
  },
});
