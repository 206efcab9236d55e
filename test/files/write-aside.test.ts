import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAside } from "../../src/files/write-aside.js";
import { temporaryFolder } from "../register/register-under-test.js";

const BYTES = Buffer.from("copy");
/** No process has such a number. */
const NOBODY = 2 ** 30;

test("a file has its name only once it is settled, for its owner alone", () => {
  const folder = temporaryFolder();
  const aside = writeAside(join(folder, "a.db"), BYTES);
  expect(readdirSync(folder)).not.toContain("a.db");
  expect(readFileSync(aside.path)).toEqual(BYTES);
  expect(aside.settleAsNew()).toBe(join(folder, "a.db"));
  expect(readdirSync(folder)).toEqual(["a.db"]);
  expect(readFileSync(join(folder, "a.db"))).toEqual(BYTES);
  expect(statSync(join(folder, "a.db")).mode & 0o777).toBe(0o600);
});

test.each([
  ["a.db", "a-2.db", "a-3.db"],
  ["a.db.age", "a-2.db.age", "a-3.db.age"],
])("%s is never overwritten", (name, second, third) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), "before");
  expect(writeAside(join(folder, name), BYTES).settleAsNew()).toBe(join(folder, second));
  expect(writeAside(join(folder, name), BYTES).settleAsNew()).toBe(join(folder, third));
  expect(readFileSync(join(folder, name), "utf8")).toBe("before");
});

test("where that is wanted, a file takes the place of another", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.db"), "before");
  writeAside(join(folder, "a.db"), BYTES).settleOver();
  expect(readdirSync(folder)).toEqual(["a.db"]);
  expect(readFileSync(join(folder, "a.db"))).toEqual(BYTES);
});

test("several of one folder lie aside at once, and one that is settled is not discarded", () => {
  const folder = temporaryFolder();
  const [a, b] = ["a", "b"].map((name) => writeAside(join(folder, name), Buffer.from(name)));
  a?.discard();
  b?.settleOver();
  b?.discard();
  expect(readdirSync(folder)).toEqual(["b"]);
});

test("lying in another folder meanwhile, it leaves to others what lies there", () => {
  const [folder, meanwhile] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(meanwhile, `.pending-${NOBODY}`), "half");
  const aside = writeAside(join(folder, "a.db"), BYTES, { meanwhile });
  expect([readdirSync(folder), readdirSync(meanwhile).length]).toEqual([[], 2]);
  aside.settleOver();
  expect([readdirSync(folder), readdirSync(meanwhile).length]).toEqual([["a.db"], 1]);
});

test("what is discarded leaves nothing", () => {
  const folder = temporaryFolder();
  writeAside(join(folder, "a.db"), BYTES).discard();
  expect(readdirSync(folder)).toEqual([]);
});

test("what a killed run left is removed, what one at work has is not", () => {
  const folder = temporaryFolder();
  const [left, busy] = [`.pending-${NOBODY}`, `.pending-${process.ppid}`];
  for (const name of [left, busy]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "half.db"), "half");
  }
  writeAside(join(folder, "a.db"), BYTES).settleAsNew();
  expect(readdirSync(folder).sort()).toEqual([busy, "a.db"]);
});

test("a folder that is none is told", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  for (const name of ["none", "file"]) {
    expect(() => writeAside(join(folder, name, "a.db"), BYTES)).toThrow(
      expect.objectContaining({ code: "folder-missing" }),
    );
  }
});
