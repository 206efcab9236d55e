import { deflateRawSync } from "node:zlib";
import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";
import { fixture, HEADER, refusal, TRAINEES, withParts, workbook } from "./build-files.js";

const SHEET = "xl/worksheets/sheet1.xml";
const cardiology = fixture("at-2026-014-cardiology.xlsx");

function ole(...streams: string[]): Buffer {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, Buffer.alloc(5000, 1));
  return CFB.write(file, { type: "buffer" });
}

function zip(...names: string[]): Buffer {
  return writeArchive(names.map((name) => packEntry(name, Buffer.from("<a/>"))));
}

function csv(...lines: string[]): Buffer {
  return Buffer.from(lines.join("\n"));
}

describe("files that are no roster", () => {
  test.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "roster-empty"],
    ["blanks", Buffer.from(" \r\n\t\n\u00a0"), "roster-empty"],
    ["a mark only", Buffer.from("\ufeff"), "roster-empty"],
    ["delimiters only", csv(";;;", ";;;"), "roster-empty"],
    ["a blank workbook", workbook({ A: [], B: [[" "]] }), "roster-empty"],
    ["a workbook under a password", ole("EncryptionInfo", "EncryptedPackage"), "roster-password"],
    ["an XLS of 1995", workbook({ A: [HEADER] }, { bookType: "biff5" }), "roster-legacy-format"],
    ["an OLE file of old", ole("Contents"), "roster-not-workbook"],
    ["a DOC", ole("WordDocument"), "roster-word-old"],
    [
      "an ODT",
      writeArchive([
        packEntry("mimetype", Buffer.from("application/vnd.oasis.opendocument.text")),
        packEntry("content.xml", Buffer.from("<a/>")),
      ]),
      "roster-word-old",
    ],
    ["a workbook of Numbers", zip("Index/Document.iwa", "Metadata/x"), "roster-legacy-format"],
    [
      "an XLSB",
      workbook({ A: [HEADER, ...TRAINEES] }, { bookType: "xlsb" }),
      "roster-legacy-format",
    ],
    ["an empty DOCX", zip("[Content_Types].xml", "word/document.xml"), "roster-damaged"],
    ["a zip", zip("roster.csv"), "roster-not-workbook"],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "roster-not-workbook"],
    ["a PNG", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "roster-not-workbook"],
    ["a JPEG", Buffer.from("ffd8ffe000104a464946", "hex"), "roster-not-workbook"],
    ["a page", Buffer.from("<!DOCTYPE html><table><tr><td>ФИО</td></tr>"), "roster-not-workbook"],
    ["a page named XLS", Buffer.from("\ufeff<html><table>ФИО;ИИН;Итог"), "roster-not-workbook"],
    ["XML", Buffer.from('<?xml version="1.0"?><list/>'), "roster-not-workbook"],
    [
      "an XML workbook",
      Buffer.from('<?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      "roster-legacy-format",
    ],
    ["RTF", Buffer.from("{\\rtf1 ФИО}"), "roster-word-old"],
    ["binary", Buffer.from([0x41, 0, 0, 1, 2, 3, 0xff, 0, 0x90]), "roster-not-workbook"],
    [
      "text with control characters",
      csv("№;ФИО;ИИН;Итог", "1;А\u0001\u0002Б;1;2"),
      "roster-not-workbook",
    ],
    [
      "an empty character",
      csv("№;ФИО;ИИН;Итог", `1;${"А".repeat(90)}\0Б;1;2`),
      "roster-not-workbook",
    ],
    [
      "OpenDocument in one file",
      Buffer.from(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ),
      "roster-flat-ods",
    ],
  ])("%s", async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  test("the error names the file and what was found, never its contents", async () => {
    const error = await refusal(Buffer.from("%PDF-1.7"), "C:\\lists\\list.pdf");
    expect(error.params).toEqual({ file: "list.pdf", kind: "PDF" });
  });
});

describe("damaged workbooks", () => {
  test("cut files", async () => {
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      const cut = cardiology.subarray(0, Math.floor(cardiology.length * part));
      expect((await refusal(cut)).code).toBe("roster-damaged");
    }
  });

  test("a flipped bit in a sheet", async () => {
    const flipped = Buffer.from(cardiology);
    const at = flipped.indexOf(SHEET) + SHEET.length + 500;
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
    expect((await refusal(flipped)).code).toBe("roster-damaged");
  });

  test.each<[string, Record<string, string | null>]>([
    ["a sheet without its end", { [SHEET]: "<worksheet><sheetData><row r='1'>" }],
    ["no sheet", { [SHEET]: null }],
    ["no texts", { "xl/sharedStrings.xml": null }],
    ["too few texts", { "xl/sharedStrings.xml": "<sst/>" }],
    ["no styles", { "xl/styles.xml": null }],
    ["no main part", { "xl/workbook.xml": null }],
    ["no relations", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
    ["no content types", { "[Content_Types].xml": null }],
    [
      "entities",
      { [SHEET]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData></sheetData></worksheet>' },
    ],
  ])("%s", async (_, parts) => {
    expect((await refusal(withParts(cardiology, parts))).code).toBe("roster-damaged");
  });

  test("a zip bomb", async () => {
    const bomb = {
      name: Buffer.from("xl/media/a.xml"),
      crc: 0,
      size: 2_000_000_000,
      deflated: deflateRawSync(Buffer.alloc(1000)),
    };
    expect((await refusal(writeArchive([bomb]))).code).toBe("roster-too-large");
    const tight = withParts(cardiology, { "xl/big.xml": " ".repeat(20_000_000) });
    expect((await refusal(tight)).code).toBe("roster-too-large");
  });
});

describe("rosters without what a roster needs", () => {
  test("no header", async () => {
    const error = await refusal(csv("Ахметова Айгүл;841014405586", "Ким Сергей;970925393119"));
    expect([error.code, error.params]).toEqual(["roster-no-header", { file: "roster" }]);
  });

  test("a header and nothing below", async () => {
    expect((await refusal(workbook({ A: [["Список"], HEADER] }))).code).toBe("roster-no-rows");
    const totals = csv("ФИО;ИИН;Итог", "Итого: 0;;", "Куратор ______;;");
    expect((await refusal(totals)).code).toBe("roster-no-rows");
  });

  test.each([
    [["ФИО", "ИИН", "Часы"], "outcome"],
    [["ФИО", "Итог", "Часы"], "identity"],
    [["ИИН", "Итог"], "name"],
    [["ИИН", "Фамилия", "Итог"], "givenName"],
    [["ИИН", "Имя", "Отчество", "Итог"], "familyName"],
    [["ИИН", "Дата рождения"], "name, outcome"],
  ])("%j lacks %s", async (header, missing) => {
    const error = await refusal(workbook({ A: [header, ["841014405586", "x", "y", "z"]] }));
    expect(error.code).toBe("roster-columns-missing");
    expect(error.params).toEqual({ file: "roster", missing, seen: header.join(", ") });
  });

  test("two columns for one field", async () => {
    const error = await refusal(csv("ФИО;ИИН;Итог;ИИН", "Ким Сергей;970925393119;да;841014405586"));
    expect(error.code).toBe("roster-column-twice");
    expect(error.params).toEqual({ file: "roster", field: "iin", columns: "B, D", last: "D" });
  });

  test("a quote that swallows lines", async () => {
    const open = csv("ФИО;Место работы;ИИН;Итог", 'Ким;"Медикер;1;да', "Ли;Хелс;2;да", "Ан;А;3;да");
    expect((await refusal(open)).params).toEqual({ file: "roster", line: 2 });
    const swallowed = csv(
      "ФИО;Место работы;ИИН;Итог",
      "Цой;А;0;да",
      'Ким;"Медикер;1;да',
      'Ли;Хелс";2;да',
      "Ан;А;3;да",
    );
    const error = await refusal(swallowed);
    expect([error.code, error.params]).toEqual(["roster-csv-broken", { file: "roster", line: 3 }]);
  });

  test("bytes that no encoding explains", async () => {
    const marked = Buffer.concat([Buffer.from("\ufeff"), Buffer.from([0xd0, 0x41])]);
    expect((await refusal(marked)).code).toBe("roster-encoding");
    const cut = Buffer.from("№;ФИО;ИИН;Итог\n1;Ахметова Айгүл;841014405586;завершил");
    expect((await refusal(Buffer.concat([cut, Buffer.from([0xd0])]))).code).toBe("roster-encoding");
    // «ФИО;ИИН;Итог» in the code page of DOS.
    const dos = Buffer.from("94888e3b88888d3b88e2aea30aaaa8ac3b313b", "hex");
    expect((await refusal(dos)).code).toBe("roster-encoding");
  });
});
