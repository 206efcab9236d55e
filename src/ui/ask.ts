import inquirer from "inquirer";

/** Questions go to stderr: stdout belongs to data. */
const prompt = inquirer.createPromptModule({ output: process.stderr });

interface Question {
  message: string;
  initial?: string | undefined;
  /** Says what is wrong with an answer, or nothing. */
  refuse?: (answer: string) => string | null;
}

/** Asks for a line of text. */
export async function askText({ message, initial, refuse }: Question): Promise<string> {
  const { answer } = await prompt<{ answer: string }>([
    {
      type: "input",
      name: "answer",
      message,
      ...(initial === undefined ? {} : { default: initial }),
      validate: (text: string) => refuse?.(text.trim()) ?? true,
    },
  ]);
  return answer.trim();
}

/** Asks to choose one. */
export async function askChoice<Value extends string>(
  message: string,
  choices: readonly { name: string; value: Value }[],
): Promise<Value> {
  const { answer } = await prompt<{ answer: string }>([
    { type: "select", name: "answer", message, choices: [...choices] },
  ]);
  const chosen = choices.find(({ value }) => value === answer);
  if (!chosen) throw new Error("a choice that was not offered");
  return chosen.value;
}

/** Asks yes or no. */
export async function askConsent(message: string): Promise<boolean> {
  const { answer } = await prompt<{ answer: boolean }>([
    { type: "confirm", name: "answer", message, default: true },
  ]);
  return answer;
}
