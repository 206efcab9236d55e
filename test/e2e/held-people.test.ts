import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, type Run, withFolder } from "./kualik.js";

const HEADER = "ФИО;ИИН;Часы;Итог;Kualik";
const FLAGS = [
  ..."--course AT-1 --kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13".split(
    " ",
  ),
  ..."--yes --json --title-ru Тема".split(" "),
];
const KIM = "Ким Сергей;970925393119;60;зачет";
const AIGUL = "Ахметова Айгүл;841014405586;60;зачет";
const ZHAROV_IIN = "960719442565";

interface Entry {
  run: (...args: string[]) => Promise<Run>;
  enter: (...lines: string[]) => Promise<{ outcome: string; codes: string[] }[]>;
}

async function withRegister(work: (entry: Entry) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    let count = 0;
    const enter = async (...lines: string[]) => {
      count += 1;
      const path = join(folder, `roster-${count}.csv`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      return JSON.parse((await run("import", path, ...FLAGS)).out).rows;
    };
    await work({ run, enter });
  });
}

const issued = async (run: Entry["run"]) => {
  const { issued: documents, skipped } = JSON.parse((await run("issue", "AT-1", "--json")).out);
  return {
    names: documents.map(({ name }: { name: string }) => name),
    skipped: skipped.map(({ codes }: { codes: string[] }) => codes),
  };
};
const heldRows = async (run: Entry["run"]) =>
  JSON.parse((await run("review", "AT-1", "--json")).out);

describe("whoever has a held row gets no document from what was known before", () => {
  it.each([
    ["another outcome that nobody understands", "Ким Сергей;970925393119;60;кто знает"],
    ["fewer hours", "Ким Сергей;970925393119;12;зачет"],
    ["another name", "Пак Сергей;970925393119;60;зачет"],
    ["another IIN", `Ким Сергей;${ZHAROV_IIN};60;зачет`],
  ])("%s", (_what, line) =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, AIGUL);
      expect((await enter(line, AIGUL)).map(({ outcome }) => outcome)).toEqual(["hold", "accept"]);
      const { names, skipped } = await issued(run);
      expect(names).toEqual(["Ахметова Айгүл"]);
      expect(skipped).toContainEqual(["held-row"]);
    }),
  );

  it("but a row that only repeats another of its roster takes nothing back", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, KIM);
      expect((await issued(run)).names).toEqual(["Ким Сергей"]);
    }));
});

it("prints the name that trainees set gave, where no document was issued", () =>
  withRegister(async ({ run, enter }) => {
    await enter(KIM);
    await run("trainees", "set", "970925393119", "--name-ru", "Пак Сергей", "--reason", "брак");
    expect((await issued(run)).names).toEqual(["Пак Сергей"]);
  }));

describe("whoever was taken off a course", () => {
  it("does not come back with an old list, but with a reason", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, AIGUL);
      const drop = ["courses", "drop", "AT-1", "--person", "970925393119"];
      expect((await run(...drop, "--reason", "не учился")).code).toBe(0);
      expect((await enter(KIM, AIGUL, ""))[0]).toMatchObject({
        outcome: "hold",
        codes: ["dropped-before"],
      });
      expect((await heldRows(run))[0].problems[0].message).toContain("не учился");
      const accept = ["review", "AT-1", "--accept", "dropped-before", "--reason", "учился всё же"];
      expect((await run(...accept)).code).toBe(0);
      expect((await issued(run)).names).toEqual(["Ким Сергей", "Ахметова Айгүл"]);
    }));

  it("nor does a held row that was", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, "Ким Cергей;;60;зачет");
      await run("courses", "drop", "AT-1", "--row", "3", "--reason", "чужой");
      expect((await enter(KIM, "", "Ким Cергей;;60;зачет"))[1]?.outcome).toBe("hold");
    }));
});

describe("a review", () => {
  it("does not turn somebody of the same roster into another person", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, "Ахметова Айгүл;84101440558;60;зачет");
      const set = await run("review", "AT-1", "--json", "--set", "3:iin=970925393119");
      expect(JSON.parse(set.out).rows).toMatchObject([
        { outcome: "hold", codes: ["iin-conflict"] },
      ]);
      const accept = ["review", "AT-1", "--accept", "register-name-differs", "--reason", "x"];
      expect((await run(...accept)).err).toContain("--accept");
      expect((await run("find", "Ким", "--json")).out).toContain("Ким Сергей");
    }));

  it("lets in what nothing speaks against any more", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM);
      await enter(`Ким Сергей;${ZHAROV_IIN};60;зачет`);
      await run("courses", "drop", "AT-1", "--person", "970925393119", "--reason", "опечатка");
      expect((await heldRows(run))[0].problems).toEqual([]);
      expect((await run("review", "AT-1", "--accept", "namesake-on-course")).code).toBe(0);
      expect((await issued(run)).names).toEqual(["Ким Сергей"]);
    }));

  it("asks about those who are short of hours after the course grew, also if let pass before", () =>
    withRegister(async ({ run, enter }) => {
      await enter(KIM, "Ахметова Айгүл;841014405586;36;зачет");
      await run("review", "AT-1", "--accept", "hours-short", "--reason", "болела");
      expect((await run("courses", "set", "AT-1", "--hours", "72")).err).toContain(
        "kualik review AT-1",
      );
      expect(await heldRows(run)).toHaveLength(2);
      expect((await issued(run)).names).toEqual([]);
      const clear = await run("review", "AT-1", "--set", "2:hours=");
      expect(clear.code).toBe(1);
      await run("review", "AT-1", "--accept", "hours-short", "--reason", "решение комиссии");
      expect((await issued(run)).names).toEqual(["Ким Сергей", "Ахметова Айгүл"]);
    }));
});

it("a key beside somebody else settles nobody's row", () =>
  withRegister(async ({ run, enter }) => {
    await enter(KIM, "Жаров Иван;;60;зачет");
    await enter(KIM, "Оспанова Жанар;680902350901;60;зачет;H1");
    expect(await heldRows(run)).toHaveLength(1);
    await enter(KIM, `Жароф Иван;${ZHAROV_IIN};60;зачет;H1`);
    expect(await heldRows(run)).toEqual([]);
  }));
