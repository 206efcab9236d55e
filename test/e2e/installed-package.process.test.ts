import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CENTRE, projectRoot, withFolder } from "./kualik.js";

/** What is downloaded comes when it comes. */
const INSTALLING_MS = 600_000;

/** What would compile the database module, or lead to what does. */
const COMPILERS = ["cc", "c++", "gcc", "g++", "clang", "make", "python", "python3", "node-gyp"];

describe("the installed package", () => {
  it(
    "does the main job from an empty prefix, on a computer without a compiler",
    () =>
      withFolder((folder) => {
        const path = pathWithout(COMPILERS, folder);
        const npm = (args: string[], cwd: string) =>
          execFileSync("npm", [...args, "--no-audit", "--no-fund"], {
            cwd,
            env: { ...process.env, PATH: path },
            stdio: ["ignore", "ignore", "pipe"],
          });
        npm(["pack", "--pack-destination", folder], projectRoot);
        const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
        const prefix = join(folder, "prefix");
        npm(["install", "--global", "--prefix", prefix, join(folder, tarball)], folder);

        const installed = join(prefix, "lib", "node_modules", "kualik");
        expect(existsSync(join(installed, "src"))).toBe(false);
        const database = join(installed, "node_modules", "better-sqlite3");
        expect(existsSync(join(database, "prebuilds"))).toBe(true);
        expect(existsSync(join(database, "build"))).toBe(false);

        const run = (...args: string[]) => runAt(join(prefix, "bin", "kualik"), args, folder, path);
        expect(run("--version").out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
        expect(run("init", "register", ...CENTRE, "--yes").code).toBe(0);
        const sample = join(installed, "data", "samples", "at-2026-021-emergency-care.xlsx");
        const at = ["--register", join(folder, "register")];
        expect(run("import", sample, "--course", "AT-2026-021", "--yes", ...at).code).toBe(0);
        const { out } = run("issue", "AT-2026-021", "--date", "2026-03-16", "--json", ...at);
        const { issued } = JSON.parse(out);
        expect(issued).toHaveLength(10);
        for (const { file } of issued) expect(existsSync(file)).toBe(true);
      }),
    INSTALLING_MS,
  );
});

/** A path with Node.js, npm and the shell that npm starts scripts with, and nothing else. */
function pathWithout(unwanted: readonly string[], folder: string): string {
  const path = join(folder, "path");
  mkdirSync(path);
  symlinkSync(process.execPath, join(path, "node"));
  for (const name of ["npm", "sh"]) symlinkSync(realpathSync(find(name)), join(path, name));
  const isThere = (name: string) =>
    spawnSync("sh", ["-c", `command -v ${name}`], { env: { PATH: path } }).status === 0;
  expect(["node", "npm", "sh"].filter(isThere)).toEqual(["node", "npm", "sh"]);
  expect(unwanted.filter(isThere)).toEqual([]);
  return path;
}

function find(program: string): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find(existsSync);
  if (!found) throw new Error(`${program} is not on the path`);
  return found;
}

function runAt(program: string, args: readonly string[], cwd: string, path: string) {
  const { status, stdout, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: path, HOME: tmpdir(), LANG: "en_US.UTF-8" },
  });
  if (error) throw error;
  return { code: status, out: stdout };
}
