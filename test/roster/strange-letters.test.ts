import { expect, test } from "vitest";
import { strangeLetter } from "../../src/roster/strange-letters.js";
import { withParts, workbook } from "./build-files.js";
import { readRoster } from "./read-roster.js";

test.each([
  ["Ќан қысымы", "Ќ (U+040C)"],
  ["Јйел денсаулыѓы", "Ј (U+0408)"],
  ["Кардіологія та їжа", "ї (U+0457)"],
  ["Kардиология", "K (U+004B)"],
  ["Детская кардиолoгия", "o (U+006F)"],
  ["СOVID-19", "С (U+0421)"],
  ["Кардио\u0007логия", "U+0007"],
  ["Кардио\ufffdлогия", "\ufffd (U+FFFD)"],
  ["Оказание неотложной медицинской помощи при COVID-19", null],
  ["Шұғыл медициналық көмек көрсету, IgE мен HLA", null],
  ["mРНК, β-блокаторы, VIP-пациент, 3D-моделирование, СМЖ и pH", null],
  ["ХII съезд, IХ том", null],
  ["Emergency care", null],
  ["", null],
])("%j: %s", (text, sign) => {
  expect(strangeLetter(text)).toBe(sign);
});

test("a topic with such a letter is asked about, and so is its other language", async () => {
  const lines = [
    ["Тема: «Kардиология»"],
    ["Тақырыбы: «Кардиология негіздері»"],
    ["ФИО", "ИИН", "Итог"],
    ["Ким Сергей", "970925393119", "да"],
  ];
  const roster = await readRoster(withParts(workbook({ A: lines }), {}), "roster.xlsx");
  expect(roster.course).not.toHaveProperty("titleRu");
  expect(roster.course).not.toHaveProperty("titleKk");
  expect(roster.unclear).toEqual([{ field: "letters", text: "Kардиология", sign: "K (U+004B)" }]);
});
