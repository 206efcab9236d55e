/**
 * `npm run torture`: builds the program and the tortures of `test/torture`, and runs them at full size.
 * `-- crashes` runs one alone, `--seed 7` makes the random choices of an earlier run again.
 */
import { join } from "node:path";
import { buildTorture } from "./build-torture.mjs";
import { buildProgram, install, root, run } from "./set-up.mjs";

install();
buildProgram();
run(process.execPath, [await buildTorture(), ...process.argv.slice(2)], {
  env: { ...process.env, KUALIK_TORTURE_ROOT: join(root, "/") },
});
