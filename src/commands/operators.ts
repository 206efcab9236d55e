import { command, maybe, required } from "../cli/command.js";
import { text } from "../cli/plain-values.js";
import { operator } from "../cli/values.js";
import { shortDay } from "../language/dates.js";

/** `kualik operators set`: by what name the journal is to show a user. */
const setOperator = command({
  name: "set",
  args: { user: { ...maybe(operator(), "argument.user"), wantedUnless: ["name"] } },
  options: { name: required(text(), "option.operator-name") },
  examples: ['kualik operators set --name "А. Б. Серикова"'],
  work: async () => (await import("../work/settings.js")).nameUser,
  tell: ({ user, name }, { t, screen }) => screen.say(t("operators.set", { user, name })),
});

/** `kualik operators`: who works with the register, by user and name. */
export const operators = command({
  name: "operators",
  examples: ["kualik operators"],
  commands: [setOperator],
  async inRegister({ register }) {
    const { listOperators } = await import("../register/journal/entries.js");
    return listOperators(register.db);
  },
  async show(known, context) {
    const { t, screen } = context;
    const { tableOf } = await import("../cli/table.js");
    const table = tableOf(context, known, {
      "operators.user": ({ user }) => user,
      "field.name": ({ name }) => name ?? "—",
      "operators.acts": ({ acts }) => acts,
      "operators.last": ({ lastActAt }) => (lastActAt === null ? "—" : shortDay(lastActAt)),
    });
    screen.data(table);
    if (known.some(({ name }) => name === null)) screen.say(t("operators.next"));
  },
});
