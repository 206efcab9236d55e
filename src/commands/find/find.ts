import { command, later, several } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { full } from "../../cli/options.js";
import { text } from "../../cli/values/texts.js";

/** `kualik find`: people and documents by name, IIN or number; a single hit as a whole card. */
export const find = command({
  name: "find",
  args: { words: several(text(), "argument.words") },
  options: { full },
  examples: ["kualik find Гүлнұр", "kualik find 3-2026-00001"],
  async run(context, given) {
    const work = await import("../../work/find.js");
    const { MOST_SHOWN } = await import("./show-found.js");
    const most = given.json ? null : MOST_SHOWN + 1;
    return inRegister(context, given, (session) => work.findByWords(session, given.words, most));
  },
  json: later(async () => (await import("./show-found.js")).foundAsJson),
  show: later(async () => (await import("./show-found.js")).showFound),
  tell({ held }, { t, screen }) {
    if (held > 0) screen.say(t("find.held", { count: held }));
  },
});
