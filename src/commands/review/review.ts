import { command, each, maybe, option } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { inRegister } from "../../cli/in-register.js";
import { full } from "../../cli/options.js";
import { courseCode } from "../../cli/values/names.js";
import { text } from "../../cli/values/texts.js";
import { inList } from "../../model/identity.js";

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
    const { guideAtTerminal } = await import("./guide-at-terminal.js");
    const order = readOrder(given);
    const guide = given.yes ? null : guideAtTerminal(context);
    return inRegister(context, given, (session) => {
      if (order) return review(session, given.course, { way: "order", order });
      if (given.json) return review(session, given.course, { way: "list" });
      return review(session, given.course, { way: "walk", guide });
    });
  },
  async show(made, context) {
    const { sayWhyHeld } = await import("./review-in-words.js");
    if (made.result === "nothing-held") context.screen.say(context.t("check.fine"));
    if (made.result === "reviewed") sayWhyHeld(made.rows, context);
  },
  async json(made, { t }, given) {
    const { countsOf, heldRowAsJson } = await import("./review-in-words.js");
    if (made.result === "reviewed") return { rows: made.rows, counts: countsOf(made.rows) };
    const rows = made.result === "listed" ? made.rows : [];
    return rows.map((row) => heldRowAsJson(row, inList(given), t));
  },
  async tell(made, context) {
    if (made.result !== "reviewed") return;
    const { tellReview } = await import("./review-in-words.js");
    tellReview(made, context);
  },
  code(made) {
    if (made.result !== "reviewed" || !made.isOrdered) return DONE;
    return made.rows.some(({ outcome }) => outcome === "hold") ? FAILED : DONE;
  },
});
