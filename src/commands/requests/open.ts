import { command, flag, option, required } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { courseCode, person } from "../../cli/values/names.js";
import { choice, text } from "../../cli/values/texts.js";
import { moment } from "../../cli/values/times.js";
import { REQUEST_CHANNELS } from "../../model/request.js";

export const EXAMPLE =
  'kualik request open --channel direct --iin 841014405586 --identity-document "id-card 012345678"';

/** `kualik request open`: a request is received, and its due time told. */
export const open = command({
  name: "open",
  options: {
    channel: required(choice("channel", REQUEST_CHANNELS), "option.channel"),
    iin: option(person("digits"), "option.request-iin"),
    name: option(text(), "option.request-name"),
    document: option(text("kind"), "option.request-document"),
    course: option(courseCode(), "option.request-course"),
    duplicate: flag("option.request-duplicate"),
    group: flag("option.request-group"),
    identityDocument: option(text(), "option.identity-document"),
    portalNumber: option(text("number"), "option.portal-number"),
    at: option(moment(), "option.request-at"),
  },
  examples: [EXAMPLE],
  async run(context, given) {
    const { receiveRequest } = await import("../../work/requests/receive-request.js");
    const { askWhichPerson } = await import("./ask-which.js");
    return inRegister(context, given, (session) =>
      receiveRequest(session, given, (found) => askWhichPerson(context, found)),
    );
  },
  json: ({ request: { number, channel, receivedAt, dueAt } }) => ({
    request: number,
    ...{ channel, receivedAt, dueAt },
  }),
  async show({ request, places }, { t, screen }) {
    const { renderRequest } = await import("./request-in-words.js");
    screen.data(renderRequest(request, places, t, screen.columns));
  },
  async tell(received, context) {
    const { sayWhatIsOdd } = await import("./request-in-words.js");
    const { shortMoment } = await import("../../language/dates.js");
    sayWhatIsOdd(context, received);
    const { number, dueAt } = received.request;
    context.screen.say(context.t("request.opened", { number, due: shortMoment(dueAt) }));
  },
});
