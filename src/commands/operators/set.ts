import { maybe } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { required } from "../../cli/option.js";
import { text } from "../../cli/values/text.js";

/** `kualik operators set`: by what name the journal is to show a user. */
export const setOperator = command({
  name: "set",
  args: { user: maybe(text(), "argument.user") },
  options: { name: required(text(), "option.operator-name") },
  examples: ["example.operators-set"],
  async run(context, given) {
    const { nameUser } = await import("../../work/operators.js");
    return inRegister(context, given, (session) => nameUser(session, given));
  },
  tell({ user, name }, { t, screen }) {
    screen.say(t("operators.set", { user, name }));
  },
});
