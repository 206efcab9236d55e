import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { NO_ANSWERS, type TextEncoding } from "../../src/model/roster.js";
import { openRoster } from "../../src/roster/open-roster.js";
import { fixture } from "./build-files.js";

function list(names: readonly string[], page: "windows-1251" | "rk1048"): Buffer {
  const rows = names.map((name, index) => `${index + 1};${name};84101440558${index};завершил`);
  return iconv.encode(["№;ФИО;ИИН;Итог", ...rows].join("\n"), page);
}

async function open(bytes: Uint8Array, encoding?: TextEncoding) {
  const opened = await openRoster(bytes, "list.csv", { encoding });
  return { opened, doubt: opened.encodingDoubt };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return "none";
}

describe("letters that either code page explains", () => {
  test.each([
    [["Сергієнко Олег", "Ґалаґан Київ", "Матвєєв Юрій"]],
    [["Євген Заєць", "Гаєвий Петро", "Бабаєнко Ганна"]],
    [["Воїнов Сергій", "Мар'яна Андрієнко"]],
  ])("%j are Ukrainian without a question", async (names) => {
    const { opened, doubt } = await open(list(names, "windows-1251"));
    expect(doubt).toEqual([]);
    const { encoding, rows } = opened.read(NO_ANSWERS);
    expect(encoding).toBe("windows-1251");
    expect(rows.map(({ cells }) => cells.fullName?.text)).toEqual(names);
  });

  test.each([
    "Гүлнар",
    "Ғани",
    "Бағдат",
    "Мағрипа",
    "Ғинаят",
    "Өмір",
    "Өркен",
    "Төлеген",
    "Үміт",
    "Досмағамбетов",
    "ГҮЛНАР",
  ])("%s alone is Kazakh without a question", async (name) => {
    const names = ["Ким Сергей", `Иванова ${name}`];
    const { opened, doubt } = await open(list(names, "rk1048"));
    expect(doubt).toEqual([]);
    expect(opened.read(NO_ANSWERS).encoding).toBe("kz-1048");
  });

  test.each([
    [["Ґалія Петренко"], [["Ґалія", "Өалія"]]],
    [["Їжак Сергей"], [["Їжак", "Үжак"]]],
    [["Євген Ким"], [["Євген", "Ғвген"]]],
    // As much speaks for one as for the other.
    [
      ["Сергієнко Олег", "Төлеген Ким"],
      [
        ["Сергієнко", "Сергіғнко"],
        ["Тґлеген", "Төлеген"],
      ],
    ],
  ])("%j leave a doubt, and the words that show it", async (names, words) => {
    const bytes = Buffer.concat([
      list([], "windows-1251"),
      ...names.map((name) => {
        const page = /[өүғ]/i.test(name) ? "rk1048" : "windows-1251";
        return iconv.encode(`\n1;${name};841014405586;завершил`, page);
      }),
    ]);
    const { opened, doubt } = await open(bytes);
    expect(doubt).toEqual(words.map(([ru, kk]) => ({ "windows-1251": ru, "kz-1048": kk })));
    expect(() => opened.read(NO_ANSWERS)).toThrowError(
      expect.objectContaining({ code: "encoding-in-doubt", params: { file: "list.csv" } }),
    );
  });

  test.each([
    ["windows-1251", "Ґалія Петренко"],
    ["kz-1048", "Өалія Петренко"],
  ] as const)("told %s, the doubt is settled", async (encoding, name) => {
    const { opened, doubt } = await open(fixture("in-doubt.csv"), encoding);
    expect(doubt).toEqual([]);
    const roster = opened.read(NO_ANSWERS);
    expect([roster.encoding, roster.rows[0]?.cells.fullName?.text]).toEqual([encoding, name]);
  });
});

describe("an encoding that is told", () => {
  const kazakh = list(["Қайратов Әлихан"], "rk1048");
  const utf8 = Buffer.from("ФИО;ИИН;Итог\nКим;1;да\n");
  const utf16 = iconv.encode("ФИО;ИИН;Итог\nКим;1;да\n", "utf-16le", { addBOM: true });

  test.each<[TextEncoding, string, Buffer]>([
    ["utf-8", "KZ-1048", kazakh],
    ["windows-1251", "KZ-1048", kazakh],
    ["utf-16le", "KZ-1048", kazakh],
    ["windows-1251", "UTF-8", utf8],
    ["kz-1048", "UTF-8", utf8],
    ["utf-16le", "UTF-8", utf8],
    ["utf-16be", "UTF-16LE", utf16],
    ["utf-8", "UTF-16LE", utf16],
    ["kz-1048", "UTF-16LE", utf16],
  ])("%s is refused for bytes in %s", async (encoding, _, bytes) => {
    expect(await codeOf(open(bytes, encoding))).toBe("encoding-wrong");
  });

  test.each<[TextEncoding, Buffer]>([
    ["kz-1048", kazakh],
    ["utf-8", utf8],
    ["utf-16le", utf16],
    ["windows-1251", Buffer.from("Name,IIN,Outcome\nSmith John,841014405586,completed\n")],
  ])("%s is taken where the bytes allow it", async (encoding, bytes) => {
    const { opened } = await open(bytes, encoding);
    expect(opened.read(NO_ANSWERS)).toMatchObject({ encoding, rows: [{ row: 2 }] });
  });

  test("says nothing of a workbook", async () => {
    const { opened } = await open(fixture("at-2026-014-cardiology.xlsx"), "kz-1048");
    expect(opened.read(NO_ANSWERS).encoding).toBeNull();
  });
});
