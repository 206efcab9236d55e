import { shortDay } from "../language/short-day.js";
import { UserError } from "../model/errors.js";
import { listOperators, nameOperator } from "../register/known-operators.js";
import { renderTable } from "../ui/table.js";
import { refuseUnprintable } from "../work/typed-text.js";
import { actNow, type Context, DONE } from "./context.js";
import { withRegister } from "./with-register.js";

/** `kualik operators`: who works with the register, by user and name. */
export async function showOperators(
  context: Context,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const operators = await withRegister(context, ({ db }) => listOperators(db));
  if (json) {
    screen.data(JSON.stringify(operators, null, 2));
    return DONE;
  }
  const head = [t("operators.user"), t("operators.name"), t("operators.acts"), t("operators.last")];
  const rows = operators.map(({ user, name, acts, lastActAt }) => [
    user,
    name ?? "—",
    acts,
    lastActAt === null ? "—" : shortDay(lastActAt),
  ]);
  screen.data(renderTable(head, rows, screen.columns));
  if (operators.some(({ name }) => name === null)) screen.say(t("operators.next"));
  return DONE;
}

/** `kualik operators set`: by what name the journal is to show a user. */
export async function setOperator(
  context: Context,
  said: string | undefined,
  options: { name: string; json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const user = said?.trim() || context.operator;
  const name = readOperatorName(context, options.name);
  if (name === null) throw new UserError("nothing-to-change");
  await withRegister(context, ({ db }) => nameOperator(db, user, name, actNow(context)));
  if (options.json) screen.data(JSON.stringify({ user, name }, null, 2));
  screen.say(t("operators.set", { user, name }));
  return DONE;
}

/** A name as it was typed, but for spaces around and doubled inside; null where it is blank. */
export function readOperatorName({ t }: Context, text: string | undefined): string | null {
  refuseUnprintable(t, [{ label: "operators.name", text }]);
  return text?.trim().replace(/\s+/g, " ") || null;
}
