/**
 * `npm run bench:people [people…]`: what a registrar asks of a register of very many people, beside a
 * bare start of Node. A register of a million takes a few minutes to make and 2.5 GB.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram, install } from "../scripts/set-up.mjs";
import { addPeople, SOMEBODY } from "./many-people.mjs";
import { measurer, medianOf, megabytes, ratio, seconds } from "./measure.mjs";
import { BINARY, COURSE_CODE, registerOf } from "./registers.mjs";

const SIZES =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const RUNS = 5;

install();
buildProgram();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
try {
  for (const people of SIZES) compare(people);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(people) {
  const measure = measurer(folder);
  const register = registerOf(measure, join(folder), 20);
  const run = (...line) => [BINARY, "--register", register, ...line];
  measure(run("issue", COURSE_CODE, "--yes"));
  addPeople(register, people);
  const asked = {
    "find by number": run("find", SOMEBODY.number),
    "find by a name": run("find", ...SOMEBODY.names),
    "find by a part of a name": run("find", "серик"),
    courses: run("courses"),
    "journal of a month": run("journal", "--from", "2021-03-01", "--to", "2021-03-31"),
    "report of a year": run("report", "--from", "2021-01-01", "--to", "2021-12-31"),
  };
  console.log(`\n${people} people (Node ${process.version})`);
  const bare = medianOf(Array.from({ length: RUNS }, () => measure(["-e", "0"])));
  console.log(`  ${"bare node".padEnd(28)}${seconds(bare)}${megabytes(bare)}`);
  for (const [name, line] of Object.entries(asked)) {
    const own = medianOf(Array.from({ length: RUNS }, () => measure(line)));
    console.log(
      `  ${name.padEnd(28)}${seconds(own)}${megabytes(own)}${ratio(own.time, bare.time)}`,
    );
  }
  rmSync(register, { recursive: true, force: true });
}
