import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up.mjs";

export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @returns {string} what the folder for a system is called, and its zip: `kualik-0.1.0-win-x64` */
export function portableName(system) {
  return `${manifest.name}-${manifest.version}-${system}`;
}
