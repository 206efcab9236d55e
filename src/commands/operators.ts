import { command, maybe, required } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { text } from "../cli/values/texts.js";
import { shortDay } from "../language/dates.js";

/** `kualik operators set`: by what name the journal is to show a user. */
const setOperator = command({
  name: "set",
  args: { user: maybe(text(), "argument.user") },
  options: { name: required(text(), "option.operator-name") },
  examples: ["example.operators-set"],
  async run(context, given) {
    const { nameUser } = await import("../work/operators.js");
    return inRegister(context, given, (session) => nameUser(session, given));
  },
  tell({ user, name }, { t, screen }) {
    screen.say(t("operators.set", { user, name }));
  },
});

/** `kualik operators`: who works with the register, by user and name. */
export const operators = command({
  name: "operators",
  examples: ["kualik operators"],
  commands: [setOperator],
  async run(context, given) {
    const { listOperators } = await import("../register/journal/operators.js");
    return inRegister(context, given, ({ register }) => listOperators(register.db));
  },
  async show(known, { t, screen }) {
    const { renderTable } = await import("../cli/table.js");
    const head = [
      t("operators.user"),
      t("operators.name"),
      t("operators.acts"),
      t("operators.last"),
    ];
    const rows = known.map(({ user, name, acts, lastActAt }) => [
      user,
      name ?? "—",
      acts,
      lastActAt === null ? "—" : shortDay(lastActAt),
    ]);
    screen.data(renderTable(head, rows, screen.columns));
    if (known.some(({ name }) => name === null)) screen.say(t("operators.next"));
  },
});
