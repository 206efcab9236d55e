import type { Context } from "../../cli/context.js";
import type { Guide } from "../../work/review/review.js";

/** Shows held rows on the screen and asks about them; null where nobody sits there. */
export function guideAtTerminal(context: Pick<Context, "t" | "screen">): Guide | null {
  const { t, screen } = context;
  if (!screen.interactive) return null;
  return {
    startRow(number, total) {
      screen.say(`\n${t("review.position", { number, total })}`);
    },
    async ask(assessment) {
      const { renderHeldRow } = await import("./held-row-in-words.js");
      const { askAboutRow } = await import("./ask-about-row.js");
      screen.say(renderHeldRow(assessment, context));
      return askAboutRow(t, assessment);
    },
  };
}
