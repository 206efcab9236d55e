import { describe, expect, test } from "vitest";
import { kualik } from "./kualik.js";

describe("a command in a person's own words", () => {
  test.each([
    ["ru", ["справка", "импорт"], "kualik импорт [параметры]"],
    ["ru", ["help", "импорт"], "kualik импорт [параметры]"],
    ["ru", ["импорт", "--справка"], "kualik импорт [параметры]"],
    ["ru", ["заявление", "принять", "--help"], "kualik заявление принять [параметры]"],
    ["kk", ["көмек", "беру"], "kualik беру [параметрлер]"],
    ["en", ["help", "выдать"], "kualik issue [options]"],
  ])("in %s: %j shows its help alone", async (language, args, shown) => {
    const { code, out } = await kualik([...args, "--lang", language]);
    expect(out.split("\n", 1)[0]).toContain(shown);
    expect(code).toBe(0);
  });

  test("is listed with its English name", async () => {
    const { out } = await kualik(["--help"], { env: { LANG: "ru_RU.UTF-8" } });
    expect(out).toContain("\n  выдать (issue) ");
    expect(out).toContain("\n  справка (help) ");
  });

  test.each([
    [["help", "импортт"], "«импорт»"],
    [["импортт", "список.xlsx"], "«импорт»"],
    [["templates", "chek"], "«check»"],
    [["help", "request", "opne"], "«open»"],
    [["шаблоны", "образц", "--help"], "«образец»"],
  ])("that there is not: %j", async (args, nearest) => {
    const { code, out, err } = await kualik(args, { env: { LANG: "ru_RU.UTF-8" } });
    expect(err).toContain(`Возможно, имелось в виду ${nearest}`);
    expect(err.split("\n")).toHaveLength(4);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("a default is shown in the reader's words", async () => {
    const { out } = await kualik(["request", "refuse", "--help", "--lang", "русский"]);
    expect(out).toMatch(/не\s+указать:\s+документы и \(или\) данные в них недостоверны\)/);
    expect(out).not.toContain("untrue");
  });

  test("a value that there is not is answered with those there are", async () => {
    const { code, err } = await kualik([
      "заявление",
      "принять",
      "--канал",
      "почта",
      "--язык",
      "ru",
    ]);
    expect(err).toContain("напишите одно из: в центре, портал");
    expect(code).toBe(2);
  });
});

describe("a date in a person's own words", () => {
  test("is said as it is understood, before anything is done", async () => {
    const args = ["журнал", "--с", "1 января", "--по", "31.12.2026", "--язык", "ru"];
    const { err } = await kualik(args);
    expect(err).toMatch(/^«1 января» понято так: 01\.01\.20\d\d\.\n✖/);
  });

  test("is refused where its year has to be told", async () => {
    const { code, err } = await kualik([
      "calendar",
      "add",
      "17 мая",
      "--reason",
      "—",
      "--lang",
      "ru",
    ]);
    expect(err).toContain("напишите дату с годом: ДД.ММ.ГГГГ, например 13.03.2026");
    expect(code).toBe(2);
  });
});
