import { command, each, inRegister, later, maybe, option } from "../../cli/command.js";
import { DONE, FAILED, type Words } from "../../cli/context.js";
import { full } from "../../cli/options.js";
import { text } from "../../cli/plain-values.js";
import { courseCode } from "../../cli/values.js";
import type { Guide } from "../../work/review/review.js";

/** Shows held rows on the screen and asks about them; null where nobody sits there. */
export function guideAtTerminal(context: Words): Guide | null {
  const { t, screen } = context;
  if (!screen.interactive) return null;
  return {
    startRow(number, total) {
      screen.say(`\n${t("review.position", { number, total })}`);
    },
    async ask(assessment) {
      const { renderHeldRow } = await import("./review-in-words.js");
      const { askAboutRow } = await import("./ask-about-row.js");
      screen.say(renderHeldRow(assessment, context));
      return askAboutRow(t, assessment);
    },
    async askTogether(group) {
      const ask = await import("./ask-together.js");
      return ask.askTogether(context, group);
    },
  };
}

/**
 * `kualik review`: walks through what is held and puts it right with the registrar; without a
 * terminal it does what its options say, or lists what is held.
 */
export const reviewCommand = command({
  name: "review",
  args: { course: maybe(courseCode(), "argument.course") },
  options: {
    accept: each(text("code"), "option.accept"),
    set: each(text("row:field=value"), "option.set"),
    reason: option(text(), "option.review-reason"),
    full,
  },
  examples: [
    "kualik review AT-2026-014",
    "kualik review AT-2026-014 --accept name-mixed-script --set 7:iin=841014405586",
  ],
  async run(context, given) {
    const { readOrder } = await import("../../work/review/review-by-order.js");
    const { review } = await import("../../work/review/review.js");
    const order = readOrder(given);
    const guide = given.yes ? null : guideAtTerminal(context);
    return inRegister(context, given, (session, { course }) => {
      if (order) return review(session, course, { way: "order", order });
      if (given.json) return review(session, course, { way: "list" });
      return review(session, course, { way: "walk", guide });
    });
  },
  show: later(async () => (await import("./review-in-words.js")).showReview),
  json: later(async () => (await import("./review-in-words.js")).reviewAsJson),
  tell: later(async () => (await import("./review-in-words.js")).tellReview),
  code(made) {
    if (made.result !== "reviewed" || !made.isOrdered) return DONE;
    return made.rows.some(({ outcome }) => outcome === "hold") ? FAILED : DONE;
  },
});
