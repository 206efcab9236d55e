/**
 * `npm run torture`: builds the program and the tortures of `test/torture`, and runs them at full size.
 * `-- crashes` runs one alone, `--seed 7` makes the random choices of an earlier run again.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildTorture } from "./build-torture.mjs";
import { buildProgram, install, root, run } from "./set-up.mjs";

/** A small disk may be mounted by root, and by anybody in a namespace of his own where there are such. */
const NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"];

install();
buildProgram();
const isRoot = process.getuid?.() === 0;
const mayNest = !isRoot && spawnSync("unshare", [...NAMESPACE.slice(1), "true"]).status === 0;
const [command, ...args] = [
  ...(mayNest ? NAMESPACE : []),
  process.execPath,
  await buildTorture(),
  ...process.argv.slice(2),
];
run(command, args, { env: { ...process.env, KUALIK_TORTURE_ROOT: join(root, "/") } });
