import { PassThrough, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { kualik, type RunOptions } from "../e2e/kualik.js";
import { linesOf, type Run, terminalScreen } from "./terminal-screen.js";

export const COLUMNS = 80;
const ROWS = 25;
const QUIET_MS = 40;
const PATIENCE_MS = 20_000;
const LOADING = /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/;

/** What the screen shows once a question waits, or the run is over. */
export type Shown = Run[][];

/**
 * Runs one command line for somebody at a terminal of 80 columns, who waits for each question before
 * anything is typed.
 *
 * @param keys typed one after the other; empty to begin with an empty screen there
 * @returns what the terminal shows at the end: where a question waits, it is ended by Ctrl+C afterwards
 */
export async function sitting(
  args: readonly string[],
  keys: readonly string[],
  options: Pick<RunOptions, "cwd" | "env">,
): Promise<Shown> {
  const screen = terminalScreen(COLUMNS, ROWS);
  let written = performance.now();
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const write = (chunk: Buffer, _: BufferEncoding, done: () => void) => {
    screen.write(chunk.toString("utf8"));
    written = performance.now();
    done();
  };
  const stream = Object.assign(new Writable({ write }), {
    isTTY: true,
    columns: COLUMNS,
    rows: ROWS,
  });
  const stderr = Object.assign(stream, { end: () => stream });
  const own = { stdin: process.stdin, stderr: process.stderr };
  define({ stdin, stderr });
  let isOver = false;
  const terminal = { stdin, stderr, stdout: stderr };
  const run = kualik(args, { ...options, terminal }).finally(() => {
    isOver = true;
  });
  const settled = async () => {
    const begun = performance.now();
    for (;;) {
      await setTimeout(5);
      const lines = linesOf(screen.shown());
      const asks =
        lines.some((line) => line.startsWith("? ")) && !lines.some((line) => LOADING.test(line));
      if (performance.now() - written > QUIET_MS && (asks || isOver)) return;
      if (performance.now() - begun > PATIENCE_MS)
        throw new Error(`nothing is asked:\n${lines.join("\n")}`);
    }
  };
  try {
    await settled();
    for (const one of keys) {
      if (isOver)
        throw new Error(
          `over before ${JSON.stringify(one)}:\n${linesOf(screen.shown()).join("\n")}`,
        );
      if (one === "") screen.clear();
      else {
        written = performance.now();
        stdin.write(one);
        await settled();
      }
    }
    const shown = screen.shown();
    if (!isOver) stdin.write("\u0003");
    await run;
    return shown;
  } finally {
    define(own);
  }
}

/** The library of questions asks at the process's own streams. */
function define(streams: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(streams)) {
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  }
}
