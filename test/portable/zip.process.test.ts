import { execFileSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zipOf } from "../../scripts/portable/zip.mjs";
import { withFolder } from "../e2e/kualik.js";
import { FILES_TO_PACK } from "../samples.js";

test("names are unpacked as they are, with their rights", () =>
  withFolder((folder) => {
    writeFileSync(join(folder, "it.zip"), zipOf("папка", FILES_TO_PACK));
    execFileSync("unzip", ["-q", "it.zip"], { cwd: folder, env: { LC_ALL: "C.UTF-8" } });
    const rights = (path: string) => statSync(join(folder, "папка", path)).mode & 0o700;
    expect(rights("a")).toBe(0o700);
    expect(rights("б/оқы.txt")).toBe(0o600);
  }));
