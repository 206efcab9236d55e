import { maybe } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { blank } from "../../cli/values/blank.js";
import { courseCode } from "../../cli/values/course-code.js";
import { documentKind } from "../../cli/values/document-kind.js";
import { documentNumber } from "../../cli/values/document-number.js";

/** `kualik blanks use`: which documents are on which blanks, of a course at once or of one. */
export const use = command({
  name: "use",
  args: { number: maybe(documentNumber(), "argument.number") },
  options: {
    blank: option(blank(), "option.use-blank"),
    course: option(courseCode(), "option.use-course"),
    from: option(blank(), "option.use-from"),
    to: option(blank(), "option.use-to"),
    kind: option(documentKind(), "option.print-kind"),
  },
  examples: [
    'kualik blanks use --course AT-2026-014 --from "АБ 000123"',
    'kualik blanks use 3-2026-00001 --blank "АБ 000123"',
  ],
  asks: true,
  async run(context, given) {
    const { t, screen } = context;
    const { useBlanks } = await import("../../work/blanks/use-blanks.js");
    const { renderUses } = await import("./show-blanks.js");
    return inRegister(context, given, (session) =>
      useBlanks(session, given, async (uses) => {
        // The papers lie there: whoever printed them compares the first and the last before it is entered.
        if (!given.yes && screen.interactive) screen.say(renderUses(uses, context));
        return session.confirm(t("ask.blanks-use"));
      }),
    );
  },
  async show({ uses }, context, { yes, course }) {
    const { renderUses } = await import("./show-blanks.js");
    const isSeen = course !== undefined && !yes;
    if (uses.length > 0 && !isSeen) context.screen.data(renderUses(uses, context));
  },
  json: ({ uses, stock }) => ({
    used: uses.map(({ blank: on, document, fullNameKk, fullNameRu }) => ({
      blank: on,
      number: document,
      fullNameKk,
      fullNameRu,
    })),
    left: stock?.left ?? null,
  }),
  async tell({ uses, stock }, context, { course = "" }) {
    const { t, screen } = context;
    const { tellLeft } = await import("./show-blanks.js");
    if (uses.length === 0) screen.say(t("blanks.all-on-blanks", { course }));
    else screen.say(t("blanks.use-done", { count: uses.length }));
    if (stock) tellLeft(context, stock);
  },
});
