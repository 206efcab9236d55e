import type { Context } from "../../cli/context.js";
import type { Translate } from "../../language/translate.js";
import type { NewRegisterQuestions } from "../../work/new-register.js";
import { CENTRE_TEXTS, type CentreSaid, isBin } from "../../work/settings.js";

/** Asks for what a new register lacks; null where nobody sits there. */
export function questionsAtTerminal({ t, screen }: Context): NewRegisterQuestions | null {
  if (!screen.interactive) return null;
  return {
    centre: (said) => askForRest(t, said),
    async myName() {
      const { askText } = await import("../../cli/ask.js");
      return askText({ message: t("ask.my-name") });
    },
  };
}

async function askForRest(t: Translate, said: CentreSaid): Promise<CentreSaid> {
  const { askText } = await import("../../cli/ask.js");
  const answers: CentreSaid = { ...said };
  for (const { field, question } of CENTRE_TEXTS) {
    if (answers[field]) continue;
    answers[field] = await askText({
      message: t.loose(question, {}),
      refuse: (answer) => (answer === "" ? t("ask.required") : null),
    });
  }
  answers.bin ??= await askText({
    message: t("ask.bin"),
    refuse: (answer) =>
      answer === "" || isBin(answer.replace(/\s/g, "")) ? null : t("ask.bin-invalid"),
  });
  return answers;
}
