import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, withFolder } from "./kualik.js";

const HEADER = "ФИО;ИИН;Часы;Итог";
const COURSE = [
  "--course",
  "AT-1",
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(
    " ",
  ),
  "--title-ru",
  "Тема",
];

describe("a corrected roster", () => {
  it("settles the held rows and enters nobody twice", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const write = (name: string, ...lines: string[]) => {
        const path = join(folder, name);
        writeFileSync(path, [HEADER, ...lines].join("\n"));
        return path;
      };
      const good = "Нургалиев Бауыржан Канатович;680902350901;60;завершил";
      const first = write("first.csv", good, "Султанова Наталья;960719442560;60;завершила");
      expect(JSON.parse((await run("import", first, ...COURSE)).out).counts).toEqual({
        accepted: 1,
        held: 1,
      });

      const second = write("second.csv", good, "Султанова Наталья;960719442565;60;завершила");
      const { rows } = JSON.parse((await run("import", second, ...COURSE)).out);
      expect(rows).toEqual([
        { row: 2, outcome: "accept", codes: ["already-enrolled"] },
        { row: 3, outcome: "accept", codes: [] },
      ]);
      expect((await run("check")).code).toBe(0);
      expect(JSON.parse((await run("courses", "--json")).out)[0]).toMatchObject({
        enrolled: 2,
        held: 0,
      });
    }));

  it("brings an outcome up to date before, and is held after the document is issued", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const write = (name: string, outcome: string) => {
        const path = join(folder, name);
        writeFileSync(path, `${HEADER}\nСултанова Наталья;960719442565;60;${outcome}`);
        return path;
      };
      await run("import", write("1.csv", "завершила"), ...COURSE);
      const updated = JSON.parse(
        (await run("import", write("2.csv", "не завершила"), ...COURSE)).out,
      );
      expect(updated.rows[0]).toMatchObject({ outcome: "accept", codes: ["enrolment-updated"] });

      const { issued } = JSON.parse((await run("issue", "AT-1", "--json")).out);
      expect(issued[0].kind).toBe("non-completion-reference");
      const late = JSON.parse((await run("import", write("3.csv", "завершил"), ...COURSE)).out);
      expect(late.rows[0]).toMatchObject({ outcome: "hold", codes: ["already-issued"] });
    }));

  it("looks at held rows again after the course is corrected", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const path = join(folder, "roster.csv");
      writeFileSync(path, `${HEADER}\nСултанова Наталья;960719442565;40;завершила`);
      expect(JSON.parse((await run("import", path, ...COURSE)).out).rows[0].codes).toEqual([
        "hours-short",
      ]);
      expect((await run("courses", "set", "AT-1", "--hours", "40")).code).toBe(0);
      const again = await run("import", path, "--course", "AT-1", "--yes", "--json");
      expect(JSON.parse(again.out).rows[0]).toMatchObject({ outcome: "accept", codes: [] });
      expect((await run("check")).code).toBe(0);
    }));

  it("does not issue what a corrected volume no longer allows", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const path = join(folder, "roster.csv");
      writeFileSync(path, `${HEADER}\nСултанова Наталья;960719442565;60;завершила`);
      await run("import", path, ...COURSE);
      await run("courses", "set", "AT-1", "--hours", "90");
      const { issued, skipped } = JSON.parse((await run("issue", "AT-1", "--json")).out);
      expect(issued).toEqual([]);
      expect(skipped[0].codes).toEqual(["hours-short"]);
      expect((await run("check")).code).toBe(1);
    }));
});

describe("a roster that comes again with the same faults", () => {
  it("holds each faulty row once", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const path = join(folder, "roster.csv");
      const faulty = ";123;60;завершила";
      writeFileSync(
        path,
        [HEADER, faulty, "Султанова Наталья;960719442560;60;завершила"].join("\n"),
      );
      await run("import", path, ...COURSE);
      writeFileSync(
        path,
        [HEADER, faulty, "Султанова Наталья;960719442565;60;завершила"].join("\n"),
      );
      await run("import", path, ...COURSE);
      const [{ held }] = JSON.parse((await run("check", "--json")).out);
      expect(held.map((one: { row: number }) => one.row)).toEqual([2]);
    }));
});
