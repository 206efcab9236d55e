import { command, maybe, one, option, required } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { reason } from "../../cli/options.js";
import { blank, courseCode, documentKind, documentNumber } from "../../cli/values/names.js";
import { text } from "../../cli/values/texts.js";

/** `kualik blanks free`: takes back that documents are on blanks, where the entry was wrong. */
export const free = command({
  name: "free",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-free"],
  async run(context, given) {
    const { freeBlanks } = await import("../../work/blanks/spoil-blanks.js");
    return inRegister(context, given, (session) => freeBlanks(session, given));
  },
  async json(blanks) {
    const { blanksAsJson } = await import("./show-blanks.js");
    return blanksAsJson(blanks);
  },
  async tell(blanks, context) {
    const { tellWithoutBlank } = await import("./show-blanks.js");
    context.screen.say(context.t("blanks.free-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
  },
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
  examples: ["example.blanks-receive"],
  asks: true,
  async run(context, given) {
    const { t, screen } = context;
    const { receiveBlanks } = await import("../../work/blanks/receive-blanks.js");
    return inRegister(context, given, (session) =>
      receiveBlanks(session, given, async (told) => {
        // What was received once cannot be taken out again, so a slip is to be noticed before.
        return !screen.interactive || session.confirm(t("ask.blanks-receive", { ...told }));
      }),
    );
  },
  json: ({ range: _, ...received }) => received,
  tell({ range, count }, { t, screen }) {
    screen.say(t("blanks.receive-done", { range, count }));
  },
});

/** `kualik blanks spoil`: blanks that nothing can be printed on any more. */
export const spoil = command({
  name: "spoil",
  args: { blank: one(blank(), "argument.blank") },
  options: { to: option(blank(), "option.blank-to"), reason },
  examples: ["example.blanks-spoil"],
  async run(context, given) {
    const { spoilBlanks } = await import("../../work/blanks/spoil-blanks.js");
    return inRegister(context, given, (session) => spoilBlanks(session, given));
  },
  async json({ blanks }) {
    const { blanksAsJson } = await import("./show-blanks.js");
    return blanksAsJson(blanks);
  },
  async tell({ blanks, stock }, context) {
    const { t, screen } = context;
    const { tellFew, tellWithoutBlank } = await import("./show-blanks.js");
    screen.say(t("blanks.spoil-done", { count: blanks.length }));
    tellWithoutBlank(context, blanks);
    if (stock) tellFew(context, [stock]);
  },
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

/** `kualik blanks`: what there is of paper blanks, by series and what they are for. */
export const blanks = command({
  name: "blanks",
  examples: ["kualik blanks"],
  commands: [receive, use, spoil, free],
  async run(context, given) {
    const { blankStock } = await import("../../register/blanks/stock.js");
    return inRegister(context, given, ({ register }) => blankStock(register.db));
  },
  async show(stocks, context) {
    const { showStocks } = await import("./show-blanks.js");
    showStocks(context, stocks);
  },
  json: (stocks) => stocks.map(({ ranges: _, ...stock }) => stock),
  async tell(stocks, context) {
    const { tellFew } = await import("./show-blanks.js");
    tellFew(context, stocks);
  },
});
