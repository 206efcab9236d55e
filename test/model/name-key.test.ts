import { describe, expect, test } from "vitest";
import { nameKey } from "../../src/model/name-key.js";

describe("spellings of one name have one key", () => {
  test.each([
    ["Гүлнұр", "Гульнур", "Gulnur", "GULNUR", "Gülnur"],
    ["Айгүл", "Айгуль", "Aigul", "Aygul", "АЙГУЛЬ"],
    ["Әлия", "Алия", "Aliya", "Alia", "Aliia"],
    ["Мұхамеджанов", "Мухамеджанов", "Mukhamedzhanov", "Muhamedzhanov"],
    ["Юлия", "Yuliya", "Yulia", "Iuliia"],
    ["Қайрат", "Кайрат", "Kairat", "Kayrat", "Qairat"],
    ["Ғалым", "Галым", "Galym", "Ghalym"],
    ["Өмірбек", "Омирбек", "Omirbek", "Ömirbek"],
    ["Хасан", "Hasan", "Khasan", "Һасан"],
    ["Серікқызы", "Сериккызы", "Serikkyzy"],
    ["Шәріпова", "Шарипова", "Sharipova"],
    ["Жүнісова", "Жунисова", "Zhunisova", "Junisova"],
    ["Цой", "Tsoi", "Tsoy"],
    ["Алла", "Ала"],
    ["Фёдор", "Федор", "Fedor"],
    ["Наталья", "Наталя"],
    ["О'Коннор", "Оконнор"],
    ["Ким  Сергей ", "ким сергей"],
    ["Мұхамеджанов Ө.", "МҰХАМЕДЖАНОВ Ө.".normalize("NFD")],
  ])("%s, %s …", (...spellings) => {
    const keys = new Set(spellings.map(nameKey));
    expect([...keys]).toHaveLength(1);
  });

  test.each([
    ["Ержан", "Yerzhan"],
    ["Ерлан", "Yerlan"],
    ["Щукин", "Shchukin"],
  ])("%s is %s in passports", (name, passport) => {
    expect(nameKey(passport)).toBe(nameKey(name));
  });
});

describe("different names have different keys", () => {
  test.each([
    ["Гүлнұр", "Гүлнәр"],
    ["Айгүл", "Айгерім"],
    ["Ахметов", "Ахметова"],
    ["Ахметов Серік", "Ахметов Ерлан"],
    ["Мұхамеджанов", "Мұхаметжанов"],
    ["Ким Сергей", "Сергей Ким"],
    ["Әлия", "Әлима"],
    ["Иванов", "Иванова"],
    ["Болат", "Булат"],
    ["Нұрлан", "Нұрбол"],
    ["Петрова Анна", "Петрова Инна"],
  ])("%s, %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

test("numbers keep their digits, repeated ones too", () => {
  expect(nameKey("3-2026-00011")).toBe("3-2026-00011");
});

test("nothing is left of nothing", () => {
  expect(nameKey("  ")).toBe("");
});
