import { command, flag, negated, one, option } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { nameOfDuplicate } from "../../cli/options.js";
import { courseCode, documentNumber, person, requestNumber } from "../../cli/values/names.js";
import { text } from "../../cli/values/texts.js";

/** `kualik request fulfil`: the right document is issued, duplicated or taken out, and handed over. */
export const fulfil = command({
  name: "fulfil",
  args: { request: one(requestNumber(), "argument.request") },
  options: {
    iin: option(person("digits"), "option.fulfil-iin"),
    course: option(courseCode(), "option.request-course"),
    document: option(text("kind"), "option.fulfil-document"),
    number: option(documentNumber(), "option.fulfil-number"),
    duplicate: flag("option.fulfil-duplicate"),
    reason: option(text(), "option.fulfil-reason"),
    ...nameOfDuplicate,
    to: option(text("name"), "option.fulfil-to"),
    toGround: option(text(), "option.handover-ground"),
    identityDocument: option(text(), "option.fulfil-identity-document"),
    handover: negated("option.no-handover"),
  },
  examples: ["kualik request fulfil 15", "example.fulfil"],
  asks: true,
  async run(context, given) {
    const { fulfilRequest } = await import("../../work/requests/fulfil-request.js");
    const { askReasonOfDuplicate, askWhichPlace } = await import("./ask-which.js");
    const { showToFulfil } = await import("./request-in-words.js");
    const { sayHandedOver } = await import("../lifecycle/show-document.js");
    return inRegister(context, given, (session) =>
      fulfilRequest(session, given, {
        show: (request, places, person) =>
          showToFulfil(context, { request, places, person }, given),
        whichPlace: (possible) => askWhichPlace(context, possible),
        reasonOfDuplicate: () => askReasonOfDuplicate(context, given),
        showOriginal: (original) => sayHandedOver(context, original),
      }),
    );
  },
  async json({ one, group }) {
    const { answerAsJson } = await import("./tell-answer-of-group.js");
    if (group) return answerAsJson(group).request;
    const { request, document, file, handedOver, closedAt, late } = one;
    const answer = { documents: [document], files: [file], handedOver, closedAt, late };
    return { request, status: "fulfilled", ...answer };
  },
  async tell({ one, group }, context) {
    const { tellAnswerOfGroup } = await import("./tell-answer-of-group.js");
    if (group) return tellAnswerOfGroup(context, group);
    const { t, screen } = context;
    const { request: number, document, file, handedOver, late } = one;
    screen.say(t("request.fulfilled", { number, document, file }));
    if (late) screen.say(t("request.answered-late"));
    if (!handedOver) screen.say(t("request.not-handed", { document }));
  },
});
