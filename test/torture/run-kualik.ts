import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the project is; the bundle that `npm run torture` makes is told by its starter. */
const ROOT = process.env.KUALIK_TORTURE_ROOT ?? new URL("../..", import.meta.url).pathname;
const BINARY = join(ROOT, "bin", "kualik.js");

export interface Run {
  /** Null where the program was killed. */
  code: number | null;
  out: string;
  err: string;
  /** Milliseconds. */
  took: number;
}

/** Runs the real program to its end. */
export function runKualik(args: readonly string[]): Promise<Run> {
  return run(args, () => {});
}

const LOOK_EVERY_MS = 1;

/**
 * Kills the real program (SIGKILL), unless it has ended by then.
 *
 * @param after milliseconds from when `hasBegun` is first seen to hold
 */
export function killKualik(
  args: readonly string[],
  after: number,
  hasBegun: () => boolean,
): Promise<Run> {
  return run(args, (child) => {
    let timer: NodeJS.Timeout | undefined;
    const looking = setInterval(() => {
      if (!hasBegun()) return;
      clearInterval(looking);
      timer = setTimeout(() => child.kill("SIGKILL"), after);
    }, LOOK_EVERY_MS);
    child.once("close", () => {
      clearInterval(looking);
      clearTimeout(timer);
    });
  });
}

/** @throws Error with what the program said, where it failed */
export async function mustRun(args: readonly string[]): Promise<Run> {
  const done = await runKualik(args);
  if (done.code !== 0) throw new Error(`kualik ${args.join(" ")}: ${done.code}\n${done.err}`);
  return done;
}

function run(args: readonly string[], meanwhile: (child: ChildProcess) => void): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [BINARY, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), LANG: "en_US.UTF-8" },
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  meanwhile(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said, took: performance.now() - begun }));
  });
}
