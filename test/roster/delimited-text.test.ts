import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import type { Roster } from "../../src/model/roster.js";
import { readRoster } from "./read-roster.js";

async function read(text: string | Uint8Array): Promise<Roster> {
  return readRoster(typeof text === "string" ? Buffer.from(text) : text, "roster.csv");
}

function names(roster: Roster): (string | undefined)[] {
  return roster.rows.map(({ cells }) => cells.fullName?.text);
}

describe("encodings", () => {
  const russian = "№;ФИО;ИИН;Итог\r\n1;Ёлкина Айгуль Сериковна;841014405586;завершил – «да»\r\n";
  const kazakh =
    "Р/с;Аты-жөні;ЖСН;Қорытынды\r\n1;Әбдірахманова Гүлнұр Һамитқызы;841014405586;аяқтады\r\n";
  const mixed =
    "№;ФИО;ИИН;Итог\r\n1;Төлегенова Үміт;841014405586;завершил\r\n2;Ғаниев Өмір;1;да\r\n";

  test.each([
    ["russian", russian, ["windows-1251"]],
    ["kazakh", kazakh, ["kz-1048"]],
    ["three Kazakh letters only", mixed, ["kz-1048"]],
  ])("%s text reads the same in each", async (_, text, codePages) => {
    const expected = await read(text);
    expect(expected.encoding).toBe("utf-8");
    expect(expected.rows.length).toBeGreaterThan(0);
    const encoded: [string, Buffer][] = [
      ["utf-8", iconv.encode(text, "utf-8", { addBOM: true })],
      ["utf-16le", iconv.encode(text, "utf-16le", { addBOM: true })],
      ["utf-16le", iconv.encode(text, "utf-16le")],
      ["utf-16be", iconv.encode(text, "utf-16be", { addBOM: true })],
      ["utf-16be", iconv.encode(text, "utf-16be")],
      ...codePages.map((page): [string, Buffer] => [
        page,
        iconv.encode(text, page === "kz-1048" ? "rk1048" : page),
      ]),
    ];
    for (const [encoding, bytes] of encoded) {
      expect(await read(bytes)).toEqual({ ...expected, encoding });
    }
  });

  test("Ukrainian names in windows-1251 are not made Kazakh", async () => {
    const text = "№;ФИО;ИИН;Итог\n1;Сергієнко Київ Гаєвий;1;да\n2;Матвієнко Їжак;2;да\n";
    const roster = await read(iconv.encode(text, "windows-1251"));
    expect([roster.encoding, names(roster)[0]]).toEqual(["windows-1251", "Сергієнко Київ Гаєвий"]);
  });

  test.each([
    "Гүлнар",
    "Бағдат",
    "Өмірбек",
    "Жүсіп",
    "Мағжан",
    "Үміт",
    "Төлеген",
    "Қайрат",
    "Ұлжан",
    "Әсел",
    "Маңғыстау",
    "Жаһан",
  ])("one Kazakh name among Russian ones: %s", async (name) => {
    const text = `№;ФИО;ИИН;Итог\n1;Ким Сергей;1;да\n2;${name} Иванова;2;да\n`;
    const roster = await read(iconv.encode(text, "rk1048"));
    expect([roster.encoding, names(roster)[1]]).toEqual(["kz-1048", `${name} Иванова`]);
  });

  test("pure ASCII", async () => {
    const roster = await read("Name,IIN,Outcome\nSmith John,841014405586,completed\n\u001a");
    expect([roster.encoding, names(roster)]).toEqual(["utf-8", ["Smith John"]]);
  });
});

test("a sign for machines holds the cell it stands in, and the file is read", async () => {
  const rows = Array.from({ length: 20 }, (_, at) => `Ким Анна;97092539311${at};да`);
  const { rows: found } = await read(
    ["ФИО;ИИН;Итог", "Ким\u0001 Анна;970925393119;да", ...rows].join("\n"),
  );
  const [first, second] = checkRows(found, { today: "2026-03-01", courseHours: 60 });
  expect(first?.problems).toContainEqual(
    expect.objectContaining({
      code: "name-characters",
      params: { variant: "unseen", sign: "U+0001" },
    }),
  );
  expect(found).toHaveLength(21);
  expect(second?.problems.map(({ code }) => code)).not.toContain("name-characters");
});

describe("delimiters", () => {
  test.each([";", "\t", ",", "|"])("%j", async (delimiter) => {
    const lines = [
      ["№", '"Фамилия, имя; отчество"', "ИИН", "Итог"],
      ["1", '"Ким, Сергей; А|Б"', "970925393119", "да"],
    ];
    const roster = await read(lines.map((line) => line.join(delimiter)).join("\n"));
    expect(roster.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "fullName",
      "iin",
      "outcome",
    ]);
    expect(names(roster)).toEqual(["Ким, Сергей; А|Б"]);
  });

  test("commas in a header, in titles and in addresses do not mislead", async () => {
    const roster = await read(
      [
        "Тема: «Боль, шок, травма», 60 часов, 2 кредита;;;",
        "Фамилия, имя, отчество;Место работы, адрес;ИИН;Итог",
        "Ким Сергей;г. Астана, ул. Абая, 5, кв. 6;970925393119;да",
        "Ли Анна;г. Астана, ул. Абая, 5, кв. 6;841014405586;да",
      ].join("\n"),
    );
    expect(names(roster)).toEqual(["Ким Сергей", "Ли Анна"]);
    expect(roster.course).toEqual({ titleRu: "Боль, шок, травма", hours: 60, credits: 2 });
  });

  test("Excel's first line names it, and is no row there", async () => {
    const roster = await read("sep=|\r\nФИО|ИИН|Итог\r\nКим; Ли|970925393119|да\r\n");
    expect(roster.headerRow).toBe(1);
    expect(roster.rows[0]?.row).toBe(2);
    expect(names(roster)).toEqual(["Ким; Ли"]);
  });
});

describe("quotes and lines", () => {
  const header = "№;ФИО;Место работы;ИИН;Итог";

  test("quotes inside fields, well or badly written, eat nothing", async () => {
    const roster = await read(
      [
        header,
        '1;Ким;ТОО "Медикер";1;да',
        '2;Ли;"Медикер" ТОО;2;да',
        '3;Ан;"ТОО "Медикер"";3;да',
        '4;Цой;"ТОО ""Медикер""";4;да',
        '5;Пак;ТОО "Медикер;5;да',
        "6;Тен;Хелс;6;да",
      ].join("\n"),
    );
    expect(names(roster)).toEqual(["Ким", "Ли", "Ан", "Цой", "Пак", "Тен"]);
    expect(roster.rows.map(({ cells }) => cells.workplace?.text)).toEqual([
      'ТОО "Медикер"',
      '"Медикер" ТОО',
      '"ТОО "Медикер""',
      'ТОО "Медикер"',
      'ТОО "Медикер',
      "Хелс",
    ]);
  });

  test("a field over several lines: rows are numbered as Excel numbers them", async () => {
    const roster = await read(
      `"№";"Фамилия,\nимя";"Место\nработы";ИИН;Итог\r\n1;Ким;"ГКП\r\nна ПХВ";1;да\r\n\r\n"2";Ли;А;2;да`,
    );
    expect(roster.headerRow).toBe(1);
    expect(roster.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(roster.rows[0]?.cells.workplace).toEqual({ ref: "C2", text: "ГКП\nна ПХВ" });
  });

  test("a name over two lines in the first column, with commas everywhere", async () => {
    const roster = await read('ФИО,ИИН,Итог\n"Ким\nСергей",1,да\n"Ли, А,\nБ, В",2,да\n');
    expect(names(roster)).toEqual(["Ким\nСергей", "Ли, А,\nБ, В"]);
  });

  test("ragged lines and old line ends", async () => {
    const roster = await read("ФИО;ИИН;Итог;Примечание\rКим;1;да\rЛи;2\rАн;3;да;x;y;z\r");
    expect(roster.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

describe("the delimiter is judged by records", () => {
  test.each([";", "\t", "|"])("a header with line breaks and commas, cut at %j", async (sign) => {
    const header = ['"Фамилия, имя,\nотчество\n(полностью, без сокращений)"', "ИИН", "Итог"];
    const roster = await read(`${header.join(sign)}\n${["Ким Сергей", "1", "да"].join(sign)}\n`);
    expect(roster.columns.map(({ field }) => field)).toEqual(["fullName", "iin", "outcome"]);
    expect(names(roster)).toEqual(["Ким Сергей"]);
  });

  test("semicolons inside cells with line breaks do not outweigh the commas between", async () => {
    const header = '"ФИО; ИИН;\nИтог; дата",ФИО,ИИН,Итог';
    const roster = await read(`${header}\n"а;\nб;\nв",Ким Сергей,1,да\n"г;\nд",Ли Анна,2,да\n`);
    expect(names(roster)).toEqual(["Ким Сергей", "Ли Анна"]);
  });

  test("a stray quote below does not hide the header", async () => {
    await expect(read('ФИО;ИИН;Итог\nКим, А;1;да\n"Ли, Б;2;да\n')).rejects.toMatchObject({
      code: "roster-csv-broken",
      params: { line: 3 },
    });
  });
});

test("a table of too many columns is refused at once, an empty tail is none", async () => {
  const wide = Array.from({ length: 90 }, (_row, row) =>
    Array.from({ length: 680 }, (_cell, column) => `Текст ${row} ${column}`).join(";"),
  );
  await expect(read(wide.join("\n"))).rejects.toMatchObject({
    code: "roster-too-large",
    params: { limit: "columns", row: 1 },
  });
  const tail = ";".repeat(900);
  expect(names(await read(`ФИО;ИИН;Итог${tail}\nКим;1;да${tail}\n`))).toEqual(["Ким"]);
});
