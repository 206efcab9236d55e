import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { renderCard, renderTable, showSome } from "../../src/cli/table.js";
import { loadTranslate } from "../../src/language/translate.js";

const HEAD = ["Номер", "ФИО", "ИИН", "Курс", "Документ", "Дата выдачи"];
const ROWS = [
  [
    "3-2026-00001",
    "Әбдірахманова-Мұхамеджанова Қарлығаш Серікқызы",
    "841014••••86",
    "AT-2026-014",
    "свидетельство о повышении квалификации",
    "16.03.2026",
  ],
  ["—", "Ким Сергей", "паспорт GBR 533380006", "AT-2026-014", "ещё не выдан", ""],
];
const CARD: [string, string][] = [
  ["ФИО на казахском", "Әбдірахманова-Мұхамеджанова Қарлығаш Серікқызы"],
  ["Курс", "AT-2026-014\nСовременные подходы к диагностике и лечению ишемической болезни сердца"],
];

function linesOf(text: string): string[] {
  return stripVTControlCharacters(text).split("\n");
}

function widest(text: string): number {
  return Math.max(...linesOf(text).map((line) => line.length));
}

/** The letters of a table, without its frame and whatever way they are wrapped. */
function lettersOf(text: string): string {
  return [...stripVTControlCharacters(text).replace(/[│┌┐└┘├┤┬┴┼─\s]/g, "")].sort().join("");
}

describe("a table", () => {
  test.each([60, 80, 100, 120, 200, 400])("for a screen of %d is not wider", (columns) => {
    expect(widest(renderTable(HEAD, ROWS, columns))).toBeLessThanOrEqual(columns);
  });

  test.each([60, 80, 120, 200])("for a screen of %d has every letter of its cells", (columns) => {
    const written = lettersOf([...HEAD, ...ROWS.flat()].join(""));
    expect(lettersOf(renderTable(HEAD, ROWS, columns))).toBe(written);
  });

  test("has a line for each row where there is room, and is no wider than needed", () => {
    const lines = linesOf(
      renderTable(
        ["a", "b"],
        [
          ["1", 2],
          ["3", "4"],
        ],
        200,
      ),
    );
    expect(lines).toEqual([
      "┌───┬───┐",
      "│ A │ B │",
      "├───┼───┤",
      "│ 1 │ 2 │",
      "│ 3 │ 4 │",
      "└───┴───┘",
    ]);
  });

  test("spells out what would steer the terminal, turn the letters round or hide", () => {
    const [, , , row] = linesOf(renderTable(["a"], [["\u001b[2Jа\u202eб\u200bв\u009b"]], 80));
    expect(row).toBe("│ <U+001B>[2Jа<U+202E>б<U+200B>в<U+009B> │");
  });

  test("of no rows is its heading", () => {
    expect(linesOf(renderTable(["a"], [], 80))).toContain("│ A │");
  });
});

describe("a table for which the screen is narrow", () => {
  const shown = linesOf(
    renderTable(
      ["Заявление", "Способ", "Заявитель", "Документ", "Срок", "Осталось"],
      [
        [
          "2026-0002",
          "непосредственно в центре",
          "Константинопольская-Мұхамеджанова Александра",
          "свидетельство о повышении",
          "01.12.2026 12:00",
          "12 ч 47 мин",
        ],
      ],
      80,
    ),
  );

  test.each(["2026-0002", "01.12.2026", "12:00", "12 ч", "47 мин"])("never breaks %s", (code) => {
    expect(shown.some((line) => line.includes(` ${code} `))).toBe(true);
  });

  test("breaks a double name behind its hyphen", () => {
    const rows = [["Иванова-Петрова Анна", "AT-2026-014", "x".repeat(60)]];
    const lines = linesOf(renderTable(["Имя", "Код", "Текст"], rows, 80));
    expect(lines.some((line) => line.includes("│ Иванова- "))).toBe(true);
    expect(lines.some((line) => line.includes("│ Петрова "))).toBe(true);
    expect(lines.some((line) => line.includes("│ AT-2026-014 │"))).toBe(true);
  });
});

describe("a card", () => {
  test.each([40, 60, 80, 120])("for a screen of %d is not wider, and loses nothing", (columns) => {
    const card = renderCard(CARD, columns);
    expect(widest(card)).toBeLessThanOrEqual(columns);
    expect(lettersOf(card)).toBe(lettersOf(CARD.flat().join("")));
  });
});

test("a long table, drawn piece by piece, has one frame and every row once", () => {
  const rows = Array.from({ length: 250 }, (_, row) => [`№ ${row}`, "Ким\nСергей"]);
  const lines = linesOf(renderTable(["Номер", "ФИО"], rows, 80));
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines.filter((line) => /^[┌├└]/.test(line)).map(([first]) => first)).toEqual([
    "┌",
    "├",
    "└",
  ]);
  const cells = lines.flatMap((line) => /№ (\d+) /.exec(line)?.[1] ?? []);
  expect(cells).toEqual(rows.map((_, row) => String(row)));
  expect(lines.filter((line) => line.includes("Сергей"))).toHaveLength(250);
});

test.each([
  [{}, 150, 349],
  [{ begin: true }, 0, 199],
])("of a long list a part is shown, and how to see the rest: %j", async (where, first, last) => {
  const shown: number[] = [];
  const said: string[] = [];
  const screen = {
    data: () => {},
    say: (text: string) => void said.push(text),
    redraw: () => {},
    interactive: false,
    animated: false,
    columns: 80,
  };
  const words = { t: await loadTranslate("en"), screen };
  const keep = (some: readonly number[]) => {
    shown.push(...some);
    return "";
  };
  showSome(
    Array.from({ length: 350 }, (_, row) => row),
    words,
    keep,
    where,
  );
  expect([shown[0], shown.at(-1), shown.length]).toEqual([first, last, 200]);
  expect(said).toEqual([expect.stringMatching(/200.*350/)]);
  shown.length = 0;
  showSome([1, 2], words, keep, where);
  expect([shown, said.length]).toEqual([[1, 2], 1]);
});
