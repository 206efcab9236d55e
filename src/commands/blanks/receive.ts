import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option, required } from "../../cli/option.js";
import { blank } from "../../cli/values/blank.js";
import { documentKind } from "../../cli/values/document-kind.js";
import { text } from "../../cli/values/text.js";

/** `kualik blanks receive`: enters blanks that were received. */
export const receive = command({
  name: "receive",
  options: {
    series: option(text(), "option.blank-series"),
    from: required(blank("number"), "option.blanks-from"),
    to: required(blank("number"), "option.blanks-to"),
    kind: option(documentKind(), "option.blanks-kind"),
    note: option(text(), "option.blanks-note"),
  },
  examples: ["example.blanks-receive"],
  asks: true,
  async run(context, given) {
    const { t, screen } = context;
    const { receiveBlanks } = await import("../../work/blanks/receive-blanks.js");
    return inRegister(context, given, (session) =>
      receiveBlanks(session, given, async (told) => {
        // What was received once cannot be taken out again, so a slip is to be noticed before.
        return !screen.interactive || session.confirm(t("ask.blanks-receive", { ...told }));
      }),
    );
  },
  json: ({ range: _, ...received }) => received,
  tell({ range, count }, { t, screen }) {
    screen.say(t("blanks.receive-done", { range, count }));
  },
});
