/** Times whole processes, with their peak memory. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a measured process runs before all else: it tells its peak memory, in kB, as its last act. */
const TELL_MEMORY = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));`;

/**
 * @param folder where the measuring may leave files
 * @returns what runs Node with arguments and returns seconds (`time`), megabytes (`peak`) and `stdout`
 */
export function measurer(folder) {
  const preload = join(folder, "tell-memory.mjs");
  const memory = join(folder, "memory.txt");
  writeFileSync(preload, TELL_MEMORY);
  return (args, cwd = folder) => {
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", preload, ...args], {
      cwd,
      encoding: "utf8",
      maxBuffer: 1e9,
      env: { ...process.env, BENCH_MEMORY: memory },
    });
    const time = Number(process.hrtime.bigint() - start) / 1e9;
    // 1 tells that rows are held, which is no failure here.
    if (status !== 0 && status !== 1) throw new Error(stderr.slice(-2000));
    return { time, peak: Number(readFileSync(memory, "utf8")) / 1024, stdout };
  };
}

export function seconds({ time }) {
  return `${time.toFixed(2)} s`.padStart(9);
}

export function megabytes({ peak }) {
  return `${peak.toFixed(0)} MB`.padStart(8);
}

export function ratio(own, other) {
  return `${(own / other).toFixed(2)} ×`.padStart(9);
}

/** The run that took neither the longest nor the shortest. */
export function medianOf(runs) {
  return [...runs].sort((a, b) => a.time - b.time)[Math.floor(runs.length / 2)];
}
