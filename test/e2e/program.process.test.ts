import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture, withFolder } from "./kualik.js";
import { kualikProcess, newRegisterOfProcesses, startKualik } from "./start-kualik.js";

describe("the program as a process", () => {
  it("ends with 0 where all is done; data go to stdout, talk to stderr", () =>
    withFolder((folder) => {
      const run = newRegisterOfProcesses(join(folder, "register"));
      const list = fixture("at-2026-014-cardiology.xlsx");
      const { code, out, err } = run("import", list, "--course", "AT-2026-014", "--yes", "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out).counts).toEqual({ accepted: 32, held: 0 });
      expect(err).not.toBe("");
      expect(run("courses")).toMatchObject({ code: 0, err: "" });
    }));

  it("ends with 1 where it failed, and where a check found something", () =>
    withFolder((folder) => {
      const failed = kualikProcess(["courses"], { cwd: folder });
      expect(failed).toMatchObject({ code: 1, out: "" });
      expect(failed.err).toContain("kualik init");
      const run = newRegisterOfProcesses(join(folder, "register"));
      const found = run("audit", "--json", "--expect", "0".repeat(12));
      expect(found.code).toBe(1);
      expect(JSON.parse(found.out).ok).toBe(false);
    }));

  it("ends with 2 where it was used wrongly", () => {
    const { code, out, err } = kualikProcess(["chek"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("kualik --help");
  });

  it("ends quietly where nobody reads on, as in `kualik … | head`", async () => {
    const { process: child, ended } = startKualik(["--help"]);
    child.stdout?.destroy();
    expect(await ended).toEqual({ code: 0, out: "", err: "" });
  });

  it("tells where it failed only with --debug", () =>
    withFolder((folder) => {
      const where = /\n\s+at .+:\d+/;
      expect(kualikProcess(["courses"], { cwd: folder }).err).not.toMatch(where);
      expect(kualikProcess(["courses", "--debug"], { cwd: folder }).err).toMatch(where);
    }));
});
