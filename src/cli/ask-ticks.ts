import { checkbox } from "@inquirer/prompts";
import { spelt } from "../model/tidy-text.js";
import { asking } from "./ask.js";

const LINES_SHOWN = 12;

/** Asks which of a list are meant, all of them ticked to begin with. */
export function askTicks(
  message: string,
  choices: readonly { name: string; value: string }[],
): Promise<string[]> {
  const ticked = choices.map(({ name, value }) => ({ name: spelt(name), value, checked: true }));
  const style = {
    keysHelpTip: () => "↑↓ Space Enter Esc",
    // What is ticked has just been seen, and may be three hundred names.
    renderSelectedChoices: (chosen: readonly unknown[]) => `${chosen.length} / ${choices.length}`,
  };
  const question = {
    message,
    choices: ticked,
    pageSize: LINES_SHOWN,
    loop: false,
    theme: { style },
  };
  return asking((place) => checkbox<string>(question, place));
}
