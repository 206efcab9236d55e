import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { CENTRE, ENVIRONMENT, projectRoot, type Run, type RunOptions } from "./kualik.js";

const BINARY = join(projectRoot, "bin", "kualik.js");

/** Runs the program as a process of its own, where it is the process that is tested. */
export function kualikProcess(
  args: readonly string[],
  { cwd = projectRoot, env, binary = BINARY }: RunOptions & { binary?: string } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...ENVIRONMENT, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Makes a register by a process, and returns a runner bound to it that starts one for each command. */
export function newRegisterOfProcesses(folder: string) {
  const init = kualikProcess(["init", folder, ...CENTRE, "--yes"]);
  if (init.code !== 0) throw new Error(init.err);
  return (...args: string[]): Run => kualikProcess([...args, "--register", folder]);
}

/** The real program at work, beside the test. */
export interface Started {
  process: ChildProcess;
  ended: Promise<Run>;
}

/** Starts the real program and does not wait for it. */
export function startKualik(args: readonly string[]): Started {
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd: projectRoot,
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
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
