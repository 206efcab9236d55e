import { read, utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { harmlessCell } from "../../src/formats/text/delimited-text.js";
import { tableXlsx } from "../../src/formats/xlsx/write-xlsx.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { JOURNAL_WIDTHS, journalTable } from "../../src/journal/journal-table.js";
import { ROWS, wordsOf } from "../samples.js";

async function open(title = "Журнал") {
  const table = journalTable(ROWS, await wordsOf("ru"));
  const book = read(await tableXlsx(table, title, JOURNAL_WIDTHS), { cellStyles: true });
  const [name = ""] = book.SheetNames;
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error("no sheet");
  return { table, book, name, sheet };
}

describe("the journal as a workbook", () => {
  test("reads back as the table it was made from", async () => {
    const { table, sheet } = await open();
    const read: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: "" });
    expect(read).toEqual(table.map((line) => line.map(harmlessCell)));
  });

  test("has text in every cell, the IIN's leading zero with it", async () => {
    const { sheet } = await open();
    const cells = Object.entries(sheet).filter(([ref]) => !ref.startsWith("!"));
    const filled = cells.filter(([, cell]) => cell.v !== undefined);
    expect(filled.filter(([, cell]) => cell.t !== "s" || cell.f !== undefined)).toEqual([]);
    expect(filled.map(([, cell]) => cell.v)).toContain("020601645406");
  });

  test("has one sheet, named by the title, at most 31 characters", async () => {
    expect((await open()).book.SheetNames).toEqual(["Журнал"]);
    const { name } = await open("Журнал выданных документов за весь период работы центра");
    expect(name).toBe("Журнал выданных документов за в");
  });

  test("has a width for every column", async () => {
    const { table, sheet } = await open();
    expect(sheet["!cols"]).toHaveLength(table[0]?.length ?? 0);
  });

  test("prints title, centre and time on every page, its number, and the heading anew", async () => {
    const head = { title: "Журнал", left: "Центр «А & Б»", right: "01.01.2026 – 31.12.2026" };
    const table = journalTable(ROWS, await wordsOf("ru"));
    const parts = openArchive(await tableXlsx(table, "Журнал '26", JOURNAL_WIDTHS, head));
    const textOf = (name: string) => Buffer.from(parts.get(name) ?? []).toString("utf8");
    const sheet = textOf("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pageSetup[^>]*>(?:<\/pageSetup>)?<headerFooter>/);
    expect(sheet).toContain("&amp;L&amp;9Центр «А &amp;&amp; Б»&amp;C");
    expect(sheet).toContain("01.01.2026 – 31.12.2026</oddHeader>");
    expect(sheet).toContain("&amp;P / &amp;N</oddFooter>");
    expect(textOf("xl/workbook.xml")).toContain(
      `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Журнал ''26'!$1:$1<`,
    );
    expect(textOf("xl/styles.xml")).toContain("Arial");
  });

  test("rows are as high as their texts need", async () => {
    const row = ["1", ...Array(13).fill("")];
    const long = ["2", "", "", "", "", "", "слово ".repeat(30), ...Array(7).fill("")];
    const book = read(await tableXlsx([row, row, long], "Ж", JOURNAL_WIDTHS), { cellStyles: true });
    const [, short = 0, high = 0] = (book.Sheets.Ж?.["!rows"] ?? []).map((one) => one?.hpt ?? 0);
    expect(short).toBeLessThan(20);
    expect(high).toBeGreaterThan(100);
  });

  test("of no documents is its heading", async () => {
    const heading = journalTable([], await wordsOf("kk"));
    const book = read(await tableXlsx(heading, "Журнал", JOURNAL_WIDTHS));
    const sheet = book.Sheets.Журнал;
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual(heading);
  });
});
