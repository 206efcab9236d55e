import inquirer from "inquirer";
import type { Translate } from "../language/translate.js";
import { spelt, withoutUnseen } from "../model/tidy-text.js";

/** Questions go to stderr: stdout belongs to data. */
const prompt = inquirer.createPromptModule({ output: process.stderr });

interface Question {
  message: string;
  /** Stands in the line already, to be changed there. */
  initial?: string;
  /** Says what is wrong with an answer, or nothing. */
  refuse?: (answer: string) => string | null;
}

/** Asks for a line of text; of what is pasted, what nobody sees is left out. */
export async function askText({ message, initial, refuse }: Question): Promise<string> {
  const { answer } = await prompt<{ answer: string }>({
    type: "input",
    name: "answer",
    message: spelt(message),
    ...(initial === undefined
      ? {}
      : { default: withoutUnseen(initial), prefill: "editable" as const }),
    validate: (text: string) => refuse?.(withoutUnseen(text).trim()) ?? true,
  });
  return withoutUnseen(answer).trim();
}

/** Asks for a line of text until there is one. */
export function askRequired(t: Translate, message: string): Promise<string> {
  return askText({ message, refuse: (answer) => (answer === "" ? t("ask.required") : null) });
}

/** Asks for what must not be read from the screen; blanks at its ends count. */
export async function askSecret(t: Translate, message: string): Promise<string> {
  const { answer } = await prompt<{ answer: string }>({
    type: "password",
    name: "answer",
    message,
    mask: "*",
    toggleMask: false,
    validate: (text: string) => text !== "" || t("ask.required"),
  });
  return answer;
}

/** Longer lists scroll. */
const MOST_CHOICES_SHOWN = 12;

/** Asks to choose one. */
export async function askChoice<Value extends string>(
  message: string,
  choices: readonly { name: string; value: Value }[],
): Promise<Value> {
  const { answer } = await prompt<{ answer: string }>({
    type: "select",
    name: "answer",
    message: spelt(message),
    choices: choices.map(({ name, value }) => ({ name: spelt(name), value })),
    pageSize: MOST_CHOICES_SHOWN,
    // The library's hint about keys is English only, and arrows explain themselves.
    theme: { style: { keysHelpTip: () => "↑↓ Enter" } },
  });
  const chosen = choices.find(({ value }) => value === answer);
  if (!chosen) throw new Error("a choice that was not offered");
  return chosen.value;
}

const YES = ["y", "yes", "д", "да", "и", "иә", "ия"];
const NO = ["n", "no", "н", "нет", "ж", "жоқ"];

/**
 * Asks yes or no, in whatever of the three languages; Enter means yes. What is neither is asked
 * again: a mistyped «нет» must not count as consent.
 */
export async function askConsent(t: Translate, message: string): Promise<boolean> {
  const answer = await askText({
    message: `${message} (${t("ask.yes-no")})`,
    refuse: (said) =>
      ["", ...YES, ...NO].includes(said.toLowerCase()) ? null : t("ask.yes-or-no"),
  });
  return !NO.includes(answer.toLowerCase());
}
