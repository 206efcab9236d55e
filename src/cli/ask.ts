import { input, password, Separator, search, select } from "@inquirer/prompts";
import { capitalised, type Translate } from "../language/translate.js";
import { spelt, withoutUnseen } from "../model/tidy-text.js";

/** Where a question is asked: stdout belongs to data. */
interface Place {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  signal: AbortSignal;
}

/**
 * Asks one question. Esc leaves it, as Ctrl+C ends the whole.
 *
 * @throws AbortPromptError, ExitPromptError of the library
 */
export async function asking<Answer>(ask: (place: Place) => Promise<Answer>): Promise<Answer> {
  const { stdin, stderr } = process;
  const leaving = new AbortController();
  const leaveOnEsc = (_: unknown, key: { name?: string } | undefined) => {
    if (key?.name === "escape") leaving.abort();
  };
  stdin.on("keypress", leaveOnEsc);
  try {
    return await ask({ input: stdin, output: stderr, signal: leaving.signal });
  } finally {
    stdin.off("keypress", leaveOnEsc);
  }
}

interface Question {
  message: string;
  /** Stands in the line already, to be changed there. */
  initial?: string;
  /** Says what is wrong with an answer, or nothing. */
  refuse?: (answer: string) => string | null;
}

/** Asks for a line of text; of what is pasted, what nobody sees is left out. */
export async function askText({ message, initial, refuse }: Question): Promise<string> {
  const given =
    initial === undefined ? {} : { default: withoutUnseen(initial), prefill: "editable" as const };
  const validate = (text: string) => refuse?.(withoutUnseen(text).trim()) ?? true;
  const question = { message: spelt(message), ...given, validate };
  const answer = await asking((place) => input(question, place));
  return withoutUnseen(answer).trim();
}

/** The name of what is asked for as a question: «Код курса:». Its choices are shown below it. */
export function questionFor(name: string): string {
  return `${capitalised(name.replace(/:\s*(?=;|$)/u, ""))}:`;
}

/** Asks for a line of text until there is one. */
export function askRequired(t: Translate, message: string): Promise<string> {
  return askText({ message, refuse: (answer) => (answer === "" ? t("ask.required") : null) });
}

/** Asks for what must not be read from the screen; blanks at its ends count. */
export function askSecret(t: Translate, message: string): Promise<string> {
  const validate = (text: string) => text !== "" || t("ask.required");
  return asking((place) => password({ message, mask: "*", toggleMask: false, validate }, place));
}

/** What a list is like where it is not as others. */
interface ListLook {
  /** So many lines are seen at once. */
  rows?: number;
  /** What may be done besides, said behind the keys. */
  tip?: string;
}

/** How lists look: longer ones scroll, and the library's hint about keys is English only. */
function listOf({ rows = 12, tip }: ListLook = {}) {
  const keys = tip === undefined ? "↑↓ Enter Esc" : `↑↓ Enter Esc · ${tip}`;
  return { pageSize: rows, theme: { style: { keysHelpTip: () => keys } } };
}

/** Asks to choose one. */
export function askChoice<Value extends string>(
  message: string,
  choices: readonly { name: string; value: Value }[],
): Promise<Value> {
  const shownChoices = choices.map(({ name, value }) => ({ name: spelt(name), value }));
  const question = { message: spelt(message), choices: shownChoices, ...listOf() };
  return asking((place) => select<Value>(question, place));
}

/** What can be chosen, and what is said of it below the list while it is marked. */
export interface Choice {
  name: string;
  value: string;
  description?: string;
  /** Shown, but not to be chosen. */
  disabled?: boolean;
}

/** A choice, or what stands above a group of them. */
type Line = Choice | { name: string; value: null };

const NARROWEST_SCREEN = 80;
/** What stands before a choice, and a blank behind it. */
const MARGIN = 3;

type Shown = Omit<Choice, "disabled"> & { disabled?: boolean | string };

/** A line of a list as it is shown: the library would break a longer one within a word. */
function shown(line: Line): Shown | Separator {
  if (line.value === null) return new Separator(`── ${line.name}`);
  const { description } = line;
  return {
    ...line,
    name: onOneLine(spelt(line.name)),
    // The library would say in English what cannot be chosen.
    ...(line.disabled ? { disabled: " " } : {}),
    ...(description === undefined ? {} : { description: spelt(description) }),
  };
}

function onOneLine(text: string): string {
  const most = (process.stderr.columns ?? NARROWEST_SCREEN) - MARGIN;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s\S*$/u, "")} …`;
}

/**
 * Asks to choose one of many, of which those are shown that go with what is typed.
 *
 * @param find the choices for what was typed, the likeliest first; never none
 */
export async function askAmong(
  message: string,
  find: (typed: string) => Promise<readonly Line[]> | readonly Line[],
  look?: ListLook,
): Promise<string> {
  const source = async (typed: string | undefined) => (await find((typed ?? "").trim())).map(shown);
  return asking((place) => search<string>({ message, source, ...listOf(look) }, place));
}

const YES = ["y", "yes", "д", "да", "и", "иә", "ия"];
const NO = ["n", "no", "н", "нет", "ж", "жоқ"];

/**
 * Asks yes or no, in whatever of the three languages. What is neither is asked again: a mistyped «нет»
 * must not count as consent.
 *
 * @param onEnter what Enter alone means
 */
export async function askConsent(t: Translate, message: string, onEnter = true): Promise<boolean> {
  const answer = await askText({
    message: `${message} (${t(onEnter ? "ask.yes-no" : "ask.no-yes")})`,
    refuse: (said) =>
      ["", ...YES, ...NO].includes(said.toLowerCase()) ? null : t("ask.yes-or-no"),
  });
  return answer === "" ? onEnter : YES.includes(answer.toLowerCase());
}
