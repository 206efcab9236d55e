/**
 * Writes the rosters of test/fixtures/rosters/ that show one shape each. Needs LibreOffice (`soffice`)
 * and, for KZ-1048, the program `iconv`. The people and their numbers are made up.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { iin } from "./made-up-iin.mjs";
import { root } from "./set-up.mjs";

const FIXTURES = join(root, "test", "fixtures", "rosters");
const work = mkdtempSync(join(tmpdir(), "kualik-fixtures-"));

/** One of each way in which dates are typed as text, and a real date. */
const PEOPLE = [
  ["Ахметова", "Айгүл", "Серікқызы", "Айгуль", "05.03.1984", iin("1984-03-05", true, 4055)],
  ["Төлегенов", "Өмір", "Бағдатұлы", "Омир", "1990-03-05", iin("1990-03-05", false, 3931)],
  ["Ким", "Светлана", "Петровна", "Светлана", "5 марта 1991", iin("1991-03-05", true, 1234)],
  ["Жүсіпова", "Гүлнар", "Ерлановна", "Гульнар", "1992 ж. 5 наурыз", iin("1992-03-05", true, 77)],
];

/** A merged header in two rows, a title block, totals, signatures, blank rows, lines inside cells. */
function shapes() {
  const lines = [
    ["Біліктілікті арттыру циклі / Цикл повышения квалификации"],
    ["Тақырыбы: «Кардиология негіздері» / Тема: «Основы кардиологии»"],
    ["Период обучения: 02.03.2026 – 13.03.2026, 60 часов"],
    [],
    [
      "№",
      "Тегі, аты, әкесінің аты / ФИО",
      null,
      "ИИН /\nЖСН",
      "Туған күні /\nДата рождения",
      "Итог",
    ],
    [null, "на казахском", "на русском"],
  ];
  PEOPLE.forEach(([family, given, patronymic, givenRu, born, number], index) => {
    const kk = `${family}\n${given} ${patronymic}`;
    lines.push([index + 1, kk, `${family} ${givenRu} ${patronymic}`, number, born, null]);
    if (index === 1) lines.push([]);
  });
  const last = lines.length + 1;
  lines.push([5, "Ли Анна", "Ли Анна", iin("1986-07-19", true, 900), null, null]);
  lines.push([], ["Барлығы / Итого: 5"], ["Куратор цикла ____________ / Тулегенова С.М. /"]);
  const sheet = utils.aoa_to_sheet(lines);
  sheet["!merges"] = ["A5:A6", "B5:C5", "D5:D6", "E5:E6", "F5:F6", "A1:F1"].map(utils.decode_range);
  for (let row = 7; row <= last; row += 1) {
    if (!sheet[`A${row}`]) continue;
    // The outcome is a formula's value; LibreOffice works it out when it converts the workbook.
    sheet[`F${row}`] = { t: "s", f: `IF(A${row}=3,"не завершила","завершил(а)")`, v: "" };
    sheet[`F${row}`].v = sheet[`A${row}`].v === 3 ? "не завершила" : "завершил(а)";
  }
  sheet[`E${last}`] = { t: "n", v: 31612, z: "dd.mm.yyyy" };
  sheet["!ref"] = `A1:F${lines.length}`;
  const title = utils.aoa_to_sheet([["Титульный лист"], ["Приложение к приказу"]]);
  return { Титул: title, "Список слушателей": sheet };
}

/** Two rows and the column of IINs are hidden; one of the rows is blank but for its number. */
function hiddenRows() {
  const lines = [
    ["№", "ФИО", "ИИН", "Итог"],
    ...PEOPLE.map(([family, given, patronymic, , , number], index) => [
      index + 1,
      `${family} ${given} ${patronymic}`,
      number,
      "завершил(а)",
    ]),
    [5],
  ];
  const sheet = utils.aoa_to_sheet(lines);
  sheet["!rows"] = [{}, {}, { hidden: true }, {}, { hidden: true }, { hidden: true }];
  sheet["!cols"] = [{}, {}, { hidden: true }, {}];
  return { Список: sheet };
}

/** Headers that say nothing to the program; only a person knows. */
function strangeHeader() {
  return {
    Лист1: utils.aoa_to_sheet([
      ["Группа 12"],
      ["п", "Кто", "Номер чел.", "Город", "Рез-т"],
      ...PEOPLE.map(([family, given, patronymic, , , number], index) => [
        index + 1,
        `${family} ${given} ${patronymic}`,
        number,
        "Астана",
        index === 2 ? "не завершила" : "завершил(а)",
      ]),
    ]),
  };
}

/** Lines struck through by the look of their cells or of their letters, whole and in part; as one XML. */
function struckRows() {
  const strike = '<style:text-properties style:text-line-through-style="solid"/>';
  const styles = `<style:style style:name="cell" style:family="table-cell">${strike}</style:style><style:style style:name="letters" style:family="text">${strike}</style:style>`;
  const cell = (text, look) => {
    const shown =
      look === "letters" ? `<text:span text:style-name="letters">${text}</text:span>` : text;
    const style = look === "cell" ? ' table:style-name="cell"' : "";
    return `<table:table-cell${style} office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
  };
  const number = (value, look) =>
    `<table:table-cell${look === "cell" ? ' table:style-name="cell"' : ""} office:value-type="float" office:value="${value}"/>`;
  const row = (...cells) => `<table:table-row>${cells.join("")}</table:table-row>`;
  const looks = [
    [],
    ["cell", "cell", "cell", "cell"],
    [null, "cell"],
    ["cell", "letters", "letters", "cell"],
  ];
  const rows = PEOPLE.map(([family, given, patronymic, , , iin], index) => {
    const [first, second, third, fourth] = looks[index];
    return row(
      number(index + 1, first),
      cell(`${family} ${given} ${patronymic}`, second),
      cell(iin, third),
      cell("завершил(а)", fourth),
    );
  });
  const header = row(...["№", "ФИО", "ИИН", "Итог"].map((text) => cell(text)));
  const spaces = ["office", "style", "table", "text"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Список">${header}${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

const RUSSIAN = [
  "№;ФИО;ИИН;Итог",
  `1;Ким Светлана Петровна;${iin("1991-03-05", true, 1234)};завершила`,
  `2;Ёлкин Пётр «младший»;${iin("1990-03-05", false, 3931)};не завершил`,
];
const KAZAKH = [
  "Р/с;Аты-жөні;ЖСН;Нәтижесі",
  `1;Әбдірахманова Гүлнұр Һамитқызы;${iin("1984-03-05", true, 4055)};аяқтады`,
  `2;Төлегенов Өмір Бағдатұлы;${iin("1990-03-05", false, 3931)};аяқтамады`,
];
/** Letters of which the bytes mean Ґ ї in one code page and Ө ү in the other, and either reads. */
const IN_DOUBT = [
  "№;ФИО;ИИН;Итог",
  `1;Ґалія Петренко;${iin("1987-11-02", true, 310)};завершила`,
  `2;Їжак Сергей;${iin("1988-12-09", false, 640)};завершил`,
];
const LINE_BREAKS = [
  '"Список группы\nот 2 марта"',
  "№;ФИО;Место работы;ИИН;Итог",
  `1;"Ким\nСветлана Петровна";"ГКП на ПХВ\n«Больница № 1»\nАстана";${iin("1991-03-05", true, 1234)};завершила`,
  "",
  `2;Төлегенов Өмір;"Емхана";${iin("1990-03-05", false, 39)};завершил`,
  `3;Ли Анна;"Емхана";${iin("1986-07-19", true, 90)};завершил(а)`,
];

function save(sheets, name) {
  const book = utils.book_new();
  for (const [title, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, title);
  writeFileSync(
    join(FIXTURES, name),
    write(book, { type: "buffer", bookType: "xlsx", compression: true }),
  );
}

function convert(name, filter, target, from = FIXTURES) {
  const folder = join(work, target);
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(work, "profile")}`,
    "--headless",
    "--convert-to",
    filter,
    "--outdir",
    folder,
    join(from, name),
  ]);
  const made = join(folder, name.replace(/[^.]+$/, filter.split(":")[0]));
  // The picture of the first page is taken out only to keep the files small.
  if (filter === "ods") execFileSync("zip", ["-qd", made, "Thumbnails/thumbnail.png"]);
  copyFileSync(made, join(FIXTURES, target));
}

function encode(lines, page, name, ends = "\r\n") {
  const bytes = execFileSync("iconv", ["-f", "UTF-8", "-t", page], {
    input: lines.join(ends) + ends,
  });
  writeFileSync(join(FIXTURES, name), bytes);
}

const CSV = "Text - txt - csv (StarCalc)";
try {
  save(shapes(), "all-shapes.xlsx");
  convert("all-shapes.xlsx", "xls", "all-shapes.xls");
  convert("all-shapes.xlsx", "ods", "all-shapes.ods");
  save(hiddenRows(), "hidden-rows.xlsx");
  convert("hidden-rows.xlsx", "xls", "hidden-rows.xls");
  convert("hidden-rows.xlsx", "ods", "hidden-rows.ods");
  convert("hidden-rows.xlsx", `txt:${CSV}:9,34,65535,1`, "unicode-text.txt");
  convert("hidden-rows.xlsx", `csv:${CSV}:59,34,76,1`, "utf-8.csv");
  writeFileSync(join(work, "struck-rows.fods"), struckRows());
  for (const format of ["xlsx", "xls", "ods"]) {
    convert("struck-rows.fods", format, `struck-rows.${format}`, work);
  }
  save(strangeHeader(), "strange-header.xlsx");
  writeFileSync(join(FIXTURES, "utf-8-mark.csv"), `\ufeff${KAZAKH.join("\r\n")}\r\n`);
  encode(RUSSIAN, "WINDOWS-1251", "windows-1251.csv");
  encode(KAZAKH, "RK1048", "kz-1048.csv");
  encode(IN_DOUBT, "WINDOWS-1251", "in-doubt.csv");
  encode(LINE_BREAKS, "UTF-8", "line-breaks.csv");
} finally {
  rmSync(work, { recursive: true, force: true });
}
