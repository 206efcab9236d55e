import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../e2e/kualik.js";

test("the generated pages are in step with the program", () => {
  const script = join(projectRoot, "scripts", "make-docs.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], {
    cwd: projectRoot,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: projectRoot, LANG: "en_US.UTF-8" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
