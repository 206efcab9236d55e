import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { blank } from "../../cli/values/blank.js";
import { reason } from "../../cli/values/reason.js";

/** `kualik blanks free`: takes back that documents are on blanks, where the entry was wrong. */
export const free = command({
  name: "free",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-free"],
  async run(context, given) {
    const { freeBlanks } = await import("../../work/blanks/spoil-blanks.js");
    return inRegister(context, given, (session) => freeBlanks(session, given));
  },
  async json(blanks) {
    const { blanksAsJson } = await import("./show-blanks.js");
    return blanksAsJson(blanks);
  },
  async tell(blanks, context) {
    const { tellWithoutBlank } = await import("./show-blanks.js");
    context.screen.say(context.t("blanks.free-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
  },
});
