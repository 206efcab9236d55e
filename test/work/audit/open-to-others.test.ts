import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registerFolder } from "../../../src/register/db/register-folder.js";
import { closePaths, openToOthers } from "../../../src/work/audit/folder-findings.js";
import { temporaryFolder } from "../../register/register-under-test.js";

const WITH_RIGHTS = { skip: process.platform === "win32" };

function folderOpenToAll(path: string): void {
  mkdirSync(path);
  chmodSync(path, 0o755);
}

test("what others may read is found and closed", WITH_RIGHTS, () => {
  const root = join(temporaryFolder(), "register");
  folderOpenToAll(root);
  folderOpenToAll(join(root, "issued"));
  writeFileSync(join(root, "issued", "a.docx"), "");
  chmodSync(join(root, "issued", "a.docx"), 0o644);
  const folder = registerFolder(root, { database: "kualik.db", language: "ru" });
  const { paths } = openToOthers(folder);
  expect(paths).toEqual([".", "issued", "issued/a.docx"]);
  expect(closePaths(folder, paths)).toEqual(paths);
  expect(openToOthers(folder)).toEqual({ paths: [], count: 3 });
});

test("a link is not followed: what it leads to is no part of the register", WITH_RIGHTS, () => {
  const base = temporaryFolder();
  const root = join(base, "register");
  for (const path of [root, join(root, "issued"), join(base, "others")]) folderOpenToAll(path);
  writeFileSync(join(base, "others", "theirs.txt"), "");
  symlinkSync(join(base, "others"), join(root, "issued", "link"));
  symlinkSync(join(root, "issued"), join(root, "issued", "loop"));
  const folder = registerFolder(root, { database: "kualik.db", language: "ru" });
  const { paths } = openToOthers(folder);
  expect(paths).toEqual([".", "issued"]);
  closePaths(folder, paths);
  expect(statSync(join(base, "others")).mode & 0o777).toBe(0o755);
});
