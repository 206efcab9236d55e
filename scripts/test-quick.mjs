/**
 * `npm run test:quick`: the tests that start nothing outside their own process, which the names of the
 * others say that they do. Arguments go to vitest.
 */
import { globSync, statfsSync } from "node:fs";
import { buildProgram, install, root, runTests } from "./set-up.mjs";

const LEFT_OUT = {
  process: "start processes",
  libreoffice: "need LibreOffice",
  chromium: "need Chromium",
};

/** A folder in memory, where the system has one: what these tests write is small and soon gone. */
const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 256 * 1024 * 1024;

install();
buildProgram();
if (hasRoom(MEMORY)) process.env.TMPDIR ??= MEMORY;
const patterns = Object.keys(LEFT_OUT).map((name) => `test/**/*.${name}.test.ts`);
const counts = Object.values(LEFT_OUT).map(
  (why, index) => `${globSync(patterns[index], { cwd: root }).length} that ${why}`,
);
console.log(`Left out, files of tests: ${counts.join(", ")}. npm test runs them too.`);
const excluded = patterns.flatMap((pattern) => ["--exclude", pattern]);
runTests(...excluded, ...process.argv.slice(2));

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
