import { askConsent, askText, questionFor } from "../cli/ask.js";
import type { Context } from "../cli/context.js";
import { renderCard } from "../cli/table.js";
import type { Translate } from "../language/translate.js";
import { areHoursPossible, parseClockPeriod, STATUTORY_HOURS } from "../model/calendar.js";
import type { NewRegisterQuestions, NewRegisterSaid } from "../work/new-register.js";
import { CENTRE_TEXTS, isBin } from "../work/settings.js";
import { centreLines, hoursLines } from "./settings/centre-in-words.js";

/** Asks about a register that is to be made in a folder, which is told first. */
export function questionsAbout(root: string, { t, screen }: Context): NewRegisterQuestions {
  return {
    async rest(said, isAgain) {
      if (!isAgain) screen.say(t("init.where", { folder: root }));
      const answers: NewRegisterSaid = { ...said };
      await askAboutCentre(t, answers, isAgain);
      await askAboutHours(t, answers, isAgain);
      if (isAgain || answers.myName === undefined) {
        const message = t("ask.my-name");
        answers.myName = await askText({ message, initial: answers.myName ?? "" });
      }
      return answers;
    },
    agree({ centre, hours, myName }) {
      screen.say(t("init.check"));
      const lines = [
        ...[[t("argument.folder"), root] as const, ...centreLines(centre, t)],
        ...[...hoursLines(hours, t), [t("operators.user"), myName] as const],
      ];
      screen.say(renderCard(lines, screen.columns));
      return askConsent(t, t("ask.init"));
    },
  };
}

async function askAboutCentre(t: Translate, answers: NewRegisterSaid, isAgain: boolean) {
  for (const { field, label } of CENTRE_TEXTS) {
    if (answers[field] && !isAgain) continue;
    answers[field] = await askText({
      message: questionFor(t(label)),
      initial: answers[field] ?? "",
      refuse: (answer) => (answer === "" ? t("ask.required") : null),
    });
  }
  if (answers.bin !== undefined && !isAgain) return;
  answers.bin = await askText({
    message: t("ask.bin"),
    initial: answers.bin ?? "",
    refuse: (answer) =>
      answer === "" || isBin(answer.replace(/\s/g, "")) ? null : t("ask.bin-invalid"),
  });
}

/** The usual hours stand in the line already. */
async function askAboutHours(t: Translate, answers: NewRegisterSaid, isAgain: boolean) {
  const usual = STATUTORY_HOURS;
  if (isAgain || answers.opening === undefined || answers.closing === undefined) {
    const { opening = usual.opening, closing = usual.closing } = answers;
    const open = await askPeriod(t, t("ask.hours"), `${opening}-${closing}`);
    [answers.opening, answers.closing] = open;
  }
  if (!isAgain && answers.lunch !== undefined) return;
  const { opening, closing, lunch = [usual.lunchStart, usual.lunchEnd] } = answers;
  answers.lunch = await askPeriod(t, t("ask.lunch"), lunch.join("-"), ([lunchStart, lunchEnd]) =>
    areHoursPossible({ ...usual, opening, closing, lunchStart, lunchEnd }),
  );
}

type Period = NonNullable<ReturnType<typeof parseClockPeriod>>;

/** @param isPossible whether the centre can work so */
async function askPeriod(
  t: Translate,
  message: string,
  initial: string,
  isPossible: (period: Period) => boolean = () => true,
): Promise<Period> {
  const refuse = (answer: string) => {
    const period = parseClockPeriod(answer);
    if (period === null) return t("usage.expected-time-period");
    return isPossible(period) ? null : t("ask.lunch-outside");
  };
  const answer = await askText({ message, initial, refuse });
  return parseClockPeriod(answer) ?? askPeriod(t, message, initial, isPossible);
}
