import type { GivenToAll } from "../../cli/command.js";
import { askToGoOn, type Context } from "../../cli/context.js";
import { shorten } from "../../cli/render-error.js";
import { inList } from "../../model/identity.js";
import { type DoubtfulWord, NO_ANSWERS } from "../../model/roster.js";
import type { AskForEncoding, ImportQuestions } from "../../work/import/import-roster.js";
import { showImportPlan, tellRemarks } from "./import-in-words.js";

/** What an import asks at a terminal; elsewhere, and with `--yes`, nobody is there to answer. */
export function importQuestions(
  context: Context,
  given: GivenToAll & { full?: true },
): ImportQuestions & { encoding: AskForEncoding } {
  const { t, screen } = context;
  const isSomebodyThere = screen.interactive && !given.yes;
  return {
    async encoding(file, words) {
      screen.say(t("import.encoding-in-doubt", { file }));
      const readings = READINGS.map((value) => ({ value, name: inWords(words, value) }));
      if (isSomebodyThere) {
        const { askChoice } = await import("../../cli/ask.js");
        return askChoice(t("ask.encoding"), readings);
      }
      for (const { name } of readings) screen.say(`  ${name}`);
      return null;
    },
    async columns(opened, known) {
      if (!isSomebodyThere) return NO_ANSWERS;
      const { askForColumns } = await import("./ask-at-terminal.js");
      return askForColumns(context, opened, known, inList(given));
    },
    async course(missing, unclear) {
      if (!isSomebodyThere) return null;
      for (const line of unclear) screen.say(line);
      const { askForCourse } = await import("./ask-at-terminal.js");
      return askForCourse(t, missing);
    },
    agree(plan, before) {
      if (!given.json) showImportPlan(plan, screen.say, context, given);
      tellRemarks(plan, before, context);
      return askToGoOn(context, given, t("ask.import"));
    },
  };
}

const LONGEST_WORD = 40;
const READINGS = ["kz-1048", "windows-1251"] as const;

function inWords(words: readonly DoubtfulWord[], reading: (typeof READINGS)[number]): string {
  return `${words.map((word) => shorten(word[reading], LONGEST_WORD)).join(", ")} (${reading})`;
}
