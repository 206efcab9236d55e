/** Brings a fresh clone to where it can work, and does nothing where it already is. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const INSTALLED = join(root, "node_modules", ".installed-for");
const BUILT = join(root, "dist", ".built-from");

/** Installs the dependencies that the lock file names, unless exactly they are there. */
export function install() {
  const wanted = fingerprint(["package-lock.json"], process.platform, process.arch);
  if (isStamped(INSTALLED, wanted)) return;
  console.error("Installing dependencies …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(INSTALLED, wanted);
}

/** Builds dist/, unless it was built from exactly these sources. */
export function buildProgram() {
  const sources = [
    "src",
    "data",
    "scripts/build.mjs",
    "scripts/third-party.mjs",
    "package.json",
    "package-lock.json",
  ];
  const wanted = fingerprint(sources.flatMap(filesUnder));
  if (isStamped(BUILT, wanted)) return;
  console.error("Building …");
  run(process.execPath, ["scripts/build.mjs"]);
  writeFileSync(BUILT, wanted);
}

/** Runs vitest once, and ends with its exit code where tests fail. */
export function runTests(...args) {
  run(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...args]);
}

/** Runs a command in the project's folder, and ends with its exit code where it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
    ...options,
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

function fingerprint(files, ...more) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  for (const text of more) hash.update(text);
  return hash.digest("hex");
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  try {
    return readdirSync(full)
      .sort()
      .flatMap((name) => filesUnder(join(path, name)));
  } catch {
    return [path];
  }
}
