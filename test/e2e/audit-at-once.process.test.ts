import { expect, test } from "vitest";
import { type Run, withFolder } from "./kualik.js";
import { issuedRegister, SAMPLE, told } from "./registers.js";
import { startKualik } from "./start-kualik.js";

/** Runs the real program beside others. */
const ended = (args: readonly string[]): Promise<Run> => startKualik(args).ended;

test("while others import and issue, audits find nothing", () =>
  withFolder(async (folder) => {
    const { root } = await issuedRegister(folder);
    // The same topic at the same time would be the same course.
    const work = ["2025-10", "2025-11", "2025-12"].map(async (month) => {
      const course = `AT-${month}`;
      const dates = ["--start", `${month}-01`, "--end", `${month}-12`];
      const imported = ["import", SAMPLE, "--course", course, "--kind", "advanced-training"];
      await ended([...imported, ...dates, "--yes", "--register", root]);
      return ended(["issue", course, "--date", "2026-03-16", "--register", root]);
    });
    let isDone = false;
    const all = Promise.all(work).finally(() => {
      isDone = true;
    });
    const audits: Run[] = [];
    do audits.push(await ended(["audit", "--json", "--register", root]));
    while (!isDone);
    expect((await all).map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const { code, out } of audits) {
      expect(told({ out }).findings).toEqual([]);
      expect(code).toBe(0);
    }
    const end = told(await ended(["audit", "--json", "--register", root]));
    expect(end.checked).toContainEqual({ check: "documents", count: 40, findings: 0 });
  }));
