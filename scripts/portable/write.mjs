import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { portableFiles } from "./files.mjs";
import { portableName } from "./name.mjs";
import { SYSTEMS } from "./systems.mjs";
import { zipOf } from "./zip.mjs";

/**
 * Writes the zip for a system, of the program as it is built, in the place of an earlier one.
 *
 * @param {keyof typeof SYSTEMS} system
 * @param {string} folder where to, made if need be
 * @returns {string} path of the zip, which has one folder, called as the zip is
 * @throws {Error} where Node.js cannot be had exactly as it is pinned
 */
export function writePortable(system, folder) {
  const name = portableName(system);
  const zip = zipOf(name, portableFiles(SYSTEMS[system]));
  const target = join(folder, `${name}.zip`);
  mkdirSync(folder, { recursive: true });
  // Aside and moved, so that nobody finds half a file.
  const aside = `${target}.${process.pid}`;
  writeFileSync(aside, zip);
  renameSync(aside, target);
  return target;
}
