import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { openerOf } from "../../src/files/open-with-system.js";
import { kualik, newRegister, projectRoot, withFolder } from "./kualik.js";
import { atTerminal, ENTER, ESC } from "./terminal.js";

const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

it("opens what was written where --open says so, and asks at the desk alone", () =>
  withFolder(async (root) => {
    const run = await newRegister(root);
    await run("import", SAMPLE, "--course", "A", "--yes");
    const opened: string[] = [];
    const opening = (...args: string[]) => kualik([...args, "--open"], { cwd: root, opened });
    const { out } = await opening("issue", "A", "--yes", "--json");
    expect(opened).toEqual([dirname(JSON.parse(out).issued[0].file)]);
    for (const args of [
      ["report", "--out", "r.xlsx"],
      ["journal", "export", "j.csv"],
      ["roster", "export", "A", "l.xlsx"],
    ]) {
      expect((await opening(...args)).code).toBe(0);
    }
    expect(opened.slice(1)).toEqual(["r.xlsx", "j.csv", "l.xlsx"].map((name) => join(root, name)));
    await opening("print", "A");
    expect(opened[4]).toMatch(/issued/);
    await opening("report");
    await opening("issue", "A", "--yes");
    await run("journal", "export", join(root, "k.csv"));
    await atTerminal(["journal", "export", "k.csv"], [], { cwd: root, opened });
    expect(opened).toHaveLength(5);
    await atTerminal(
      [],
      [
        ["What is to be done?", "roster export"],
        ["❯ ", ENTER],
        ["❯ A", ENTER],
        ["ile", `m.xlsx${ENTER}`],
        ["Open it: ", `y${ENTER}`],
        ["What is to be done?", ESC],
      ],
      { cwd: root, opened },
    );
    expect(opened[5]).toBe(join(root, "m.xlsx"));
    const failed = await kualik(["report", "--out", "q.html", "--open"], { cwd: root });
    expect([failed.code, failed.err]).toEqual([0, expect.stringContaining("could not be opened")]);
  }));

it("goes by the program of each system", () => {
  expect((["win32", "darwin", "linux"] as const).map(openerOf)).toEqual([
    ...["explorer.exe", "open", "xdg-open"],
  ]);
});
