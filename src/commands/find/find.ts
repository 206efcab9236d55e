import { command, later, several } from "../../cli/command.js";
import { full } from "../../cli/options.js";
import { text } from "../../cli/plain-values.js";

/** `kualik find`: people and documents by name, IIN or number; a single hit as a whole card. */
export const find = command({
  name: "find",
  args: { words: several(text(), "argument.words") },
  options: { full },
  examples: ["kualik find Гүлнұр", "kualik find 3-2026-00001"],
  async inRegister(session, { words, json }) {
    const { findByWords } = await import("../../work/find.js");
    const { MOST_SHOWN } = await import("./show-found.js");
    return findByWords(session, words, json ? null : MOST_SHOWN + 1);
  },
  json: later(async () => (await import("./show-found.js")).foundAsJson),
  show: later(async () => (await import("./show-found.js")).showFound),
  tell({ held }, { t, screen }) {
    if (held > 0) screen.say(t("find.held", { count: held }));
  },
});
