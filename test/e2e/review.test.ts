import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseOutcome } from "../../src/checks/cell-values.js";
import { loadTranslate } from "../../src/language/translate.js";
import { newRegister, type Run, withFolder } from "./kualik.js";

const HEADER = "ФИО;ИИН;Часы;Итог";
const COURSE =
  "--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(" ");
const CLEAN = "Ким Сергей;970925393119;60;зачет";
const WRONG_IIN = "Ахметова Айгүл;841014405580;60;зачет";
const MIXED = "Жaров Иван;960719442565;60;зачет";
const SHORT = "Оспанова Жанар;680902350901;30;зачет";

interface Entry {
  run: (...args: string[]) => Promise<Run>;
  enter: (...lines: string[]) => Promise<Run>;
}

async function withRegister(work: (entry: Entry) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    let count = 0;
    const enter = (...lines: string[]) => {
      count += 1;
      const path = join(folder, `roster-${count}.csv`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      return run("import", path, "--course", "AT-1", "--title-ru", "Тема", ...COURSE);
    };
    await work({ run, enter });
  });
}

const json = (run: Run) => JSON.parse(run.out);
const outcomes = (run: Run) =>
  json(run).rows.map(({ row, outcome }: { row: number; outcome: string }) => [row, outcome]);
const summary = async (run: Entry["run"]) => {
  const [{ enrolled, held }] = json(await run("courses", "--json"));
  return { enrolled, held };
};

describe("a review without a terminal", () => {
  it("lists what is held with what is proposed", () =>
    withRegister(async ({ run, enter }) => {
      await enter(CLEAN, WRONG_IIN, MIXED);
      const list = json(await run("review", "AT-1", "--json"));
      expect(
        list.map(({ row, proposal }: { row: number; proposal: object }) => [row, proposal]),
      ).toEqual([
        [3, {}],
        [4, { fullName: "Жаров Иван" }],
      ]);
      expect(list[0].problems[0]).toMatchObject({ code: "iin-check-digit", cell: "B3" });
    }));

  it("accepts what is proposed, and sets what it is told", () =>
    withRegister(async ({ run, enter }) => {
      await enter(CLEAN, WRONG_IIN, MIXED);
      const review = await run(
        ...["review", "AT-1", "--json", "--accept", "name-mixed-script"],
        ...["--set", "3:iin=841014405586"],
      );
      expect(review.code).toBe(0);
      expect(outcomes(review)).toEqual([
        [3, "accept"],
        [4, "accept"],
      ]);
      expect(await summary(run)).toEqual({ enrolled: 3, held: 0 });
      expect(json(await run("find", "Жаров", "--json"))).toHaveLength(1);
    }));

  it("says why what has no answer cannot be accepted", () =>
    withRegister(async ({ run, enter }) => {
      await enter(CLEAN, "Ахметова Айгүл;841014405586;60;85%");
      const review = await run("review", "AT-1", "--accept", "outcome-unknown");
      expect(review.code).toBe(1);
      expect(review.err).toContain("“outcome not clear” cannot be accepted as it is");
      expect(review.err).toContain('kualik review AT-1 --set "3:outcome=…"');
      expect(review.err).toContain("AT-1, row 3, Ахметова Айгүл: stays held, outcome not clear");
    }));

  it("lets people pass a check only with a reason, and writes nothing without one", () =>
    withRegister(async ({ run, enter }) => {
      await enter(WRONG_IIN, MIXED);
      const accept = ["review", "AT-1", "--json", "--accept", "iin-check-digit"];
      const without = await run(...accept, "--accept", "name-mixed-script");
      expect(without.code).toBe(2);
      expect(without.err).toContain("--reason");
      expect(await summary(run)).toEqual({ enrolled: 0, held: 2 });
      expect(outcomes(await run(...accept, "--reason", "так в удостоверении"))).toEqual([
        [2, "accept"],
      ]);
      expect(await summary(run)).toEqual({ enrolled: 1, held: 1 });
    }));

  it("keeps what was set in a row that stays held, and says so by its exit code", () =>
    withRegister(async ({ run, enter }) => {
      await enter("Ахметова Айгүл;841014405580;60;кто знает");
      const first = await run("review", "--json", "--set", "2:iin=841014405586");
      expect(first.code).toBe(1);
      expect(json(first).rows).toEqual([
        { course: "AT-1", row: 2, outcome: "hold", codes: ["outcome-unknown"] },
      ]);
      expect(outcomes(await run("review", "--json", "--set", "2:итог=не сдала"))).toEqual([
        [2, "accept"],
      ]);
    }));

  it.each([
    [["--set", "9:iin=841014405586"], 1, "is not held"],
    [["--set", "9-iin"], 2, "row:field=value"],
    [["--accept", "no-such-thing"], 2, "iin-check-digit"],
    [[], 2, "--accept"],
  ])("answers %j with what is wrong", (args, code, words) =>
    withRegister(async ({ run, enter }) => {
      await enter(WRONG_IIN);
      const review = await run("review", "AT-1", ...args);
      expect(review.code).toBe(code);
      expect(review.err).toContain(words);
      expect(await summary(run)).toEqual({ enrolled: 0, held: 1 });
    }),
  );
});

describe("a review of a row that is on the course already", () => {
  it("changes its outcome and hours before documents are issued, and says what did not pass", () =>
    withRegister(async ({ run, enter }) => {
      await enter(CLEAN, WRONG_IIN);
      const changed = await run("review", "AT-1", "--json", "--set", "2:outcome=не сдал");
      expect(changed.code, changed.err).toBe(0);
      expect(outcomes(changed)).toEqual([[2, "accept"]]);
      expect(await summary(run)).toEqual({ enrolled: 1, held: 1 });
      const [person] = json(await run("find", "Ким", "--json"));
      expect(person.outcome).toBe("not-completed");
      expect((await run("journal", "acts", "--act", "review")).out).toMatch(/→ *not completed/);
      const back = ["--set", "2:outcome=зачет", "--set", "2:hours=30"];
      const refused = await run("review", "AT-1", ...back);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain("hours-short");
      expect((await run("review", "AT-1", "--set", "2:iin=841014405586")).code).toBe(2);
      expect(json(await run("find", "Ким", "--json"))[0].outcome).toBe("not-completed");
      expect((await run("audit")).code).toBe(0);
    }));

  it("names the course where the row is not there", () =>
    withRegister(async ({ run, enter }) => {
      await enter(CLEAN);
      const { err } = await run("review", "AT-1", "--set", "9:outcome=зачет");
      expect(err).toContain("AT-1");
    }));
});

describe("a roster that brings again what a review put right", () => {
  it("is put right again, and doubles nobody", () =>
    withRegister(async ({ run, enter }) => {
      await enter(WRONG_IIN, MIXED, SHORT);
      await run("review", "AT-1", "--accept", "name-mixed-script", "--set", "2:iin=841014405586");
      const again = await enter(CLEAN, MIXED, SHORT, WRONG_IIN);
      expect(outcomes(again)).toEqual([
        [2, "accept"],
        [3, "accept"],
        [4, "hold"],
        [5, "accept"],
      ]);
      expect(await summary(run)).toEqual({ enrolled: 4 - 1, held: 1 });
    }));

  it("lets those pass whom a registrar let pass, and tells who it was", () =>
    withRegister(async ({ run, enter }) => {
      await enter(SHORT, WRONG_IIN);
      await run(
        "review",
        "--accept",
        "hours-short",
        "--accept",
        "iin-check-digit",
        "--reason",
        "болел",
      );
      const again = await enter(CLEAN, SHORT, WRONG_IIN);
      expect(outcomes(again).map(([, outcome]: [number, string]) => outcome)).toEqual([
        "accept",
        "accept",
        "accept",
      ]);
      expect(await summary(run)).toEqual({ enrolled: 3, held: 0 });
      expect(json(await run("issue", "AT-1", "--json")).issued).toHaveLength(3);
      expect((await run("check", "AT-1")).code).toBe(0);
    }));
});

it("takes a held row off only once", () =>
  withRegister(async ({ run, enter }) => {
    await enter(SHORT);
    const drop = ["courses", "drop", "AT-1", "--row", "2", "--reason", "не слушатель"];
    expect((await run(...drop)).code).toBe(0);
    expect((await run(...drop)).err).toContain("is not held");
  }));

it.each(["kk", "ru", "en"] as const)(
  "offers outcomes in words that the checks know: %s",
  async (language) => {
    const t = await loadTranslate(language);
    expect(parseOutcome(t("outcome.completed"))).toBe("completed");
    expect(parseOutcome(t("outcome.not-completed"))).toBe("not-completed");
  },
);
