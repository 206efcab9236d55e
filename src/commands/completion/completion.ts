import { command, type DeclaredCommand, inRegister, maybeSeveral, one } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { choice, text } from "../../cli/plain-values.js";
import type { FindCommand, Next } from "../../cli/typed-so-far.js";
import { SCRIPTS, SHELLS, SIGN_OF_BEGUN } from "./scripts.js";

/**
 * `kualik completion bash`: the script with which a shell completes commands, options, values, courses
 * and numbers. Behind `--` come the words of a line, and what the last of them can become is told.
 *
 * @param names of the commands of the first level
 */
export function completionOf(names: readonly string[], find: FindCommand): DeclaredCommand {
  return command({
    name: "completion",
    args: {
      shell: one(choice("shell", SHELLS), "argument.shell"),
      words: maybeSeveral(text("words"), "argument.words-to-complete"),
    },
    examples: ["kualik completion bash"],
    async run(context, { shell, words }) {
      if (words.length === 0) return { text: SCRIPTS[shell] };
      const { nextAfter } = await import("../../cli/typed-so-far.js");
      const isSigned = shell === "powershell";
      const typed = words.map((word) => plainWord(word));
      const last = (typed.at(-1) ?? "").slice(isSigned ? SIGN_OF_BEGUN.length : 0);
      const next = await nextAfter([...typed.slice(0, -1), last], names, find);
      const all = [...next.words, ...(await valuesOf(next, last, context))];
      const key = last.toLowerCase();
      const found = all.filter((one) => one.toLowerCase().startsWith(key));
      return found.length === 0 ? null : { text: found.join("\n") };
    },
    show: ({ text: lines }, { screen }) => screen.data(lines),
  });
}

/** A word as it is meant: what is typed may have begun with a quote, or have backslashes. */
function plainWord(word: string): string {
  return word.replace(/^["']/, "").replace(/\\(?=[ "'()&])/g, "");
}

/** Whoever completes a line is not told what is wrong: the command itself will say it. */
async function valuesOf(
  { value }: Next,
  begun: string,
  context: Context,
): Promise<readonly string[]> {
  if (value === null) return [];
  if (value.choices) return value.choices;
  const { picked } = value;
  if (picked !== "course" && picked !== "document" && picked !== "request") return [];
  try {
    return await inRegister(context, {}, async (session) => {
      const { wordsOfRegister } = await import("../../work/words-of-register.js");
      return wordsOfRegister(session, picked, begun);
    });
  } catch {
    return [];
  }
}
