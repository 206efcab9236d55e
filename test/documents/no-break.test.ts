import { expect, test } from "vitest";
import { printedValues } from "../../src/documents/no-break.js";

const printed = (text: string) =>
  (printedValues({ value: text }).value ?? "").replaceAll("\u00a0", "~");

test.each([
  ["с 2 марта по 13 марта 2026 года", "с~2~марта по~13~марта 2026~года"],
  ["2026 жылғы 2 наурыздан бастап", "2026~жылғы 2~наурыздан бастап"],
  ["№ 3-2025-00417 от 24 ноября", "№~3-2025-00417 от 24~ноября"],
  ["имени С. Ж. Асфендиярова", "имени С.~Ж.~Асфендиярова"],
  ["2 кредита / 60 часов", "2~кредита / 60~часов"],
  ["г. Алматы", "г. Алматы"],
  ["Дос 5 Курс", "Дос 5 Курс"],
])("%s breaks only where a reader expects it", (text, expected) => {
  expect(printed(text)).toBe(expected);
});

test("a number by which a document is looked for stays as it was given", () => {
  expect(printedValues({ registration_number: "№ 7 а" }).registration_number).toBe("№ 7 а");
});
