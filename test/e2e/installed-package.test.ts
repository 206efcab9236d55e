import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CENTRE, projectRoot, withFolder } from "./kualik.js";
import { kualikProcess } from "./start-kualik.js";

/** Compiling the database module takes its time where no ready one can be had. */
const INSTALLING_MS = 600_000;

describe("the installed package", () => {
  it(
    "does the main job from an empty prefix",
    () =>
      withFolder((folder) => {
        npm(["pack", "--pack-destination", folder], projectRoot);
        const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
        const prefix = join(folder, "prefix");
        npm(["install", "--global", "--prefix", prefix, join(folder, tarball)], folder);

        const installed = join(prefix, "lib", "node_modules", "kualik");
        expect(existsSync(join(prefix, "bin", "kualik"))).toBe(true);
        expect(existsSync(join(installed, "src"))).toBe(false);
        const binary = join(installed, "bin", "kualik.js");
        const run = (...args: string[]) => kualikProcess(args, { cwd: folder, binary });

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

function npm(args: string[], cwd: string): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--ignore-scripts=false"], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
  });
}
