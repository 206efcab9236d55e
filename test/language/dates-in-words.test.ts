import { describe, expect, test } from "vitest";
import { dateInWords, periodInWords } from "../../src/language/dates.js";

/** As the domain's notes have them: nominative, ablative, dative; Russian genitive. */
const MONTHS = [
  ["01", "қаңтар", "қаңтардан", "қаңтарға", "января"],
  ["02", "ақпан", "ақпаннан", "ақпанға", "февраля"],
  ["03", "наурыз", "наурыздан", "наурызға", "марта"],
  ["04", "сәуір", "сәуірден", "сәуірге", "апреля"],
  ["05", "мамыр", "мамырдан", "мамырға", "мая"],
  ["06", "маусым", "маусымнан", "маусымға", "июня"],
  ["07", "шілде", "шілдеден", "шілдеге", "июля"],
  ["08", "тамыз", "тамыздан", "тамызға", "августа"],
  ["09", "қыркүйек", "қыркүйектен", "қыркүйекке", "сентября"],
  ["10", "қазан", "қазаннан", "қазанға", "октября"],
  ["11", "қараша", "қарашадан", "қарашаға", "ноября"],
  ["12", "желтоқсан", "желтоқсаннан", "желтоқсанға", "декабря"],
] as const;

describe.each(MONTHS)("month %s", (month, nominative, ablative, dative, genitive) => {
  const start = `2026-${month}-05`;
  const end = `2026-${month}-16`;

  test(`is ${nominative}, ${genitive} in a date`, () => {
    expect(dateInWords(start, "kk")).toBe(`2026 жылғы 5 ${nominative}`);
    expect(dateInWords(start, "ru")).toBe(`5 ${genitive} 2026 года`);
  });

  test(`is ${ablative}, ${dative} in a Kazakh period`, () => {
    expect(periodInWords(start, end, "kk")).toBe(
      `2026 жылғы 5 ${ablative} бастап 16 ${dative} дейін`,
    );
  });

  test(`is named once in a Russian period`, () => {
    expect(periodInWords(start, end, "ru")).toBe(`с 5 по 16 ${genitive} 2026 года`);
  });
});

describe("a period", () => {
  test.each([
    [
      "of one month",
      ["2026-03-02", "2026-03-13"],
      "2026 жылғы 2 наурыздан бастап 13 наурызға дейін",
      "с 2 по 13 марта 2026 года",
    ],
    [
      "over two months",
      ["2026-02-23", "2026-03-06"],
      "2026 жылғы 23 ақпаннан бастап 6 наурызға дейін",
      "с 23 февраля по 6 марта 2026 года",
    ],
    [
      "over two years",
      ["2025-12-22", "2026-01-16"],
      "2025 жылғы 22 желтоқсаннан бастап 2026 жылғы 16 қаңтарға дейін",
      "с 22 декабря 2025 года по 16 января 2026 года",
    ],
    [
      "over two years and the same month",
      ["2025-03-02", "2026-03-13"],
      "2025 жылғы 2 наурыздан бастап 2026 жылғы 13 наурызға дейін",
      "с 2 марта 2025 года по 13 марта 2026 года",
    ],
    ["of one day", ["2026-03-02", "2026-03-02"], "2026 жылғы 2 наурызда", "2 марта 2026 года"],
  ])("%s", (_what, [start, end], inKazakh, inRussian) => {
    expect(periodInWords(start ?? "", end ?? "", "kk")).toBe(inKazakh);
    expect(periodInWords(start ?? "", end ?? "", "ru")).toBe(inRussian);
  });
});
