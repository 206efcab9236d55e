import { resolve } from "node:path";
import { command, maybe } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { file } from "../../cli/plain-values.js";
import { shortDay } from "../../language/dates.js";
import { megabytes } from "../../language/sizes.js";
import type { ListedCopy } from "../../work/copies/list-copies.js";

/** `kualik backups`: the copies that there are, and whether each still is what was written. */
export const backups = command({
  name: "backups",
  args: { folder: maybe(file("folder"), "argument.backups-folder") },
  examples: ["kualik backups"],
  async inRegister(session, { folder }, { cwd }) {
    const { listCopies } = await import("../../work/copies/list-copies.js");
    return listCopies(session, folder === undefined ? undefined : resolve(cwd, folder));
  },
  async show({ folder, copies }, context) {
    const { t, screen } = context;
    if (copies.length === 0) return screen.say(t("backups.none", { folder }));
    const { tableOf } = await import("../../cli/table.js");
    const table = tableOf(
      context,
      copies,
      {
        "backups.made": ({ madeAt }) => (madeAt === null ? "—" : shortDay(madeAt)),
        "restore.copy": ({ file: name }) => name,
        "backups.megabytes": ({ bytes }) => megabytes(bytes, t),
        "backups.state": (copy) => t(`backups.is-${stateOf(copy)}`),
      },
      ({ isWhole }) => isWhole === false,
    );
    screen.data(table);
  },
  tell({ copies }, { t, screen }) {
    if (copies.some(({ isWhole }) => isWhole === false)) screen.say(t("backups.altered"));
    else if (!copies.some(({ isWhole }) => isWhole)) screen.say(t("backups.next"));
  },
  code: ({ copies }) => (copies.some(({ isWhole }) => isWhole === false) ? FAILED : DONE),
});

function stateOf({ isWhole }: ListedCopy) {
  if (isWhole === null) return "untold";
  return isWhole ? "whole" : "altered";
}
