import { takesColours, withoutColours } from "./colours.js";

/** Where a command reads and writes: data to stdout, talk to stderr. */
export interface Screen {
  /** Prints what was asked for, for people or for programs. */
  data(text: string): void;
  /** Talks to the person: progress, warnings, what to do next. */
  say(text: string): void;
  /** Draws the line anew in which the talk stands, where it goes to a screen. */
  redraw(line: string): void;
  /** Whether somebody sits there who can answer questions. */
  interactive: boolean;
  /** Whether the talk goes to a screen, which a progress bar may redraw. */
  animated: boolean;
  /** Width of the screen in characters. */
  columns: number;
}

/** What a process writes to. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** The streams of a process, and the environment that says what they show. */
export interface Streams {
  stdin: { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: NodeJS.ProcessEnv;
}

const WIDTH_WITHOUT_SCREEN = 120;
const EMPTY_LINE = "\r\u001B[K";

/** The screen of a process. */
export function createScreen({ stdin, stdout, stderr, env }: Streams): Screen {
  const inItsColours = (text: string, stream: Output) =>
    takesColours(stream, env) ? text : withoutColours(text);
  const animated = Boolean(stderr.isTTY);
  return {
    data: (text) => void stdout.write(`${inItsColours(text, stdout)}\n`),
    say: (text) => void stderr.write(`${inItsColours(text, stderr)}\n`),
    redraw: (line) => void (animated && stderr.write(`${EMPTY_LINE}${line}`)),
    interactive: Boolean(stdin.isTTY && stderr.isTTY),
    animated,
    columns: stdout.columns ?? stderr.columns ?? WIDTH_WITHOUT_SCREEN,
  };
}
