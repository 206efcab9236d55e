import { describe, expect, test } from "vitest";
import { parseNumberPatterns } from "../../../src/model/number-pattern.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { findHolder, findTrainees } from "../../../src/register/people/search.js";
import {
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const FOREIGNER = {
  fullName: "Smith John",
  identityDocument: "паспорт GBR 533 380 006",
  outcome: "passed",
};

async function register(): Promise<Db> {
  const db = await memoryRegister();
  await enter(db, [AIGUL, SERGEI, MADINA, FOREIGNER]);
  await issue(db);
  return db;
}

async function namesFound(db: Db, ...words: string[]): Promise<string[]> {
  return (await findTrainees(db, words, null)).map(({ fullNameRu }) => fullNameRu);
}

describe("looking someone up", () => {
  test.each([
    ["the whole IIN", ["841014405586"]],
    ["the beginning of the IIN", ["841014"]],
    ["the end of the IIN", ["5586"]],
    ["the whole number", ["3-2026-00001"]],
    ["the number with long dashes", ["3–2026–00001"]],
    ["the end of the number", ["2026-00001", "Айгүл"]],
    ["the name as it is written", ["Ахметова", "Айгүл"]],
    ["the Russian spelling", ["Ахметова", "Айгуль"]],
    ["the Latin spelling", ["Akhmetova", "Aigul"]],
    ["another Latin spelling", ["ahmetova", "aygul"]],
    ["a part of the name", ["серікқызы"]],
    ["words in another order", ["Айгүл", "Ахметова"]],
    ["a name and digits of the IIN", ["ахметова", "8410"]],
  ])("by %s", async (_what, words) => {
    expect(await namesFound(await register(), ...words)).toEqual(["Ахметова Айгүл Серікқызы"]);
  });

  test.each([["533380006"], ["gbr533380006"], ["Smith"], ["паспорт"]])(
    "by a foreigner's passport or name, %s",
    async (word) => {
      expect(await namesFound(await register(), word)).toEqual(["Smith John"]);
    },
  );

  test("every word must be found, in whatever place", async () => {
    const db = await register();
    expect(await namesFound(db, "Ким", "Айгүл")).toEqual([]);
    expect(await namesFound(db, "мадина", "5-2026")).toEqual(["Нургалиева Мадина Сериковна"]);
  });

  test("a number is found by letters that look like its own", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI]);
    await issue(db, "AT-2026-014", {
      numberPatterns: parseNumberPatterns(["ВС{kind}-{number}/{yy}"]),
    });
    for (const word of ["ВС3-2/26", "BC3-2/26", "вс3-2/26"]) {
      expect(await namesFound(db, word)).toEqual(["Ким Сергей"]);
    }
  });

  test("the holder of a whole number is found by it, and by no part of it", async () => {
    const db = await register();
    const holders = async (number: string) =>
      (await findHolder(db, number)).map(({ fullNameRu }) => fullNameRu);
    expect(await holders("№ 3 – 2026 – 00001")).toEqual(["Ахметова Айгүл Серікқызы"]);
    expect(await holders("2026-00001")).toEqual([]);
    expect(await holders("")).toEqual([]);
  });

  test("signs that mean something to a database mean nothing", async () => {
    const db = await register();
    expect(await namesFound(db, "%")).toEqual([]);
    expect(await namesFound(db, "_")).toEqual([]);
    expect(await namesFound(db, "x' or '1'='1")).toEqual([]);
  });

  test("no words find everyone, by name", async () => {
    expect(await namesFound(await register())).toEqual([
      "Ахметова Айгүл Серікқызы",
      "Ким Сергей",
      "Нургалиева Мадина Сериковна",
      "Smith John",
    ]);
  });

  test("a limit leaves the rest out", async () => {
    expect(await findTrainees(await register(), [], 2)).toHaveLength(2);
  });
});

describe("what is found", () => {
  test("is the person, the course and the document", async () => {
    const [found] = await findTrainees(await register(), ["841014405586"], null);
    expect(found).toEqual({
      fullNameKk: "Ахметова Айгүл Серікқызы",
      fullNameRu: "Ахметова Айгүл Серікқызы",
      nameNowKk: "Ахметова Айгүл Серікқызы",
      nameNowRu: "Ахметова Айгүл Серікқызы",
      iin: "841014405586",
      identityDocument: null,
      birthDate: null,
      outcome: "completed",
      hoursAttended: null,
      courseCode: "AT-2026-014",
      courseKind: "advanced-training",
      courseTitleKk: "Кардиология негіздері",
      courseTitleRu: "Основы кардиологии",
      start: "2026-03-02",
      end: "2026-03-13",
      hours: 60,
      credits: 2,
      number: "3-2026-00001",
      kind: "advanced-training-certificate",
      issuedOn: "2026-03-16",
      issuedBy: "aigul",
      blank: null,
      issuedByName: null,
      file: "issued/2026/AT-2026-014/3-2026-00001.docx",
      standing: {
        status: "issued",
        annulled: null,
        replaces: null,
        replacedBy: null,
        handedOver: null,
      },
    });
  });

  test("is without a document where there is none yet", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    expect(await findTrainees(db, ["Ахметова"], null)).toMatchObject([
      { number: null, kind: null, issuedOn: null, file: null },
    ]);
  });

  test("is each course of the same person, the newest first", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await enter(db, [AIGUL], { ...COURSE, code: "AT-2027-001", end: "2027-03-13" });
    const found = await findTrainees(db, ["Ахметова"], null);
    expect(found.map(({ courseCode }) => courseCode)).toEqual(["AT-2027-001", "AT-2026-014"]);
  });
});
