import { command, maybe } from "../../cli/command.js";
import { text } from "../../cli/values/texts.js";

/** `kualik explain`: what a code means and what to do; the codes, where none is named. */
export const explain = command({
  name: "explain",
  args: { code: maybe(text("code"), "argument.code") },
  examples: ["kualik explain iin-check-digit", "kualik explain"],
  async run({ t }, given) {
    const work = await import("../../work/explain.js");
    return given.code === undefined ? work.explainAll(t) : work.explain(t, given.code);
  },
  async show(explained, context, given) {
    const { renderCodes, renderExplanation } = await import("./explanation-in-words.js");
    const { t, screen } = context;
    if (given.code === undefined) {
      screen.data(renderCodes(explained, t, screen.columns));
      screen.say(t("explain.next"));
    } else {
      screen.data(explained.map((one) => renderExplanation(one, t, screen.columns)).join("\n\n"));
    }
  },
});
