import { command, several } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { full } from "../../cli/options.js";
import { text } from "../../cli/values/texts.js";

const MOST_SHOWN = 50;

/** `kualik find`: people and documents by name, IIN or number; a single hit as a whole card. */
export const find = command({
  name: "find",
  args: { words: several(text(), "argument.words") },
  options: { full },
  examples: ["kualik find Гүлнұр", "kualik find 3-2026-00001"],
  async run(context, given) {
    const work = await import("../../work/find.js");
    const most = given.json ? null : MOST_SHOWN + 1;
    return inRegister(context, given, (session) => work.find(session, given.words, most));
  },
  async json(found, _context, given) {
    const { foundAsJson } = await import("./show-found.js");
    return foundAsJson(found, given);
  },
  async show(found, context, given) {
    const { showFound } = await import("./show-found.js");
    showFound(context, found, { ...given, most: MOST_SHOWN });
  },
  tell({ held }, { t, screen }) {
    if (held > 0) screen.say(t("find.held", { count: held }));
  },
});
