/** Where a command reads and writes: data to stdout, talk to stderr. */
export interface Screen {
  /** Prints what was asked for, for people or for programs. */
  data(text: string): void;
  /** Talks to the person: progress, warnings, what to do next. */
  say(text: string): void;
  /** Whether somebody sits there who can answer questions. */
  interactive: boolean;
  /** Whether the talk goes to a screen, which a progress bar may redraw. */
  animated: boolean;
  /** Width of the screen in characters. */
  columns: number;
}

const WIDTH_WITHOUT_SCREEN = 120;

/** The screen of a process. */
export function createScreen({
  stdin,
  stdout,
  stderr,
}: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr"> = process): Screen {
  return {
    data: (text) => void stdout.write(`${text}\n`),
    say: (text) => void stderr.write(`${text}\n`),
    interactive: Boolean(stdin.isTTY && stderr.isTTY),
    animated: Boolean(stderr.isTTY),
    columns: stdout.columns ?? stderr.columns ?? WIDTH_WITHOUT_SCREEN,
  };
}
