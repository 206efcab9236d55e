import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, withFolder } from "./kualik.js";

const HEADER = "ФИО;ИИН;Часы;Итог";
const GOOD = "Нургалиев Бауыржан Канатович;680902350901;60;завершил";
const COURSE = [
  "--course",
  "AT-1",
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(
    " ",
  ),
  "--title-ru",
  "Тема",
];

async function withRoster(
  work: (
    run: Awaited<ReturnType<typeof newRegister>>,
    roster: (...lines: string[]) => string,
  ) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const path = join(folder, "list.csv");
    await work(await newRegister(join(folder, "register")), (...lines) => {
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      return path;
    });
  });
}

describe("kualik undo", () => {
  it("says by name who brought the list in", () =>
    withRoster(async (run, roster) => {
      await run("operators", "set", "--name", "А. Б. Серикова");
      await run("import", roster(GOOD), ...COURSE);
      expect((await run("undo", "--yes")).err).toContain("by А. Б. Серикова");
    }));

  it("takes the last import back, and the file can come again", () =>
    withRoster(async (run, roster) => {
      const path = roster(GOOD, "Султанова Наталья;960719442560;60;завершила");
      await run("import", path, ...COURSE);
      const undone = await run("undo", "--yes", "--json");
      expect(undone.code).toBe(0);
      expect(JSON.parse(undone.out)).toMatchObject({
        course: "AT-1",
        file: "list.csv",
        importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        removed: { people: 1, held: 1, course: true },
        restored: { people: 0, held: 0 },
      });
      expect(JSON.parse((await run("courses", "--json")).out)).toEqual([]);
      expect(JSON.parse((await run("find", "Нургалиев", "--json")).out)).toEqual([]);

      const again = JSON.parse((await run("import", path, ...COURSE)).out);
      expect(again).toMatchObject({ counts: { accepted: 1, held: 1 } });
      expect(again).not.toHaveProperty("alreadyImported");
    }));

  it("says beforehand what goes, and changes nothing where nobody can agree to it", () =>
    withRoster(async (run, roster) => {
      await run("import", roster(GOOD), ...COURSE);
      const { code, err } = await run("undo");
      expect(code).toBe(1);
      expect(err).toContain("list.csv");
      expect(err).toContain("people taken off the course: 1");
      expect(err).toContain("--yes");
      expect(JSON.parse((await run("courses", "--json")).out)).toMatchObject([{ enrolled: 1 }]);
    }));

  it("says what to do instead once a document is issued", () =>
    withRoster(async (run, roster) => {
      await run("import", roster(GOOD), ...COURSE);
      await run("issue", "AT-1");
      const { code, err } = await run("undo", "--yes");
      expect(code).toBe(1);
      expect(err).toContain("documents of the course AT-1 have been issued since (1)");
      expect(err).toContain("Import the corrected roster");
      expect(JSON.parse((await run("journal", "--json")).out)).toHaveLength(1);
    }));

  it("names the command that came in between", () =>
    withRoster(async (run, roster) => {
      await run("import", roster(GOOD), ...COURSE);
      const dropped = await run(
        "courses",
        "drop",
        "at-1",
        "--person",
        "680902350901",
        "--reason",
        "x",
        "--json",
      );
      expect(JSON.parse(dropped.out)).toEqual({
        course: "AT-1",
        row: null,
        person: "680902350901",
      });
      const { code, err } = await run("undo", "--yes");
      expect(code).toBe(1);
      expect(err).toContain("(kualik courses drop)");
    }));

  it("does not say that a course goes which a request keeps", () =>
    withRoster(async (run, roster) => {
      await run("import", roster(GOOD), ...COURSE);
      const asked = ["--channel", "portal", "--name", "Поликлиника", "--group", "--course", "at-1"];
      expect((await run("request", "open", ...asked)).code).toBe(0);
      const { code, out } = await run("undo", "--yes", "--json");
      expect([code, JSON.parse(out).removed.course]).toEqual([0, false]);
      expect((await run("courses")).out).toContain("AT-1");
    }));

  it("has nothing to take back in a new register", () =>
    withRoster(async (run) => {
      const { code, err } = await run("undo", "--yes");
      expect(code).toBe(1);
      expect(err).toContain("no import that could be taken back");
    }));
});
