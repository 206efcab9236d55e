import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { blank } from "../../cli/values/blank.js";
import { reason } from "../../cli/values/reason.js";

/** `kualik blanks spoil`: blanks that nothing can be printed on any more. */
export const spoil = command({
  name: "spoil",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-spoil"],
  async run(context, given) {
    const { spoilBlanks } = await import("../../work/blanks/spoil-blanks.js");
    return inRegister(context, given, (session) => spoilBlanks(session, given));
  },
  async json({ blanks }) {
    const { blanksAsJson } = await import("./show-blanks.js");
    return blanksAsJson(blanks);
  },
  async tell({ blanks, stock }, context) {
    const { t, screen } = context;
    const { tellFew, tellWithoutBlank } = await import("./show-blanks.js");
    screen.say(t("blanks.spoil-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
    if (stock) tellFew(context, [stock]);
  },
});
