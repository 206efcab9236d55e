import { join, resolve } from "node:path";
import { command, maybe, option } from "../../cli/command.js";
import { portsOf } from "../../cli/in-register.js";
import { centreData } from "../../cli/options.js";
import { file, text } from "../../cli/values/texts.js";

/** `kualik init`: gathers the centre's data and makes the register's folder. */
export const init = command({
  name: "init",
  args: { folder: maybe(file(), "argument.folder") },
  options: { ...centreData, myName: option(text(), "option.my-name") },
  examples: ["kualik init register"],
  asks: true,
  async run(context, given) {
    const { makeRegister } = await import("../../work/new-register.js");
    const { questionsAtTerminal } = await import("./questions.js");
    const { explainRegisterFailure } = await import("../../cli/opened-register.js");
    const { cwd, registerName, computer } = context;
    const root = resolve(cwd, given.folder ?? registerName ?? ".");
    const place = { root, foldersHaveRights: computer.platform !== "win32" };
    const ask = given.yes ? null : questionsAtTerminal(context);
    try {
      await makeRegister(portsOf(context, given), place, given, ask);
    } catch (error) {
      throw explainRegisterFailure(error, root);
    }
    return { register: root };
  },
  tell({ register }, { t, screen }) {
    screen.say(t("init.done", { folder: register }));
    screen.say(t("init.templates", { folder: join(register, "templates") }));
    screen.say(t("init.next"));
  },
});
