import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pendingName, removeLeftOver } from "../../src/files/left-over.js";
import { temporaryFolder } from "../register/register-under-test.js";

const HERE = hostname()
  .replace(/[^\p{L}\p{N}_-]/gu, "-")
  .slice(0, 40);
const ENDED = 999_999_999;
const DAY = 24 * 60 * 60;

function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), "x");
  return folder;
}

test("what a run of this computer left that has ended goes, files and folders", () => {
  const names = [`.pending-${HERE}.${ENDED}.0a1b2c3d-1`, `.pending-${ENDED}`];
  const folder = folderWith(...names, `${names[0]}-journal`);
  const aside = join(folder, `.pending-${HERE}.${ENDED}.0a1b2c3d-0`);
  mkdirSync(aside);
  writeFileSync(join(aside, "1.docx"), "x");
  removeLeftOver(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test("that of a run still going on stays, its own too", () => {
  const names = [pendingName(), pendingName(), `.pending-${HERE}.${process.ppid}.0a1b2c3d-0`];
  const folder = folderWith(...names);
  removeLeftOver(folder);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
});

test("an earlier run whose process had our number has ended", () => {
  const folder = folderWith(`.pending-${HERE}.${process.pid}.0a1b2c3d-0`);
  removeLeftOver(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test("what another computer writes stays until the folder has gone on without it for a day", () => {
  const [fresh, old] = [`.pending-desk-2.${ENDED}.0a1b2c3d-0`, `.pending-desk-3.1.0a1b2c3d-0`];
  const folder = folderWith(fresh, old);
  const now = Date.now() / 1000;
  utimesSync(join(folder, old), now - DAY - 60, now - DAY - 60);
  removeLeftOver(folder);
  expect(readdirSync(folder)).toEqual([fresh]);
});

test("nothing else is touched", () => {
  const names = ["1.docx", ".pending", ".pending-notes.txt", "pending-1", `x.pending-${ENDED}`];
  const folder = folderWith(...names);
  removeLeftOver(folder);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  expect(() => removeLeftOver(join(folder, "none"))).not.toThrow();
});
