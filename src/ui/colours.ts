import { WriteStream } from "node:tty";
import { styleText } from "node:util";

const ESCAPE = "\u001B";
const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`, "g");
/** Bits of a screen that knows black and white alone. */
const NO_COLOURS = 1;

/** Text that stands out on the screen; where the stream shows no colours, the screen leaves them out. */
export function inColour(colour: "red" | "cyan" | "bold", text: string): string {
  return styleText(colour, text, { validateStream: false });
}

/** The same text without its colours. */
export function withoutColours(text: string): string {
  return text.includes(ESCAPE) ? text.replace(COLOUR, "") : text;
}

/**
 * Whether a stream shows colours: a terminal that can, unless `NO_COLOR` says otherwise, or whatever it
 * is where `FORCE_COLOR` says so.
 */
export function takesColours({ isTTY }: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (!isTTY && env.FORCE_COLOR === undefined) return false;
  return WriteStream.prototype.getColorDepth(env) > NO_COLOURS;
}
