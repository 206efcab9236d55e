/**
 * `npm run smoke -- 22`: whether Kualik works on another Node.js than the one it is developed on, one of
 * `runtimes`. On that one it sets up a demo register, takes courses from roster to documents as the
 * end-to-end tests do, and is installed from its package.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { buildProgram, install, root } from "./set-up.mjs";

const { pathOf } = createRequire(import.meta.url)("../bin/runtime.js");

const TESTS = ["test/e2e/main-job.test.ts", "test/e2e/installed-package.process.test.ts"];

const major = process.argv[2] ?? "";
const runtime = join(root, "runtimes", major);
if (!/^\d+$/.test(major) || !existsSync(runtime)) {
  console.error("Say which folder of runtimes: npm run smoke -- 22");
  process.exit(2);
}
install();
buildProgram();

const npm = ["npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]];
const node = pathOf(major);
const folder = mkdtempSync(join(tmpdir(), "kualik-smoke-"));
const environment = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH };
const worked =
  succeeds(...npm, { cwd: runtime }) &&
  succeeds(node, ["--version"]) &&
  succeeds(node, ["scripts/quickstart.mjs", join(folder, "register")]) &&
  succeeds(node, ["node_modules/vitest/vitest.mjs", "run", ...TESTS]);
rmSync(folder, { recursive: true, force: true });
process.exit(worked ? 0 : 1);

/** Whatever is started, by name too, finds the other Node.js first. */
function succeeds(command, args, options = {}) {
  const ran = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: environment,
    ...options,
  });
  return ran.status === 0;
}
