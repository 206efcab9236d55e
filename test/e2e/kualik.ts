import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Surroundings } from "../../src/main.js";
import { placeOfWorker } from "../run-folder.js";

const prepared = new Map<string, Promise<string>>();
let places = 0;

/**
 * Copies a folder that takes long to make: it is made once for a process of the tests.
 *
 * @param name tells it from others
 * @param prepare makes it in a place that is not there yet
 */
export async function copyOfPrepared(
  name: string,
  folder: string,
  prepare: (place: string) => Promise<void>,
): Promise<void> {
  let made = prepared.get(name);
  if (!made) {
    const place = placeOfWorker(`prepared-${places++}`);
    made = prepare(place).then(() => place);
    prepared.set(name, made);
  }
  const from = await made;
  // New folders are the owner's alone, as they are where the program makes them.
  const usual = process.umask(0o077);
  cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  process.umask(usual);
}

export const projectRoot = new URL("../..", import.meta.url).pathname;

/** What a run of the program told, and its exit code; null where it was killed. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Takes the files and folders that would be opened; none is. */
  opened?: string[];
  /** Where somebody sits who is asked. */
  terminal?: Pick<Surroundings, "stdin"> & { stderr: { write(text: string): unknown } };
}

/** What of the environment a run sees unless the test says otherwise: it speaks English. */
export const ENVIRONMENT = { PATH: process.env.PATH ?? "", HOME: tmpdir(), LANG: "en_US.UTF-8" };

/** Runs one command line of the program as it is shipped, without a terminal, in this process. */
export async function kualik(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { main } = await shippedProgram();
  const said = { out: "", err: "" };
  const rights = rightsOfRuns.enter();
  try {
    const code = await main({
      ...SURROUNDINGS,
      argv: [process.execPath, "kualik", ...args],
      env: { ...ENVIRONMENT, ...options.env },
      cwd: () => options.cwd ?? projectRoot,
      umask: rights.set,
      stdout: keeping((text) => {
        said.out += text;
      }),
      stderr: keeping((text) => {
        said.err += text;
      }),
      async openFile(path) {
        options.opened?.push(path);
        return options.opened !== undefined;
      },
      ...options.terminal,
    });
    return { code, ...said };
  } finally {
    rights.leave();
  }
}

const SURROUNDINGS = {
  platform: process.platform,
  execPath: process.execPath,
  version: process.version,
  stdin: { isTTY: false },
  on: () => {},
  off: () => {},
  exit(code: number) {
    throw new Error(`ended with ${code} in the midst of its work`);
  },
};

/** A stream that is no terminal and hands on what is written to it. */
function keeping(write: (text: string) => void): Surroundings["stdout"] {
  return { write, on: () => {} };
}

function shippedProgram(): Promise<typeof import("../../src/main.js")> {
  return import(/* @vite-ignore */ pathToFileURL(join(projectRoot, "dist", "main.js")).href);
}

/**
 * The rights that new files get are those of the whole process: a run sets them for itself, and the test
 * has its own again once no run goes on.
 */
const rightsOfRuns = {
  running: 0,
  ofTests: 0,
  enter() {
    if (this.running === 0) this.ofTests = process.umask();
    this.running += 1;
    return {
      set: (mask: number) => process.umask(mask),
      leave: () => {
        this.running -= 1;
        if (this.running === 0) process.umask(this.ofTests);
      },
    };
  },
};

/** A temporary folder with whatever `work` needs, removed afterwards. */
export function withFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "kualik-test-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const result = work(folder);
    if (!(result instanceof Promise)) remove();
    return result instanceof Promise ? (result.finally(remove) as Result) : result;
  } catch (error) {
    remove();
    throw error;
  }
}

export const CENTRE = [
  "--name-kk",
  "«Үлгі» оқу орталығы",
  "--name-ru",
  "Учебный центр «Үлгі»",
  "--city-kk",
  "Астана",
  "--city-ru",
  "Астана",
  "--head-name-kk",
  "Ә. Нұрланова",
  "--head-name-ru",
  "А. Нурланова",
  "--head-position-kk",
  "Басшы",
  "--head-position-ru",
  "Руководитель",
];

/** Makes a register in `folder` and returns a runner bound to it. */
export async function newRegister(folder: string, more: readonly string[] = []) {
  await copyOfPrepared(`register ${more.join(" ")}`, folder, async (place) => {
    const init = await kualik(["init", place, ...CENTRE, ...more, "--yes"]);
    if (init.code !== 0) throw new Error(init.err);
  });
  return runnerOf(folder);
}

/** Runs commands on the register in `folder`. */
export function runnerOf(folder: string): (...args: string[]) => Promise<Run> {
  return (...args) => kualik([...args, "--register", folder]);
}

export function fixture(name: string): string {
  return join(projectRoot, "test", "fixtures", "rosters", name);
}
