/**
 * `npm run test:quick`: the tests that start nothing outside their own process, which the names of the
 * others say that they do. Arguments go to vitest.
 */
import { globSync } from "node:fs";
import { buildProgram, install, root, runTests } from "./set-up.mjs";

const LEFT_OUT = {
  process: "start processes",
  libreoffice: "need LibreOffice",
  chromium: "need Chromium",
};

install();
buildProgram();
const patterns = Object.keys(LEFT_OUT).map((name) => `test/**/*.${name}.test.ts`);
const counts = Object.values(LEFT_OUT).map(
  (why, index) => `${globSync(patterns[index], { cwd: root }).length} that ${why}`,
);
console.log(`Left out, files of tests: ${counts.join(", ")}. npm test runs them too.`);
const excluded = patterns.flatMap((pattern) => ["--exclude", pattern]);
runTests(...excluded, ...process.argv.slice(2));
