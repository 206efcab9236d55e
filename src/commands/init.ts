import { join, resolve } from "node:path";
import { command, maybe, option } from "../cli/command.js";
import { type Context, portsOf } from "../cli/context.js";
import { centreData, workingHours } from "../cli/options.js";
import { file, text } from "../cli/plain-values.js";
import { TEMPLATE_KIND_NAMES } from "../model/template-kind.js";
import type { NewRegisterQuestions } from "../work/new-register.js";

/** `kualik init`: gathers the centre's data and makes the register's folder. */
export const init = command({
  name: "init",
  args: { folder: maybe(file(), "argument.folder") },
  options: { ...centreData, ...workingHours, myName: option(text(), "option.my-name") },
  examples: ["kualik init register"],
  asks: true,
  async run(context, given) {
    const { makeRegister } = await import("../work/new-register.js");
    const { explainingFailures } = await import("../cli/opened-register.js");
    const { cwd, registerName, computer } = context;
    const root = resolve(cwd, given.folder ?? registerName ?? ".");
    const place = { root, foldersHaveRights: computer.platform !== "win32" };
    const ask = given.yes ? null : await questionsAtTerminal(context, root);
    await explainingFailures(root, () => makeRegister(portsOf(context, given), place, given, ask));
    return { register: root };
  },
  async tell({ register }, context) {
    const { t, screen } = context;
    screen.say(t("init.done", { folder: register }));
    screen.say(t("init.templates", { folder: join(register, "templates") }));
    const { leaveShortcut } = await import("../work/shortcut.js");
    const shortcut = leaveShortcut(register, context);
    const said = shortcut?.isWritten ? "init.shortcut" : "init.no-shortcut";
    if (shortcut) screen.say(t(said, { file: shortcut.path }));
    screen.say(t("templates.unconfirmed", { count: TEMPLATE_KIND_NAMES.length }));
    screen.say(t("init.next"));
  },
});

/** Asks for what a new register lacks; null where nobody sits there. */
async function questionsAtTerminal(
  context: Context,
  root: string,
): Promise<NewRegisterQuestions | null> {
  if (!context.screen.interactive) return null;
  const { questionsAbout } = await import("./ask-about-register.js");
  return questionsAbout(root, context);
}
