import { PassThrough, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { ENVIRONMENT, kualik, type Run, type RunOptions } from "./kualik.js";

/** A key as a terminal sends it. */
export const ENTER = "\r";
/** Ctrl+U: the line is empty again. */
export const CLEAR = "\u0015";
export const ESC = "\u001B";
export const CTRL_C = "\u0003";

/** What must have been shown before keys are pressed, and the keys. */
export type Step = readonly [shown: string, keys: string];

/** A test that waits for what never comes says what was there instead. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 5;

/** Someone at a terminal of 100 columns, who presses keys once the screen shows what they are for. */
function terminal(said: { err: string }) {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const write = (chunk: Buffer, _: BufferEncoding, done: () => void) => {
    said.err += stripVTControlCharacters(chunk.toString("utf8"));
    done();
  };
  // A process's own streams cannot be ended, though the library of questions tries to.
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 100, rows: 40 });
  const stderr = Object.assign(stream, { end: () => stream });
  return { stdin, stderr };
}

/**
 * Runs one command line for somebody at a terminal.
 *
 * @param steps what is waited for, each after the one before, and what is typed then
 */
export async function atTerminal(
  args: readonly string[],
  steps: readonly Step[],
  options: RunOptions = {},
): Promise<Run> {
  const said = { err: "" };
  const { stdin, stderr } = terminal(said);
  const own = { stdin: process.stdin, stderr: process.stderr };
  define({ stdin, stderr });
  const run = kualik(args, { ...options, terminal: { stdin, stderr } });
  let isOver = false;
  const over = run.finally(() => {
    isOver = true;
  });
  try {
    let from = 0;
    for (const [shown, keys] of steps) {
      from = await seen(said, shown, from, () => isOver);
      await setTimeout(PAUSE_MS);
      stdin.write(keys);
    }
    return { ...(await over), err: said.err };
  } finally {
    define(own);
  }
}

async function seen(said: { err: string }, shown: string, from: number, isOver: () => boolean) {
  const begun = Date.now();
  for (;;) {
    const at = said.err.indexOf(shown, from);
    if (at >= 0) return at + shown.length;
    if (isOver() || Date.now() - begun > PATIENCE_MS) {
      throw new Error(`«${shown}» was not shown after:\n${said.err.slice(from)}`);
    }
    await setTimeout(PAUSE_MS);
  }
}

/** The library of questions asks at the process's own streams. */
function define(streams: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(streams)) {
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  }
}

/** The environment of somebody who speaks this language. */
export const speaking = (language: string) => ({ ...ENVIRONMENT, LANG: language });
