/**
 * `npm run portable -- win-x64`: writes a zip that runs where it is unpacked, without any installation,
 * to `portable/`. Without a system: for the one that this machine has.
 */
import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { SYSTEMS, systemOf } from "./portable/systems.mjs";
import { buildProgram, install, root } from "./set-up.mjs";

const MEBIBYTE = 2 ** 20;

const system = process.argv[2] ?? systemOf(process);
if (system in SYSTEMS) await write();
else refuse();

async function write() {
  install();
  buildProgram();
  // It needs what was just installed.
  const { writePortable } = await import("./portable/write.mjs");
  const path = writePortable(system, join(root, "portable"));
  const size = (statSync(path).size / MEBIBYTE).toFixed(1);
  console.log(`${relative(process.cwd(), path)}  ${size} MiB`);
}

function refuse() {
  console.error(
    /^(darwin|mac)/i.test(system)
      ? "There is no portable folder for macOS: install the tarball of `npm pack` there, as README.md says."
      : `There is no portable folder for ${system}, only for ${Object.keys(SYSTEMS).join(", ")}.`,
  );
  process.exitCode = 2;
}
