import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { shortDay } from "../../language/short-day.js";
import { setOperator } from "./set.js";

/** `kualik operators`: who works with the register, by user and name. */
export const operators = command({
  name: "operators",
  examples: ["kualik operators"],
  commands: [setOperator],
  async run(context, given) {
    const { listOperators } = await import("../../register/journal/operators.js");
    return inRegister(context, given, ({ register }) => listOperators(register.db));
  },
  async show(known, { t, screen }) {
    const { renderTable } = await import("../../ui/table.js");
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
