import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const projectRoot = new URL("../..", import.meta.url).pathname;
const BINARY = join(projectRoot, "bin", "kualik.js");

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  binary?: string;
}

/** Runs the real program without a terminal, in English unless the test says otherwise. */
export function kualik(args: readonly string[], options: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [options.binary ?? BINARY, ...args],
    {
      cwd: options.cwd ?? projectRoot,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), LANG: "en_US.UTF-8", ...options.env },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

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
export function newRegister(folder: string, more: readonly string[] = []) {
  const init = kualik(["init", folder, ...CENTRE, ...more, "--yes"]);
  if (init.code !== 0) throw new Error(init.err);
  return (...args: string[]) => kualik([...args, "--register", folder]);
}

export function fixture(name: string): string {
  return join(projectRoot, "test", "fixtures", "rosters", name);
}
