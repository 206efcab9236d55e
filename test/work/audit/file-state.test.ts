import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stateOfFile } from "../../../src/work/audit/audit-register.js";
import { temporaryFolder } from "../../register/register-under-test.js";

const ISSUED = Buffer.from("what was issued");
const SHA256 = createHash("sha256").update(ISSUED).digest("hex");

/** Of a file that is made in a folder of its own. */
function stateOf(make: (path: string, folder: string) => void, issued: Buffer | null = ISSUED) {
  const folder = temporaryFolder();
  const path = join(folder, "3-2026-00001.docx");
  make(path, folder);
  return stateOfFile(path, SHA256, issued);
}

test.each<[string, string, (path: string, folder: string) => void]>([
  ["its bytes are those that were issued", "whole", (path) => writeFileSync(path, ISSUED)],
  ["there is none", "missing", () => {}],
  ["it ends early", "cut-off", (path) => writeFileSync(path, ISSUED.subarray(0, 4))],
  ["it ends in zeros", "cut-off", (path) => writeFileSync(path, Buffer.alloc(ISSUED.length))],
  ["it has other bytes", "changed", (path) => writeFileSync(path, "WHAT was issued")],
  ["a folder has its name", "changed", (path) => mkdirSync(path)],
])("%s: %s", (_, state, make) => {
  expect(stateOf(make)).toBe(state);
});

describe("what is no file is never read", () => {
  test("a link is none, though it leads to the same bytes", () => {
    const state = stateOf((path, folder) => {
      writeFileSync(join(folder, "elsewhere"), ISSUED);
      symlinkSync(join(folder, "elsewhere"), path);
    });
    expect(state).toBe("changed");
  });

  test("nor what is too large to have been issued", () => {
    const grown = (path: string) => {
      writeFileSync(path, ISSUED);
      truncateSync(path, 3 * 1024 ** 3);
    };
    expect(stateOf(grown)).toBe("changed");
    expect(stateOf(grown, null)).toBe("changed");
  });
});
