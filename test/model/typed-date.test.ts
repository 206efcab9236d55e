import { describe, expect, test } from "vitest";
import { readDateWithYear, readTypedDate } from "../../src/model/typed-date.js";

const TODAY = "2026-12-01";

describe("a date as it stands", () => {
  test.each([
    ["2026-11-05", "2026-11-05"],
    ["5.11.2026", "2026-11-05"],
    ["05.11.2026 г.", "2026-11-05"],
    ["5 ноября 2026", "2026-11-05"],
    ["5 ноября 2026 г.", "2026-11-05"],
    [" 5  Ноября 2026 года ", "2026-11-05"],
    ["2026 жылғы 5 қараша", "2026-11-05"],
    ["2026 ж. 5 қараша", "2026-11-05"],
    ["5 November 2026", "2026-11-05"],
    ["29.02.2028", "2028-02-29"],
  ])("%j is %s", (said, date) => {
    expect(readTypedDate(said, TODAY)).toEqual({ date, isCompleted: false });
  });
});

describe("a date of which something is left to be understood", () => {
  test.each([
    ["05.11.26", "2026-11-05"],
    ["5-11-26", "2026-11-05"],
    ["5.11.86", "1986-11-05"],
    ["5.11.36", "2036-11-05"],
    ["5.11.37", "1937-11-05"],
    ["5 ноября", "2026-11-05"],
    ["5 қараша", "2026-11-05"],
    ["5.11", "2026-11-05"],
    ["1 декабря", "2026-12-01"],
    ["2 декабря", "2025-12-02"],
    ["2.12.", "2025-12-02"],
    ["29 февраля", "2024-02-29"],
    ["сегодня", "2026-12-01"],
    ["Бүгін", "2026-12-01"],
    ["today", "2026-12-01"],
    ["вчера", "2026-11-30"],
    ["кеше", "2026-11-30"],
    ["позавчера", "2026-11-29"],
  ])("%j is %s", (said, date) => {
    expect(readTypedDate(said, TODAY)).toEqual({ date, isCompleted: true });
  });
});

test.each([
  "",
  "завтра",
  "31.04.2026",
  "30 февраля",
  "05/11/2026",
  "05/11/26",
  "13/03/2026",
  "5 ноябр",
  "5-11",
  "5.11.026",
  "20261105",
  "ноября",
])("%j is no date", (said) => {
  expect(readTypedDate(said, TODAY)).toBeNull();
});

test.each([
  ["5 ноября 2026", "2026-11-05"],
  ["05.11.26", "2026-11-05"],
  ["05.11.2027", "2027-11-05"],
  ["5 ноября", undefined],
  ["5.11", undefined],
  ["вчера", undefined],
])("where the year has to be told, %j is %s", (said, date) => {
  expect(readDateWithYear(said, TODAY)?.date).toBe(date);
});
