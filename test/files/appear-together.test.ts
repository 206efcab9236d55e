import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appearTogether, finishAppearing } from "../../src/files/pending-files.js";
import { temporaryFolder } from "../register/register-under-test.js";

const PARTS = { first: "issued", middle: ["a.db"], last: "settings.json" };

function maker(text: string) {
  return async (aside: string) => {
    writeFileSync(join(aside, "a.db"), text);
    writeFileSync(join(aside, "settings.json"), text);
  };
}

test("all parts appear, and nothing else stays", async () => {
  const root = temporaryFolder();
  expect(await appearTogether(root, PARTS, maker("one"))).toBe(true);
  expect(readdirSync(root).sort()).toEqual(["a.db", "issued", "settings.json"]);
});

test("who comes second changes nothing of what the first is having appear", async () => {
  const root = temporaryFolder();
  const isMade = await appearTogether(root, PARTS, async (aside) => {
    await maker("second")(aside);
    mkdirSync(join(root, "issued"));
    writeFileSync(join(root, "a.db"), "first");
  });
  expect(isMade).toBe(false);
  expect(readdirSync(root).sort()).toEqual(["a.db", "issued"]);
  expect(readFileSync(join(root, "a.db"), "utf8")).toBe("first");
});

test("where making fails there is nothing", async () => {
  const root = temporaryFolder();
  const failing = appearTogether(root, PARTS, async (aside) => {
    writeFileSync(join(aside, "a.db"), "x");
    throw new Error("no more");
  });
  await expect(failing).rejects.toThrow("no more");
  expect(readdirSync(root)).toEqual([]);
});

test("what was cut off while the parts appeared is completed", async () => {
  const root = temporaryFolder();
  const aside = join(root, ".pending-999999999");
  mkdirSync(aside);
  mkdirSync(join(root, "issued"));
  writeFileSync(join(root, "a.db"), "moved");
  writeFileSync(join(aside, "settings.json"), "waiting");
  finishAppearing(root, PARTS);
  expect(readdirSync(root).sort()).toEqual(["a.db", "issued", "settings.json"]);
  expect(readFileSync(join(root, "a.db"), "utf8")).toBe("moved");
});

test("what was cut off while it was made is not", async () => {
  const root = temporaryFolder();
  const aside = join(root, ".pending-999999999");
  mkdirSync(aside);
  writeFileSync(join(aside, "a.db"), "half");
  finishAppearing(root, PARTS);
  expect(existsSync(join(root, "a.db"))).toBe(false);
  expect(await appearTogether(root, PARTS, maker("new"))).toBe(true);
  expect(readFileSync(join(root, "a.db"), "utf8")).toBe("new");
  expect(existsSync(aside)).toBe(false);
});
