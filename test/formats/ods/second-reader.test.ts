import { isDeepStrictEqual } from "node:util";
import type { DenseWorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readOds } from "../../../src/formats/ods/read-ods.js";
import { parseWorkbook, readSheet } from "../../../src/formats/tables/read-sheet.js";
import { openArchive } from "../../../src/formats/zip/open-archive.js";
import { packParts } from "../../roster/build-files.js";
import { seeded } from "../../run-folder.js";

/** Each with some twenty tags of rows and, repeats written out, some three hundred cells. */
const SHEETS = 150;
const COLUMNS = 12;

type Random = (below: number) => number;

function oneOf<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T;
}

const TEXTS = ["Ахметова", "Ким Сергей", "Ә&amp;Б", "&#x4D9;", "850412441002", "да", "a  b"];

function paragraph(random: Random): string {
  const text = oneOf(random, TEXTS);
  return oneOf(random, [
    `<text:p>${text}</text:p>`,
    `<text:p>${text}</text:p>`,
    `<text:p>А<text:span text:style-name="T1">${text}</text:span>Я</text:p>`,
    `<text:p>А<text:s text:c="3"/>${text}</text:p>`,
    `<text:p>${text}</text:p><text:p>${text}</text:p>`,
  ]);
}

/** The attributes and the content of a cell. */
function value(random: Random): [attributes: string, content: string] {
  const number = oneOf(random, [0, 1, 60, 7.5, 850412441002, -3]);
  const day = `2026-03-${10 + random(19)}`;
  return oneOf(random, [
    () => ['office:value-type="string"', paragraph(random)] as const,
    () => ['office:value-type="string"', paragraph(random)] as const,
    () =>
      [`office:value-type="float" office:value="${number}"`, `<text:p>${number}</text:p>`] as const,
    () =>
      [`office:value-type="date" office:date-value="${day}"`, `<text:p>${day}</text:p>`] as const,
    () =>
      ['office:value-type="boolean" office:boolean-value="true"', "<text:p>TRUE</text:p>"] as const,
  ])() as [string, string];
}

/** The tags of a row: cells alone, repeated, empty, or over several columns or rows. */
function row(random: Random, repeat: number): string {
  const tags: string[] = [];
  for (let column = 0; column < COLUMNS; ) {
    const left = COLUMNS - column;
    const count = Math.min(left, 1 + random(4));
    const [attributes, content] = value(random);
    const repeated = count > 1 ? ` table:number-columns-repeated="${count}"` : "";
    const [tag, width] = oneOf<() => [string, number]>(random, [
      () => [`<table:table-cell ${attributes}>${content}</table:table-cell>`, 1],
      () => [`<table:table-cell ${attributes}>${content}</table:table-cell>`, 1],
      () => [`<table:table-cell${repeated} ${attributes}>${content}</table:table-cell>`, count],
      () => [`<table:table-cell${repeated}/>`, count],
      () => [`<table:covered-table-cell${repeated}/>`, count],
      () => {
        // Rows that are repeated have no cell over several rows: it would be over its own repeats.
        const rows = repeat === 1 ? 1 + random(3) : 1;
        const spans = ` table:number-columns-spanned="${count}" table:number-rows-spanned="${rows}"`;
        const covered =
          count > 1
            ? `<table:covered-table-cell table:number-columns-repeated="${count - 1}"/>`
            : "";
        return [
          `<table:table-cell${spans} ${attributes}>${content}</table:table-cell>${covered}`,
          count,
        ];
      },
    ])();
    tags.push(tag);
    column += width;
  }
  if (random(4) === 0) tags.push('<table:table-cell table:number-columns-repeated="16372"/>');
  return tags.join("");
}

/** The parts of a file of one sheet, written by chance and always the same. */
function generated(seed: number): Map<string, string> {
  const random = seeded(seed);
  const rows = Array.from({ length: 10 + random(12) }, () => {
    const repeat = random(3) === 0 ? 2 + random(4) : 1;
    const cells =
      random(5) === 0
        ? '<table:table-cell table:number-columns-repeated="16384"/>'
        : row(random, repeat);
    const repeated = repeat > 1 ? ` table:number-rows-repeated="${repeat}"` : "";
    const tag = `<table:table-row${repeated}>${cells}</table:table-row>`;
    return oneOf(random, [
      tag,
      tag,
      tag,
      `<table:table-row-group>${tag}</table:table-row-group>`,
      `<table:table-header-rows>${tag}</table:table-header-rows>`,
    ]);
  });
  const columns = '<table:table-column table:number-columns-repeated="16384"/>';
  return new Map([
    ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
    ["META-INF/manifest.xml", "<manifest:manifest/>"],
    ["styles.xml", "<office:document-styles/>"],
    [
      "content.xml",
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Лист">${columns}${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ],
  ]);
}

describe(`${SHEETS} generated sheets`, () => {
  test("are read as another reader reads them, cell for cell and span for span", async () => {
    let cells = 0;
    for (let seed = 1; seed <= SHEETS; seed += 1) {
      const bytes = packParts(generated(seed));
      const [grid] = readOds(openArchive(bytes));
      const workbook = await parseWorkbook(bytes);
      const other = readSheet("Лист", workbook.Sheets.Лист as DenseWorkSheet, {
        hidden: false,
        hiddenRows: new Set(),
        struckCells: new Set(),
      });
      if (!isDeepStrictEqual(grid, other)) expect(grid, `sheet ${seed}`).toEqual(other);
      cells += other.lines.reduce((sum, line) => sum + line.cells.size, 0);
    }
    expect(cells).toBeGreaterThan(SHEETS * 100);
  });
});
