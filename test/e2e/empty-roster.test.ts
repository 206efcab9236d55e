import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kualik, newRegister, withFolder } from "./kualik.js";
import { expectAllAccepted, filledIn, PEOPLE_TYPED, typeInto } from "./workbooks.js";

describe("an empty roster for a lecturer", () => {
  it("needs no register, and filled in it is imported without a question", () =>
    withFolder(async (folder) => expectAllAccepted(folder, await filledIn(folder))));

  it("brings the course of the register with it", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      await run("import", await filledIn(folder), "--yes");
      const path = join(folder, "next.xlsx");
      const { code, out, err } = await run(
        "roster",
        "template",
        path,
        "--course",
        "ат-2026-031",
        "--json",
      );
      expect([code, JSON.parse(out)]).toEqual([0, { file: path, course: "AT-2026-031" }]);
      expect(err).not.toContain("not in the register");
      typeInto(path, { ...PEOPLE_TYPED });
      const again = await run("import", path, "--yes", "--json");
      expect(again.err).not.toContain("something else");
      expect(JSON.parse(again.out).rows).toEqual(
        [10, 11, 12].map((row) => ({ row, outcome: "accept", codes: ["already-enrolled"] })),
      );
    }));

  it("has what was said of a course that is still to come, and says that it is not known", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const path = join(folder, "new.xlsx");
      const flags = ["--course", "CC-1", "--kind", "certification-course", "--hours", "270"];
      expect((await run("roster", "template", path, ...flags)).err).toContain(
        "CC-1 is not in the register",
      );
      typeInto(path, PEOPLE_TYPED);
      const { out } = await run("import", path, "--dry-run", "--json");
      expect(JSON.parse(out).course).toMatchObject({
        code: "CC-1",
        kind: "certification-course",
        hours: 270,
        start: null,
      });
    }));

  it("left empty is refused as a list without people", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const path = join(folder, "roster.xlsx");
      await run("roster", "template", path);
      const { code, err } = await run("import", path, "--yes");
      expect(code).toBe(1);
      expect(err).toContain("no trainees");
    }));

  it("is not written under a name that no spreadsheet opens, nor over a folder", () =>
    withFolder(async (folder) => {
      const other = await kualik(["roster", "template", "roster.csv"], { cwd: folder });
      expect(other.code).toBe(1);
      expect(other.err).toContain(".xlsx");
      expect(existsSync(join(folder, "roster.csv"))).toBe(false);
      const missing = await kualik(["roster", "template", "nowhere/roster.xlsx"], { cwd: folder });
      expect(missing.code).toBe(1);
    }));

  it("replaces a file only where it is told to", () =>
    withFolder(async (folder) => {
      const old = join(folder, "old.xlsx");
      writeFileSync(old, "old");
      const refused = await kualik(["roster", "template", "old.xlsx"], { cwd: folder });
      expect(refused.code).toBe(1);
      expect(refused.err).toContain("old.xlsx is there already");
      expect(refused.err).toContain("--overwrite");
      expect(readFileSync(old, "utf8")).toBe("old");
      const flags = ["roster", "template", "old.xlsx", "--overwrite"];
      expect((await kualik(flags, { cwd: folder })).code).toBe(0);
      expect(readFileSync(old).subarray(0, 2).toString()).toBe("PK");
    }));

  it("asks for a register where a course is named, and refuses dates that run backwards", () =>
    withFolder(async (folder) => {
      const path = join(folder, "roster.xlsx");
      const without = await kualik(["roster", "template", path, "--course", "AT-1"], {
        cwd: folder,
      });
      expect(without.code).toBe(1);
      const dates = ["--start", "2026-03-13", "--end", "2026-03-02"];
      expect((await kualik(["roster", "template", path, ...dates], { cwd: folder })).code).toBe(1);
      expect(existsSync(path)).toBe(false);
    }));
});
