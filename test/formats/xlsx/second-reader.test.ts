import { isDeepStrictEqual } from "node:util";
import type { DenseWorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parseWorkbook, readSheet } from "../../../src/formats/tables/read-sheet.js";
import { readXlsx } from "../../../src/formats/xlsx/read-xlsx.js";
import { openArchive } from "../../../src/formats/zip/open-archive.js";
import { bareWorkbook, packParts } from "../../roster/build-files.js";
import { seeded } from "../../run-folder.js";

/** Each with a list of some thirty texts and some two hundred cells. */
const WORKBOOKS = 150;

type Random = (below: number) => number;

const WORDS = [
  "Ахметова",
  " Айгүл ",
  "Ә",
  "&amp;&#x4D9;",
  "a_x000D_b",
  "_x0041_",
  "850412&lt;",
  "1 080",
  "",
];
const FORMATS = [
  "General",
  "dd.mm.yyyy",
  "000000000000",
  "0.00",
  '#,##0" ₸"',
  "[$-419]d mmmm yyyy;@",
  "h:mm",
];

function oneOf<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T;
}

function words(random: Random): string {
  return Array.from({ length: 1 + random(3) }, () => oneOf(random, WORDS)).join("");
}

function t(random: Random): string {
  const text = words(random);
  if (text === "") return oneOf(random, ["<t/>", "<t></t>"]);
  return `<t xml:space="preserve">${text}</t>`;
}

function run(random: Random): string {
  return `<r>${oneOf(random, ["", "<rPr><b/></rPr>", '<rPr><sz val="11"/><rFont val="A"/></rPr>'])}${t(random)}</r>`;
}

/** What stands in an item of the list: nothing, a text, or runs, with how they sound or without. */
function item(random: Random): string {
  const sound =
    random(6) === 0 ? '<rPh sb="0" eb="1"><t>zvuk</t></rPh><phoneticPr fontId="1"/>' : "";
  const content = oneOf(random, [
    () => "",
    () => t(random),
    () => t(random) + sound,
    () => Array.from({ length: 1 + random(3) }, () => run(random)).join("") + sound,
  ]);
  return content();
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function cell(random: Random, address: string, texts: number): string {
  const r = random(9) === 0 ? "" : ` r="${address}"`;
  const s = random(2) === 0 ? ` s="${random(FORMATS.length)}"` : "";
  const number = oneOf(
    random,
    [0, 1, 7.5, 59.25, 31373, 46097.375, 850412441002, 0.1, 1e21, -3, 1900],
  );
  return oneOf(random, [
    () => `<c${r}${s} t="s"><v>${random(texts)}</v></c>`,
    () => `<c${r}${s} t="s"><v>${random(texts)}</v></c>`,
    () => `<c${r}${s} t="inlineStr"><is>${t(random)}</is></c>`,
    () => `<c${r}${s} t="inlineStr"><is>${run(random)}${run(random)}</is></c>`,
    () =>
      `<c${r}${s} t="str"><f>A1&amp;"x"</f><v>${words(random).replaceAll("&#x4D9;", "ә")}</v></c>`,
    () => `<c${r}${s}><v>${number}</v></c>`,
    () => `<c${r}${s} t="n"><f>SUM(A1:A2)</f><v>${number}</v></c>`,
    () => `<c${r}${s} t="b"><v>${random(2)}</v></c>`,
    () => `<c${r}${s} t="e"><v>#N/A</v></c>`,
    () => `<c${r}${s} t="d"><v>2026-03-${10 + random(9)}</v></c>`,
    () => `<c${r}${s}/>`,
    () => `<c${r}${s}><v></v></c>`,
  ])();
}

/** A workbook written as different programs write theirs, by chance and always the same. */
function generated(seed: number): Map<string, string> {
  const random = seeded(seed);
  const items = Array.from({ length: 20 + random(20) }, () => item(random));
  const texts = items.map((content) => {
    if (content === "" && random(2) === 0) return "<si/>";
    return `<si>${content}</si>`;
  });
  const rows = Array.from({ length: 12 + random(10) }, (_, index) => {
    const number = index * (1 + (seed % 2)) + 1;
    const cells = Array.from({ length: 1 + random(12) }, (_cell, column) =>
      cell(random, `${letters(column)}${number}`, items.length),
    );
    return `<row r="${number}" spans="1:12">${cells.join("\n")}</row>`;
  });
  const prefix = random(3) === 0 ? "x:" : "";
  const named = (xml: string) =>
    prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)(?!\?)/g, `<$1${prefix}`);
  const space = `xmlns${prefix === "" ? "" : ":x"}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  return bareWorkbook({
    sheet: named(`<worksheet ${space}><sheetData>${rows.join("")}</sheetData></worksheet>`),
    strings: named(`<sst ${space} count="1" uniqueCount="1">${texts.join("")}</sst>`),
    formats: FORMATS,
  });
}

/** The same workbook as the other library reads it, without what it is known to read wrong. */
async function asReadElsewhere(parts: ReadonlyMap<string, string>) {
  // It does not count a self-closed item, so that every later text stands at its neighbour's number;
  // an empty text that is self-closed it reads on to the end of the next. Of a formula's text it breaks
  // letters that are written as numbers, so none are generated there.
  const mended = new Map(
    [...parts].map(([name, xml]) => [name, xml.replace(/<((?:x:)?(?:si|t))\/>/g, "<$1></$1>")]),
  );
  const workbook = await parseWorkbook(packParts(mended));
  return readSheet("Лист", workbook.Sheets.Лист as DenseWorkSheet, {
    hidden: false,
    hiddenRows: new Set(),
    struckCells: new Set(),
  });
}

describe(`${WORKBOOKS} generated workbooks`, () => {
  test("are read as another reader reads them, cell for cell", async () => {
    let cells = 0;
    for (let seed = 1; seed <= WORKBOOKS; seed += 1) {
      const parts = generated(seed);
      const [grid] = await readXlsx(openArchive(packParts(parts)));
      const other = await asReadElsewhere(parts);
      if (!isDeepStrictEqual(grid?.lines, other.lines)) {
        expect(grid?.lines, `workbook ${seed}`).toEqual(other.lines);
      }
      cells += other.lines.reduce((sum, line) => sum + line.cells.size, 0);
    }
    expect(cells).toBeGreaterThan(WORKBOOKS * 50);
  });
});
