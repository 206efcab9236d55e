import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFileWhole, writeRecordedFiles } from "../../src/files/write-aside.js";
import { temporaryFolder } from "../register/register-under-test.js";

const CUT_OFF = ".pending-999999999";

test("a file is there whole, for its owner alone, and nothing beside it", () => {
  const folder = temporaryFolder();
  const path = join(folder, "журнал.csv");
  writeFileSync(path, "of before");
  writeFileWhole(path, Buffer.from("whole"));
  expect(readFileSync(path, "utf8")).toBe("whole");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["журнал.csv"]);
});

test("what a run left that was cut off goes", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, CUT_OFF), "half");
  writeFileWhole(join(folder, "1"), Buffer.from("1"));
  expect(readdirSync(folder)).toEqual(["1"]);
});

test("a name that is taken by a folder is told, and no temporary file stays", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "taken.csv"));
  const write = () => writeFileWhole(join(folder, "taken.csv"), Buffer.from("x"));
  expect(write).toThrow(expect.objectContaining({ code: "folder-in-the-way" }));
  expect(readdirSync(folder)).toEqual(["taken.csv"]);
});

test("no folder, and a name too long for the disk, are told as that", () => {
  const folder = temporaryFolder();
  const write = (...names: string[]) => writeFileWhole(join(folder, ...names), Buffer.from("x"));
  expect(() => write("none", "a.csv")).toThrow(
    expect.objectContaining({
      code: "folder-missing",
      params: { file: "a.csv", folder: join(folder, "none") },
    }),
  );
  expect(() => write(`${"ж".repeat(200)}.csv`)).toThrow(
    expect.objectContaining({ code: "name-too-long" }),
  );
});

test("a recorded file appears only after the act is recorded", async () => {
  const folder = temporaryFolder();
  const files = ["1", "2"].map((name) => ({ path: join(folder, name), bytes: Buffer.from(name) }));
  let seen: boolean[] = [];
  await writeRecordedFiles(files, async () => {
    seen = files.map(({ path }) => existsSync(path));
  });
  expect(seen).toEqual([false, false]);
  expect(readdirSync(folder)).toEqual(["1", "2"]);
});

test("and not at all where the act cannot be recorded, or one of them not be written", async () => {
  const folder = temporaryFolder();
  const file = (name: string) => ({ path: join(folder, name), bytes: Buffer.from(name) });
  const failing = writeRecordedFiles([file("1")], async () => {
    throw new Error("no journal");
  });
  await expect(failing).rejects.toThrow("no journal");
  let recorded = false;
  const half = writeRecordedFiles([file("1"), file("none/2")], async () => {
    recorded = true;
  });
  await expect(half).rejects.toMatchObject({ code: "folder-missing" });
  expect(recorded).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
