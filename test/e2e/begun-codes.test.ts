import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, projectRoot, withFolder } from "./kualik.js";
import { enterCourses } from "./registers.js";
import { atTerminal, ENTER } from "./terminal.js";

const DATE = ["--date", "2026-03-16"];

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

/** A register with the courses `AT-9`, `AT-10` and `AT-11`. */
function withCourses(
  work: (root: string, run: Awaited<ReturnType<typeof newRegister>>) => Promise<void>,
) {
  return withFolder(async (folder) => {
    const root = join(folder, "register");
    const run = await newRegister(root);
    await enterCourses(root, 3, 9);
    await work(root, run);
  });
}

describe("the code of a course that is only begun", () => {
  it("means the one course that begins so, and says which", () =>
    withCourses(async (_, run) => {
      const { code, err } = await run("check", "ат-9");
      expect([code, err]).toEqual([0, expect.not.stringContaining("is read as")]);
      expect((await run("courses", "set", "АТ9", "--hours", "72")).code).toBe(1);
      const begun = await run("journal", "acts", "--course", "at-10");
      expect(begun.err).not.toContain("is read as");
      const review = await run("review", "at-1", "--json");
      expect([review.code, review.err]).toEqual([1, expect.stringContaining("AT-10, AT-11")]);
    }));

  it("is a code of its own where a course is entered", () =>
    withCourses(async (_, run) => {
      const args = ["--course", "AT-1", "--dry-run", "--json", "--yes"];
      const { out, err } = await run("import", SAMPLE, ...args);
      expect(JSON.parse(out).course.code, err).toBe("AT-1");
    }));

  it("is enough where nothing is done for good", () =>
    withCourses(async (root, run) => {
      await enterCourses(root, 1, 200);
      const { code, err } = await run("print", "ат-2", "--kind", "3");
      expect(err).toContain("“ат-2” is read as AT-200.");
      expect(code).toBe(1);
    }));

  it("must be whole where something is done for good and nobody is asked", () =>
    withCourses(async (root, run) => {
      await enterCourses(root, 1, 200);
      for (const args of [
        ["issue", "at-2"],
        ["issue", "at-2", "--yes"],
      ]) {
        const { code, err } = await run(...args, ...DATE);
        expect([code, err]).toEqual([1, expect.stringContaining("no course “at-2”")]);
      }
    }));

  it("lets a person choose among several, and shows the whole before consent", () =>
    withCourses(async (root) => {
      const { code, err } = await atTerminal(
        ["выдать", "ат-1", ...DATE, "--lang", "ru"],
        [
          ["«ат-1»: что из этого?", ENTER],
          ["«ат-1» понято так: AT-10.", ""],
          ["(да/Нет)", `да${ENTER}`],
        ],
        { cwd: root },
      );
      expect(code, err).toBe(0);
      expect(err).toContain("issued/2026/AT-10");
    }));
});

describe("the number of a document of which the end is typed", () => {
  it("means the one that ends so, where somebody sits there", () =>
    withCourses(async (root, run) => {
      await run("issue", "AT-9", ...DATE);
      expect((await run("reprint", "2")).code).toBe(1);
      const { code, err } = await atTerminal(["reprint", "2", "--lang", "ru"], [], { cwd: root });
      expect(err).toContain("«2» понято так: 3-2026-00002.");
      expect(code, err).toBe(0);
    }));
});
