import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture, newRegister, withFolder } from "./kualik.js";

const COURSE = "AT-2026-014";
const RECEIVE = "blanks receive --series АБ --from 000001 --to 000100".split(" ");

async function issuedRegister(folder: string) {
  const run = await newRegister(join(folder, "register"));
  await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
  const { issued } = JSON.parse((await run("issue", COURSE, "--date", "2026-02-16", "--json")).out);
  return { run, count: issued.length as number };
}

describe("paper blanks", () => {
  it("are received, used for a course at once, spoiled, counted and found", () =>
    withFolder(async (folder) => {
      const { run, count } = await issuedRegister(folder);
      expect((await run("blanks")).err).toContain("No blanks were received");
      expect((await run(...RECEIVE, "--note", "№ 17")).err).toContain("АБ 000001–000100");
      expect((await run(...RECEIVE)).code).toBe(1);
      expect((await run("blanks", "spoil", "АБ 000013", "--reason", "torn")).code).toBe(0);

      const used = await run("blanks", "use", "--course", COURSE, "--from", "АБ 000012", "--yes");
      expect(used.code, used.err).toBe(0);
      expect(used.out).toMatch(/АБ 000012 +│ 3-2026-00001/);
      expect(used.out).toMatch(/АБ 000014 +│ 3-2026-00002/);
      expect(used.out).not.toContain("АБ 000013");
      expect(used.err).toContain(`: ${count}`);
      expect(used.err).toContain(`: ${100 - 1 - count}`);

      expect((await run("find", "3-2026-00002")).out).toContain("АБ 000014");
      expect((await run("find", "аб", "14")).out).toContain("3-2026-00002");
      expect((await run("journal")).out).toContain("АБ 000014");
      const file = join(folder, "journal.csv");
      await run("journal", "export", file);
      expect(readFileSync(file, "utf8")).toContain("3-2026-00002;АБ 000014;");

      const spoiled = await run("blanks", "spoil", "АБ 000014", "--reason", "wet");
      expect(spoiled.err).toContain("3-2026-00002");
      const one = await run("blanks", "use", "3-2026-00002", "--blank", "АБ 000080", "--json");
      expect(JSON.parse(one.out)).toMatchObject({
        used: [{ blank: "АБ 000080", number: "3-2026-00002" }],
        left: 100 - 2 - count,
      });
      expect(JSON.parse((await run("find", "АБ 000080", "--json")).out)[0].blank).toBe("АБ 000080");
      expect(JSON.parse((await run("journal", "--json")).out)[1].blank).toBe("АБ 000080");
      expect(JSON.parse((await run("blanks", "--json")).out)).toEqual([
        {
          series: "АБ",
          kind: null,
          received: 100,
          used: count,
          spoiled: 2,
          left: 98 - count,
          next: "АБ 000001",
        },
      ]);
    }));

  it("are told of when few are left, and when none is", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      await run("blanks", "receive", "--from", "01", "--to", "02");
      expect((await run("blanks")).err).toContain("Few blanks are left");
      await run("blanks", "spoil", "01", "--to", "02", "--reason", "wet");
      expect((await run("blanks")).err).toContain("No blank is left");
    }));

  it("are entered for a course only by somebody who has compared the numbers", () =>
    withFolder(async (folder) => {
      const { run } = await issuedRegister(folder);
      await run(...RECEIVE);
      const { code, err } = await run("blanks", "use", "--course", COURSE, "--from", "АБ 000001");
      expect(code).toBe(1);
      expect(err).toContain("--yes");
      expect(JSON.parse((await run("blanks", "--json")).out)[0].used).toBe(0);
    }));

  it.each([
    [["use"]],
    [["use", "3-2026-00001", "--course", COURSE]],
    [["use", "3-2026-00001", "--blank", "АБ 1", "--from", "АБ 1"]],
    [["use", "--course", COURSE, "--from", "АБ"]],
    [["receive", "--from", "000100", "--to", "000001"]],
    [["receive", "--from", "001", "--to", "0500"]],
    [["receive", "--series", "АБ", "--from", "АВ 001", "--to", "500"]],
    [["spoil", "АБ 000001", "--reason", " "]],
    [["spoil", "АБ 000001"]],
  ])("%j is wrong usage", (args) =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const { code, err } = await run("blanks", ...args);
      expect(code, err).toBe(2);
      expect(err).toMatch(/^✖ .+\n/);
      expect(JSON.parse((await run("blanks", "--json")).out)).toEqual([]);
    }),
  );
});
