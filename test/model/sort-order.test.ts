import { expect, test } from "vitest";
import { sortedBy } from "../../src/model/sort-order.js";

test.each([
  [
    "kk",
    ["Бота", "Әлия", "Азат", "Яна", "Ғани", "Гүл", "Қанат", "Кәмила", "Ырыс", "Іңкәр"],
    ["Азат", "Әлия", "Бота", "Гүл", "Ғани", "Кәмила", "Қанат", "Ырыс", "Іңкәр", "Яна"],
  ],
  [
    "ru",
    ["Цой", "Ёлкина", "Жук", "Егоров", "Яна", "Бек", "Елкин", "Чен"],
    ["Бек", "Егоров", "Елкин", "Ёлкина", "Жук", "Цой", "Чен", "Яна"],
  ],
  [
    undefined,
    ["AT-10", "AT-9", "НЕОТ 2", "AT-2026-2", "НЕОТ 10"],
    ["НЕОТ 2", "НЕОТ 10", "AT-9", "AT-10", "AT-2026-2"],
  ],
])("texts in the order of %s", (language, texts, sorted) => {
  expect(sortedBy(texts, (text) => text, language)).toEqual(sorted);
});

test("those of one text stay as they stood", () => {
  const items = [
    ["b", 1],
    ["a", 2],
    ["b", 3],
    ["a", 4],
  ] as const;
  expect(sortedBy(items, ([text]) => text).map(([, at]) => at)).toEqual([2, 4, 1, 3]);
});
