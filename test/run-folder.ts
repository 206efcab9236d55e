import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VARIABLE = "KUALIK_TEST_RUN";

/** Before a run of the tests: a folder for what they make once and use often. It goes after the run. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kualik-tests-"));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A place in that folder, for this process of the tests alone. */
export function placeOfWorker(name: string): string {
  const folder = process.env[VARIABLE];
  if (!folder) throw new Error(`${VARIABLE} is set by a run of the tests`);
  return join(folder, `${name}-${process.pid}`);
}

/** Mulberry32: the same numbers in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
