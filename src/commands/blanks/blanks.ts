import { command, later, maybe, one, option, required } from "../../cli/command.js";
import { reason } from "../../cli/options.js";
import { text } from "../../cli/plain-values.js";
import { blank, courseCode, documentKind, documentNumber } from "../../cli/values.js";

/** `kualik blanks free`: takes back that documents are on blanks, where the entry was wrong. */
export const free = command({
  name: "free",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-free"],
  work: async () => (await import("../../work/blanks.js")).freeBlanks,
  json: later(async () => (await import("./show-blanks.js")).blanksAsJson),
  tell: later(async () => (await import("./show-blanks.js")).tellFreed),
});

/** `kualik blanks receive`: enters blanks that were received. */
export const receive = command({
  name: "receive",
  options: {
    series: option(text(), "option.blank-series"),
    from: required(blank("number"), "option.blanks-from"),
    to: required(blank("number"), "option.blanks-to"),
    kind: option(documentKind(), "option.blanks-kind"),
    note: option(text(), "option.blanks-note"),
  },
  examples: ["kualik blanks receive --series АБ --from 000001 --to 000500"],
  asks: true,
  async inRegister(session, given, { t, screen }) {
    const { receiveBlanks } = await import("../../work/blanks.js");
    return receiveBlanks(session, given, async (told) => {
      // What was received once cannot be taken out again, so a slip is to be noticed before.
      return !screen.interactive || session.confirm(t("ask.blanks-receive", { ...told }));
    });
  },
  json: ({ range: _, ...received }) => received,
  tell: ({ range, count }, { t, screen }) => screen.say(t("blanks.receive-done", { range, count })),
});

/** `kualik blanks spoil`: blanks that nothing can be printed on any more. */
export const spoil = command({
  name: "spoil",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-spoil"],
  work: async () => (await import("../../work/blanks.js")).spoilBlanks,
  json: async ({ blanks }) => (await import("./show-blanks.js")).blanksAsJson(blanks),
  tell: later(async () => (await import("./show-blanks.js")).tellSpoiled),
});

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
  async inRegister(session, given, context) {
    const { t, screen } = context;
    const { useBlanks } = await import("../../work/blanks.js");
    const { renderUses } = await import("./show-blanks.js");
    return useBlanks(session, given, async (uses) => {
      // The papers lie there: whoever printed them compares the first and the last before it is entered.
      if (!given.yes && screen.interactive) screen.say(renderUses(uses, context));
      return session.confirm(t("ask.blanks-use"));
    });
  },
  async show({ uses }, context, { yes, course }) {
    const { renderUses } = await import("./show-blanks.js");
    const isSeen = course !== undefined && !yes;
    if (uses.length > 0 && !isSeen) context.screen.data(renderUses(uses, context));
  },
  json: ({ uses, stock }) => ({
    used: uses.map(({ blank, document: number, fullNameKk, fullNameRu }) => ({
      ...{ blank, number, fullNameKk, fullNameRu },
    })),
    left: stock?.left ?? null,
  }),
  tell: later(async () => (await import("./show-blanks.js")).tellUsed),
});

/** `kualik blanks`: what there is of paper blanks, by series and what they are for. */
export const blanks = command({
  name: "blanks",
  examples: ["kualik blanks"],
  commands: [receive, use, spoil, free],
  async inRegister({ register }) {
    const { blankStock } = await import("../../register/blanks/stock.js");
    return blankStock(register.db);
  },
  show: later(async () => (await import("./show-blanks.js")).showStocks),
  json: (stocks) => stocks.map(({ ranges: _, ...stock }) => stock),
  tell: later(async () => (await import("./show-blanks.js")).tellFew),
});
