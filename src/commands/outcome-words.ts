import { command, one } from "../cli/command.js";
import { text } from "../cli/plain-values.js";
import { shortDay } from "../language/dates.js";

/** `kualik roster words forget`: such a word is asked about again. */
const forgetWord = command({
  name: "forget",
  args: { word: one(text("word"), "argument.outcome-word") },
  examples: ["kualik roster words forget осв."],
  work: async () => (await import("../work/outcome-words.js")).forgetOutcomeWord,
  tell: ({ word }, { t, screen }) => screen.say(t("words.forgotten", { word })),
});

/** `kualik roster words`: what was answered about words of the outcome column. */
export const outcomeWords = command({
  name: "words",
  examples: ["kualik roster words"],
  commands: [forgetWord],
  work: async () => (await import("../work/outcome-words.js")).outcomeWords,
  async show(all, context) {
    const { t, screen } = context;
    if (all.length === 0) return screen.say(t("words.none"));
    const { tableOf } = await import("../cli/table.js");
    const table = tableOf(context, all, {
      "words.word": ({ word }) => word,
      "field.outcome": ({ outcome }) => t(`outcome.${outcome}`),
      "profiles.when": ({ answeredAt, answeredBy }) => `${shortDay(answeredAt)}, ${answeredBy}`,
    });
    screen.data(table);
    screen.say(t("words.next"));
  },
});
