import { one } from "../../../cli/argument.js";
import { command } from "../../../cli/command.js";
import { inRegister } from "../../../cli/in-register.js";
import { text } from "../../../cli/values/text.js";

/** `kualik roster profiles drop`: such columns are asked about again. */
export const dropProfile = command({
  name: "drop",
  args: { number: one(text("number"), "argument.profile") },
  examples: ["kualik roster profiles drop 1"],
  async run(context, given) {
    const { dropColumnProfile } = await import("../../../work/column-profiles.js");
    return inRegister(context, given, (session) => dropColumnProfile(session, given.number));
  },
  tell(_, { t, screen }) {
    screen.say(t("profiles.dropped"));
  },
});
