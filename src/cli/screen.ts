import { WriteStream } from "node:tty";
import { styleText } from "node:util";
import { replaceUnseen, spelt } from "../model/tidy-text.js";

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

/** Data for a program, in which nothing acts on a screen: what would is written by its number. */
export function jsonText(data: unknown): string {
  return replaceUnseen(JSON.stringify(data, null, 2), (sign) =>
    sign.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** The screen of a process: whatever came from outside, nothing that is shown can steer it. */
export function createScreen({ stdin, stdout, stderr, env }: Streams): Screen {
  const shown = (text: string, stream: Output) => {
    const colour = takesColours(stream, env) ? (sign: string) => sign : () => "";
    return betweenWords(text, stream)
      .split(COLOUR)
      .map((piece, index) => (index % 2 === 0 ? spelt(piece) : colour(piece)))
      .join("");
  };
  const animated = Boolean(stderr.isTTY);
  let isDrawn = false;
  const draw = (line: string) => {
    if (!animated) return;
    stderr.write(`${EMPTY_LINE}${spelt(line)}`);
    isDrawn = line !== "";
  };
  // What is said stands in a line of its own, and not behind a bar.
  const onItsOwn = (write: () => unknown) => {
    if (isDrawn) draw("");
    write();
  };
  return {
    data: (text) => onItsOwn(() => stdout.write(`${shown(text, stdout)}\n`)),
    say: (text) => onItsOwn(() => stderr.write(`${shown(text, stderr)}\n`)),
    redraw: draw,
    interactive: Boolean(stdin.isTTY && stderr.isTTY),
    animated,
    columns: stdout.columns ?? stderr.columns ?? WIDTH_WITHOUT_SCREEN,
  };
}

/** Tables and JSON have lines of their own, and a command is copied as it stands: a break would split it. */
const KEEPS_ITS_LINES = /[│┌├└]|^\s*["{}[\]]|kualik /;

/** A text as a terminal shows it whole: lines too long for it are broken between words. */
function betweenWords(text: string, { isTTY, columns }: Output): string {
  if (!isTTY || columns === undefined) return text;
  return text
    .split("\n")
    .map((line) =>
      line.length <= columns || line.includes(ESCAPE) || KEEPS_ITS_LINES.test(line)
        ? line
        : broken(line, columns),
    )
    .join("\n");
}

/** The lines after the first stand below its text, and not below its mark. */
function broken(line: string, columns: number): string {
  const [margin = ""] = /^\s*(?:[→✖✔•-] )?/u.exec(line) ?? [];
  const indent = " ".repeat(margin.length);
  const lines: string[] = [];
  let last = margin;
  for (const word of line.slice(margin.length).split(" ")) {
    const isFirst = last.length === margin.length;
    const longer = isFirst ? last + word : `${last} ${word}`;
    if (longer.length <= columns || isFirst) last = longer;
    else {
      lines.push(last);
      last = indent + word;
    }
  }
  return [...lines, last].join("\n");
}

const ESCAPE = "\u001B";
/** What `inColour` writes, and nothing else that a terminal would obey. */
const COLOUR = new RegExp(`(${ESCAPE}\\[(?:1|22|31|36|39)m)`);
/** Bits of a screen that knows black and white alone. */
const NO_COLOURS = 1;

/** Text that stands out on the screen; where the stream shows no colours, the screen leaves them out. */
export function inColour(colour: "red" | "cyan" | "bold", text: string): string {
  return styleText(colour, text, { validateStream: false });
}

/**
 * Whether a stream shows colours: a terminal that can, unless `NO_COLOR` says otherwise, or whatever it
 * is where `FORCE_COLOR` says so.
 */
function takesColours({ isTTY }: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (!isTTY && env.FORCE_COLOR === undefined) return false;
  return WriteStream.prototype.getColorDepth(env) > NO_COLOURS;
}

const WIDTH = 30;
const REDRAW_MS = 80;
const SECOND_MS = 1000;

/**
 * Tells on stderr what is being done, how far it is, and after a while for how long; silent where nobody
 * watches.
 *
 * @param total steps; 0 where they cannot be counted
 * @returns what to call after each step, and at the end
 */
export function startProgress(screen: Screen, label: string, total: number) {
  if (!screen.animated) return { step: () => {}, end: () => {} };
  const begun = Date.now();
  let done = 0;
  let drawnAt = 0;
  const draw = () => {
    drawnAt = Date.now();
    const filled = Math.round((Math.min(done, total) / Math.max(total, 1)) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const far = total === 0 ? [] : [bar, `${done}/${total}`];
    screen.redraw([...far, label, ...timeSince(begun)].join(" "));
  };
  draw();
  // What takes long between two steps still shows that it goes on.
  const timer = setInterval(draw, SECOND_MS).unref();
  return {
    step() {
      done += 1;
      if (Date.now() - drawnAt >= REDRAW_MS) draw();
    },
    end() {
      clearInterval(timer);
      screen.redraw("");
    },
  };
}

/** `1:05`; nothing in the first second. */
function timeSince(begun: number): string[] {
  const seconds = Math.floor((Date.now() - begun) / SECOND_MS);
  if (seconds === 0) return [];
  return [`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`];
}

/** Signals of a process, as far as they ask it to stop. */
export interface Signals {
  on(signal: Stop, listener: () => void): unknown;
  off(signal: Stop, listener: () => void): unknown;
}

const STOPS = ["SIGINT", "SIGTERM"] as const;
type Stop = (typeof STOPS)[number];

/** Does work that can tidy up after itself when a person stops it with Ctrl+C. */
export async function untilInterrupted<Result>(
  signals: Signals,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of STOPS) signals.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of STOPS) signals.off(name, stop);
  }
}
