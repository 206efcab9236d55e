import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, withFolder } from "./kualik.js";
import { contentOfCopy, contentOfRegister, enterCourses } from "./registers.js";
import { killedAfter, startKualik } from "./start-kualik.js";

const DATE = ["--date", "2026-03-16"];
const NAME = /^kualik-2\d{3}-\d\d-\d\d-\d{6}(-\d+)?\.db$/;

describe("a copy of the register", () => {
  it("is whole whoever issues meanwhile, and nobody is disturbed", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      await newRegister(root);
      const codes = await enterCourses(root, 5);
      const at = ["--register", root];
      const issuing = codes.map((code) => startKualik(["issue", code, ...DATE, ...at]).ended);
      const copying = [1, 2, 3, 4].map(() => startKualik(["backup", ...at]).ended);
      for (const { code, err } of await Promise.all([...issuing, ...copying])) {
        expect(code, err).toBe(0);
      }
      const all = await contentOfRegister(root);
      expect(all.numbers).toHaveLength(15);
      const files = readdirSync(join(root, "backups"));
      expect(files).toHaveLength(4);
      for (const file of files) {
        const { entries, numbers } = await contentOfCopy(join(root, "backups", file));
        expect(all.entries.slice(0, entries.length)).toEqual(entries);
        expect(all.numbers.slice(0, numbers.length)).toEqual(numbers);
      }
    }));

  it("killed at any moment leaves nothing that looks like a copy and is none", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      await enterCourses(root, 6);
      const copies = join(root, "backups");
      for (const moment of [70, 90, 105, 115, 125, 135, 150, 180]) {
        await killedAfter(moment, ["backup", "--register", root]);
        for (const file of readdirSync(copies).filter((name) => !name.startsWith("."))) {
          expect(file).toMatch(NAME);
          await contentOfCopy(join(copies, file));
        }
      }
      mkdirSync(join(copies, `.pending-${2 ** 30}`));
      expect((await run("backup")).code).toBe(0);
      expect(readdirSync(copies).filter((name) => !NAME.test(name))).toEqual([]);
      await contentOfRegister(root);
    }));
});
