/** Writes the sample rosters of data/samples/. The people and their numbers are made up. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import writeWorkbook from "write-excel-file/node";
import { iin } from "./made-up-iin.mjs";
import { root } from "./set-up.mjs";

const PEOPLE = [
  ["Ахметова", "Гүлнұр", "Серікқызы", "1985-04-12", 60, "завершила"],
  ["Ибраев", "Нурлан", "Кайратович", "1979-11-03", 60, "завершил"],
  ["Ким", "Светлана", "Викторовна", "1990-07-25", 60, "завершила"],
  ["Сұлтанов", "Әлихан", "Бауыржанұлы", "2001-02-06", 60, "завершил"],
  ["Оспанова", "Мадина", "Ерлановна", "1988-09-14", 60, "завершила"],
  ["Петренко", "Олег", "Иванович", "1972-01-30", 60, "завершил"],
  ["Жұмабекова", "Айгерім", "Талғатқызы", "1995-05-19", 24, "не завершила"],
  ["Төлеубаев", "Ерлан", "", "1983-12-08", 60, "завершил"],
  ["Нургалиева", "Асель", "Маратовна", "1992-03-27", 60, "завершила"],
  ["Смағұлов", "Дәурен", "Қанатұлы", "1986-06-16", 60, "завершил"],
  // Two rows that must be held: Latin letters in a name, and hours that do not reach the volume.
  ["Иcкаковa", "Жанар", "Болатовна", "1981-10-21", 60, "завершила"],
  ["Бекенов", "Тимур", "Асқарұлы", "1994-08-02", 36, "завершил"],
];

const text = (value, more = {}) => ({ value, type: String, ...more });
const heading = (value) => text(value, { fontWeight: "bold", wrap: true, borderStyle: "thin" });

const title = [
  [text("Список слушателей цикла повышения квалификации", { fontWeight: "bold" })],
  [
    text(
      "Тақырыбы: «Шұғыл медициналық көмек көрсету» / Тема: «Оказание неотложной медицинской помощи»",
    ),
  ],
  [text("Период обучения: 02.03.2026 – 13.03.2026")],
  [text("Объём: 60 часов (2 кредита)")],
  [],
];
const header = [
  "№ п/п",
  "ИИН",
  "Фамилия",
  "Имя",
  "Отчество (при наличии)",
  "Дата рождения",
  "Освоено часов",
  "Итог",
];
const rows = PEOPLE.map(([family, given, patronymic, birthDate, hours, outcome], index) => {
  const isWoman = /[аa]$/.test(family) || given === "Светлана";
  return [
    { value: index + 1, type: Number },
    text(iin(birthDate, isWoman, 4100 + index * 37)),
    text(family),
    text(given),
    text(patronymic),
    text(birthDate.split("-").reverse().join(".")),
    { value: hours, type: Number },
    text(outcome),
  ];
});

const folder = join(root, "data", "samples");
await writeWorkbook([...title, header.map(heading), ...rows], {
  sheet: "Список",
  columns: [6, 16, 18, 16, 22, 14, 10, 16].map((width) => ({ width })),
}).toFile(join(folder, "at-2026-021-emergency-care.xlsx"));

const kazakh = [
  ["Р/с", "ЖСН", "Тегі, аты, әкесінің аты (бар болса)", "Қорытынды"],
  ["1", iin("1987-02-11", true, 5200), "Қасымова Ботагөз Әмірқызы", "аяқтады"],
  ["2", iin("1991-10-05", false, 5300), "Мұратов Нұржан Серікұлы", "аяқтады"],
  ["3", iin("2003-06-23", true, 5400), "Ерланова Аружан", "аяқтамады"],
];
writeFileSync(
  join(folder, "cc-2026-004-nursing.csv"),
  `\uFEFF${kazakh.map((line) => line.join(";")).join("\r\n")}\r\n`,
);
