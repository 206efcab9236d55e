import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { CENTRE, kualik, projectRoot, runnerOf, withFolder } from "./kualik.js";
import { atTerminal, ESC } from "./terminal.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");
const DAY_MS = 24 * 60 * 60_000;

afterEach(() => void vi.useRealTimers());

/** What is done so many days ago. */
async function ago<Result>(days: number, work: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - days * DAY_MS });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

it("reminds of a copy after an act at a terminal and at the desk, as often as the centre wants", () =>
  withFolder(async (folder) => {
    const root = join(folder, "register");
    const run = runnerOf(root);
    expect((await ago(30, () => kualik(["init", root, ...CENTRE, "--yes"]))).code).toBe(0);
    const act = ["import", SAMPLE, "--course", "A", "--yes"];
    const first = await ago(20, () => atTerminal(act, [], { cwd: root }));
    expect(first.err).toMatch(/There is no copy of the register yet.*\s*$/);
    expect(first.err.match(/There is no copy/g)).toHaveLength(1);
    expect((await run("courses")).err).not.toContain("copy");
    await ago(9, () => run("backup"));
    const rename = (place: string) => ["courses", "set", "A", "--title-ru", place];
    const due = await atTerminal(rename("Тема"), [], { cwd: root });
    expect(due.err).toContain("Days since the last copy of the register: 9");
    expect((await run(...rename("Тема 2"))).err).not.toContain("copy");
    const looked = await atTerminal(["courses"], [], { cwd: root });
    expect(looked.err).not.toContain("copy");
    const desk = await atTerminal(
      [],
      [
        ["days ago: 9", ""],
        ["make a copy of the register", ESC],
      ],
      {
        cwd: root,
      },
    );
    expect(desk.err).toContain("Stopped");
    const set = await atTerminal(["settings", "set", "--copy-every", "0"], [], { cwd: root });
    expect([set.code, set.err]).toEqual([0, expect.not.stringContaining("kualik backup")]);
    expect(JSON.parse((await run("settings", "--json")).out)).toMatchObject({ copyEvery: 0 });
    expect((await run("settings", "set", "--copy-every", "often")).code).toBe(2);
    expect((await run("journal", "acts", "--lang", "en")).out).toContain("copy: 7 → 0");
    expect((await run("audit")).code).toBe(0);
  }));

it("knows that a register that was brought back has a copy", () =>
  withFolder(async (folder) => {
    const root = join(folder, "register");
    const run = runnerOf(root);
    await kualik(["init", root, ...CENTRE, "--yes"]);
    const { file } = JSON.parse((await run("backup", "--json")).out) as { file: string };
    expect((await run("restore", file, "--yes")).code).toBe(0);
    const desk = await atTerminal([], [["days ago: 0", ESC]], { cwd: root });
    expect(desk.err).not.toContain("no copy");
  }));
