import { join, resolve } from "node:path";
import { command, maybe, option } from "../cli/command.js";
import { type Context, portsOf } from "../cli/context.js";
import { centreData } from "../cli/options.js";
import { file, text } from "../cli/plain-values.js";
import type { Translate } from "../language/translate.js";
import type { NewRegisterQuestions } from "../work/new-register.js";
import type { CentreSaid } from "../work/settings.js";

/** Asks for what a new register lacks; null where nobody sits there. */
function questionsAtTerminal({ t, screen }: Context): NewRegisterQuestions | null {
  if (!screen.interactive) return null;
  return {
    centre: (said) => askForRest(t, said),
    async myName() {
      const { askText } = await import("../cli/ask.js");
      return askText({ message: t("ask.my-name") });
    },
  };
}

async function askForRest(t: Translate, said: CentreSaid): Promise<CentreSaid> {
  const { askRequired, askText, questionFor } = await import("../cli/ask.js");
  const { CENTRE_TEXTS, isBin } = await import("../work/settings.js");
  const answers: CentreSaid = { ...said };
  for (const { field, label } of CENTRE_TEXTS) {
    answers[field] ||= await askRequired(t, questionFor(t(label)));
  }
  answers.bin ??= await askText({
    message: t("ask.bin"),
    refuse: (answer) =>
      answer === "" || isBin(answer.replace(/\s/g, "")) ? null : t("ask.bin-invalid"),
  });
  return answers;
}

/** `kualik init`: gathers the centre's data and makes the register's folder. */
export const init = command({
  name: "init",
  args: { folder: maybe(file(), "argument.folder") },
  options: { ...centreData, myName: option(text(), "option.my-name") },
  examples: ["kualik init register"],
  asks: true,
  async run(context, given) {
    const { makeRegister } = await import("../work/new-register.js");
    const { explainingFailures } = await import("../cli/opened-register.js");
    const { cwd, registerName, computer } = context;
    const root = resolve(cwd, given.folder ?? registerName ?? ".");
    const place = { root, foldersHaveRights: computer.platform !== "win32" };
    const ask = given.yes ? null : questionsAtTerminal(context);
    await explainingFailures(root, () => makeRegister(portsOf(context, given), place, given, ask));
    return { register: root };
  },
  tell({ register }, { t, screen }) {
    screen.say(t("init.done", { folder: register }));
    screen.say(t("init.templates", { folder: join(register, "templates") }));
    screen.say(t("init.next"));
  },
});
