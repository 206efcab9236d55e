import { command, one } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { reason } from "../cli/options.js";
import { documentNumber } from "../cli/values/names.js";
import { standingAsJson } from "./lifecycle/standing-in-words.js";

/** `kualik annul`: a document holds no longer; its number stays taken and its file stays kept. */
export const annul = command({
  name: "annul",
  args: { number: one(documentNumber(), "argument.number") },
  options: { reason },
  examples: ["example.annul"],
  asks: true,
  async run(context, given) {
    const work = await import("../work/standing.js");
    const { showBeforeAnnulling } = await import("./lifecycle/show-document.js");
    return inRegister(context, given, (session) =>
      work.annul(session, given, (document) => {
        showBeforeAnnulling(context, document, given);
        return session.confirm(context.t("ask.annul", { number: document.number }));
      }),
    );
  },
  json: (document) => ({
    number: document.number,
    kind: document.kind,
    course: document.courseCode,
    annulledAt: document.annulled?.at ?? null,
    reason: document.annulled?.reason ?? null,
    ...standingAsJson(document),
  }),
  tell({ number, courseCode: course }, { t, screen }) {
    screen.say(t("annul.done", { number, course }));
  },
});
