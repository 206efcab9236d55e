import { command, several } from "../../cli/command.js";
import { reasonFor } from "../../cli/reasons.js";
import { documentNumber } from "../../cli/values.js";

/** `kualik take-back`: a hand-over that was written down by mistake counts no more. */
export const takeBack = command({
  name: "take-back",
  args: { numbers: several(documentNumber(), "argument.numbers") },
  options: { reason: reasonFor("take-back") },
  examples: ["example.take-back"],
  asks: true,
  async inRegister(session, given, context) {
    const { takeBackNumbered } = await import("../../work/take-back.js");
    const { cardOf } = await import("./show-document.js");
    return takeBackNumbered(session, given, (documents) => {
      const { t, screen } = context;
      if (!given.json) for (const one of documents) screen.say(cardOf(one, context));
      return session.confirm(t("ask.take-back", { count: documents.length }), "irreversible");
    });
  },
  tell: ({ numbers }, { t, screen }) =>
    screen.say(t("take-back.done", { list: numbers.join(", ") })),
});
