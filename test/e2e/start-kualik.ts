import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot, type Run } from "./kualik.js";

/** The real program at work, beside the test. */
export interface Started {
  process: ChildProcess;
  ended: Promise<Run>;
}

/** Starts the real program and does not wait for it. */
export function startKualik(args: readonly string[]): Started {
  const child = spawn(process.execPath, [join(projectRoot, "bin", "kualik.js"), ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), LANG: "en_US.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (part) => {
    said.out += part;
  });
  child.stderr.on("data", (part) => {
    said.err += part;
  });
  const ended = new Promise<Run>((resolve) => {
    child.on("close", (code) => resolve({ code, ...said }));
  });
  return { process: child, ended };
}

/** Starts the real program and kills it after a while, if it has not ended by then. */
export async function killedAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  const { process: child, ended } = startKualik(args);
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await ended;
  clearTimeout(timer);
}
