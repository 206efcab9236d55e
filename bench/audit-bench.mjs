/**
 * `npm run bench:audit`: how long `kualik audit` takes, and how its memory grows, with the number of
 * documents. Each is made again, and each file read.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram, install } from "../scripts/set-up.mjs";
import { measurer, megabytes, seconds } from "./measure.mjs";
import { BINARY, COURSE_CODE, registerOf } from "./registers.mjs";

const SIZES = process.argv.slice(2).map(Number);
const DEFAULT_SIZES = [1_000, 10_000, 100_000];

install();
buildProgram();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
const measure = measurer(folder);
try {
  console.log(`kualik audit (Node ${process.version})`);
  for (const people of SIZES.length > 0 ? SIZES : DEFAULT_SIZES) {
    const register = registerOf(measure, folder, people);
    measure([BINARY, "--register", register, "issue", COURSE_CODE, "--date", "2026-03-16"]);
    const measured = measure([BINARY, "--register", register, "audit", "--json"]);
    if (!JSON.parse(measured.stdout).ok) throw new Error("the register is not whole");
    console.log(`${String(people).padStart(8)}   ${seconds(measured)}   ${megabytes(measured)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
