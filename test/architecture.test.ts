import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, withFolder } from "./e2e/kualik.js";

/** What each folder of src may import besides itself; the linter must agree. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  formats: ["model"],
  language: ["model"],
  files: ["model"],
  roster: ["model", "formats"],
  checks: ["model"],
  requests: ["model", "formats"],
  register: ["model"],
  documents: ["model", "language", "formats"],
  journal: ["model", "language", "formats"],
  lecturer: ["model", "language", "formats"],
  report: ["model", "language", "journal", "formats"],
  ui: ["model", "language"],
  commands: [
    "model",
    "formats",
    "language",
    "files",
    "roster",
    "checks",
    "requests",
    "register",
    "documents",
    "journal",
    "lecturer",
    "report",
    "ui",
  ],
};
const FOLDERS = Object.keys(MAY_IMPORT);

describe("the import rules", () => {
  it("know every folder of src", () => {
    const folders = readdirSync(join(projectRoot, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...FOLDERS].sort());
  });

  it("are enforced by the linter, for every pair of folders", () =>
    withFolder((root) => {
      copyFileSync(join(projectRoot, "biome.json"), join(root, "biome.json"));
      spawnSync("git", ["init", "--quiet"], { cwd: root });
      for (const from of FOLDERS) {
        mkdirSync(join(root, "src", from), { recursive: true });
        for (const to of FOLDERS.filter((folder) => folder !== from)) {
          const line = `import { it } from "../${to}/it.js";\n\nexport const has = it;\n`;
          writeFileSync(join(root, "src", from, `imports-${to}.ts`), line);
        }
      }
      const { stdout, stderr } = spawnSync(
        join(projectRoot, "node_modules", ".bin", "biome"),
        ["lint", "--max-diagnostics=none", "--reporter=json", "."],
        { cwd: root, encoding: "utf8" },
      );
      const report = JSON.parse(stdout);
      const refused = new Set(
        report.diagnostics
          .filter((one: { category: string }) => one.category === "lint/style/noRestrictedImports")
          .map((one: { location: { path: string | { file: string } } }) =>
            pathOf(one.location.path),
          ),
      );
      const expected = FOLDERS.flatMap((from) =>
        FOLDERS.filter((to) => to !== from && !MAY_IMPORT[from]?.includes(to)).map(
          (to) => `src/${from}/imports-${to}.ts`,
        ),
      );
      expect([...refused].sort(), stderr).toEqual(expected.sort());
    }));
});

function pathOf(path: string | { file: string }): string {
  return (typeof path === "string" ? path : path.file).replace(/^\.\//, "");
}
