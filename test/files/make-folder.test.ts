import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/files/folders.js";
import { temporaryFolder } from "../register/register-under-test.js";

test("a folder is made with those above it, the owner's alone", () => {
  const root = temporaryFolder();
  makeFolder(join(root, "a", "b", "c"));
  for (const path of ["a", "a/b", "a/b/c"]) {
    expect(statSync(join(root, path)).mode & 0o077).toBe(0);
  }
  makeFolder(join(root, "a", "b"));
});

test("a file in its way, or above it, is told", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  for (const path of [file, join(file, "inside", "deeper")]) {
    expect(() => makeFolder(path)).toThrow(expect.objectContaining({ name: "UserError" }));
  }
});

test.runIf(existsSync("/proc/self"))(
  "where the system takes no folders, it ends and says so",
  () => {
    expect(() => makeFolder("/proc/none/deeper")).toThrow(
      expect.objectContaining({ name: "UserError" }),
    );
  },
);
