import { describe, expect, it } from "vitest";
import { withFolder } from "./kualik.js";
import { contentOfCopy, contentOfRegister, copiedAndGoneOn, enterCourses } from "./registers.js";
import { killedAfter, startKualik } from "./start-kualik.js";

const DATE = ["--date", "2026-03-16"];

describe("a copy restored", () => {
  it("killed at any moment leaves the old register or the new one", () =>
    withFolder(async (folder) => {
      const { root, copy } = await copiedAndGoneOn(folder);
      for (const moment of [80, 100, 115, 125, 135, 145, 155, 170, 190]) {
        const before = await contentOfRegister(root);
        await killedAfter(moment, ["restore", copy, "--yes", "--register", root]);
        const after = await contentOfRegister(root);
        if (after.entries.at(-1) === before.entries.at(-1)) expect(after).toEqual(before);
        else {
          const { entries, numbers } = await contentOfCopy(copy);
          expect(after.numbers).toEqual(numbers);
          expect(after.entries.slice(0, -1)).toEqual(entries);
          expect(after.entries.at(-1)).toMatch(/^restore /);
        }
      }
    }));

  it("waits for whoever issues, and they for it", () =>
    withFolder(async (folder) => {
      const { root, copy } = await copiedAndGoneOn(folder);
      const at = ["--register", root];
      const codes = await enterCourses(root, 3, 3);
      const work = [
        ...codes.map((code) => startKualik(["issue", code, ...DATE, ...at])),
        startKualik(["restore", copy, "--yes", ...at]),
        startKualik(["backup", ...at]),
      ];
      for (const { ended } of work) {
        const { code, err } = await ended;
        // Who comes after the restoring does not find the course any more.
        if (code !== 0) expect(err).toMatch(/no course|changed by somebody else/i);
      }
      const { numbers } = await contentOfRegister(root);
      expect(new Set(numbers).size).toBe(numbers.length);
    }));
});
