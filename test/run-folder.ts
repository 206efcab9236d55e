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
