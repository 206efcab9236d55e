import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";
import { fixture, packParts, refusal, withParts } from "./build-files.js";
import { readRoster } from "./read-roster.js";

const cardiology = fixture("at-2026-014-cardiology.ods");
const MANIFEST = "META-INF/manifest.xml";

function text(value: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
}

function row(...cells: string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

const HEADER = row(...["ФИО", "ИИН", "Дата рождения", "Часы", "Итог"].map(text));
const KIM = row(...["Ким Сергей", "970925393119", "25.09.1997", "60", "да"].map(text));

function content(tables: string, before = ""): string {
  return `<?xml version="1.0"?><office:document-content>${before}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function ods(xml: string, parts: Record<string, string> = {}): Buffer {
  const files = {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": xml,
    [MANIFEST]: "<manifest:manifest/>",
    ...parts,
  };
  return writeArchive(Object.entries(files).map(([name, it]) => packEntry(name, Buffer.from(it))));
}

function sheet(...rows: string[]): string {
  return `<table:table table:name="A">${rows.join("")}</table:table>`;
}

async function read(...rows: string[]) {
  return readRoster(ods(content(sheet(HEADER, ...rows))), "roster.ods");
}

describe("cells", () => {
  test.each(["99999999-01-01", "-0001-01-01", "2026-13-45", "2026-1-5", "1e9", "", "12:00"])(
    "a date that is none, %j, is that of its cell alone",
    async (date) => {
      const cell = `<table:table-cell office:value-type="date" office:date-value="${date}"><text:p>05.01.1990</text:p></table:table-cell>`;
      const roster = await read(row(text("Ли Анна"), text("841014405586"), cell), KIM);
      const [first] = roster.rows;
      expect(roster.rows).toHaveLength(2);
      expect(first?.cells.birthDate).toMatchObject({ ref: "C2" });
      expect(first?.cells.birthDate?.date).toBeUndefined();
      const [checked] = checkRows(roster.rows, { today: "2026-03-01", courseHours: 60 });
      expect(checked?.problems.map(({ code }) => code)).toContain("birth-date-invalid");
    },
  );

  test("the stored value counts, also where nothing is shown", async () => {
    const roster = await read(
      row(
        text("Ли Анна"),
        '<table:table-cell office:value-type="float" office:value="20601645406"><text:p>2,06E+10</text:p></table:table-cell>',
        '<table:table-cell office:value-type="date" office:date-value="1990-05-03T00:00:00"/>',
        "<table:table-cell office:value-type='float' office:value='60'/>",
        '<table:table-cell office:value-type="string" office:string-value="да"/>',
      ),
    );
    expect(roster.rows[0]?.cells).toEqual({
      fullName: { ref: "A2", text: "Ли Анна" },
      iin: { ref: "B2", text: "20601645406", number: 20601645406 },
      birthDate: { ref: "C2", text: "03.05.1990", date: "1990-05-03" },
      hours: { ref: "D2", text: "60", number: 60 },
      outcome: { ref: "E2", text: "да" },
    });
  });

  test("spaces, lines, links, marks and entities; notes and drawings are no text", async () => {
    const roster = await read(
      row(
        `<table:table-cell office:value-type="string"><office:annotation><text:p>проверить</text:p></office:annotation><draw:frame><draw:text-box><text:p>рисунок</text:p></draw:text-box></draw:frame><text:p><text:s text:c="2"/>Ли <text:span>Ан<text:a>на</text:a></text:span> <!-- -->
          &#1040;&amp;Б<text:tab/><![CDATA[<в>]]> </text:p><text:p/><text:p>г<text:line-break/>д</text:p></table:table-cell>`,
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
        '<table:table-cell office:value-type="time" office:time-value="PT12H"><text:p>12:00</text:p></table:table-cell>',
      ),
    );
    expect(roster.rows[0]?.cells.fullName?.text).toBe("  Ли Анна А&Б\t<в> \n\nг\nд");
    expect(roster.rows[0]?.cells.iin?.text).toBe("TRUE");
    expect(roster.rows[0]?.cells.birthDate?.text).toBe("12:00");
  });

  test("repeats are written out, gaps counted, covered cells take their place", async () => {
    const roster = await read(
      '<table:table-row table:number-rows-repeated="7"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      `<table:table-row-group>${KIM.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="2">')}</table:table-row-group>`,
      row(
        text("Ли Анна"),
        "<table:covered-table-cell/>",
        '<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="3"><text:p>5</text:p></table:table-cell>',
      ),
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(roster.rows.map(({ row: number }) => number)).toEqual([9, 10, 11]);
    expect(roster.rows[1]?.cells.outcome).toEqual({ ref: "E10", text: "да" });
    expect(roster.rows[2]?.cells.outcome).toEqual({ ref: "E11", text: "5", number: 5 });
    expect(roster.rows[2]?.cells.iin).toBeUndefined();
  });
});

test("hidden sheets are the last resort; tables elsewhere are none", async () => {
  const styles =
    '<office:automatic-styles><style:style style:name="t9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
  const hidden = sheet(HEADER, KIM, KIM).replace("table:name", 'table:style-name="t9" table:name');
  const inner = row(`<table:table-cell>${sheet(HEADER, KIM, KIM, KIM)}</table:table-cell>`);
  const tables = `<table:tracked-changes>${sheet(HEADER, KIM, KIM)}</table:tracked-changes>${hidden}${sheet(HEADER, KIM, inner).replace('"A"', '"Б"')}`;
  const roster = await readRoster(ods(content(tables, styles)), "roster.ods");
  expect([roster.sheet, roster.rows.length, roster.otherSheets]).toEqual(["Б", 1, ["A"]]);
});

describe("a line struck through", () => {
  const struck = (style: string, family: string, more = "") =>
    `<style:style style:name="${style}" style:family="${family}"${more}><style:text-properties style:text-line-through-style="solid"/></style:style>`;
  const plain = (style: string, family: string, more = "") =>
    `<style:style style:name="${style}" style:family="${family}"${more}><style:text-properties style:text-line-through-type="none"/></style:style>`;
  const STYLES = [
    struck("struck", "table-cell"),
    '<style:style style:name="child" style:family="table-cell" style:parent-style-name="struck"/>',
    plain("plain", "table-cell", ' style:parent-style-name="struck"'),
    struck("T1", "text"),
    plain("T2", "text"),
    struck("P1", "paragraph"),
    // A format of numbers has a look of its own.
    '<style:style style:name="after" style:family="table-cell"/><number:number-style style:name="N1"><style:text-properties style:text-line-through-style="solid"/></number:number-style>',
  ].join("");
  const inContent = `<office:automatic-styles>${STYLES}</office:automatic-styles>`;

  function cell(text: string, style = ""): string {
    const attribute = style === "" ? "" : ` table:style-name="${style}"`;
    return `<table:table-cell${attribute}><text:p>${text}</text:p></table:table-cell>`;
  }

  function span(style: string, text: string): string {
    return `<text:span text:style-name="${style}">${text}</text:span>`;
  }

  async function struckRows(line: string, parts?: Record<string, string>) {
    const bytes = ods(content(sheet(HEADER, line), inContent), parts);
    return (await readRoster(bytes, "roster.ods")).struckRows;
  }

  const IIN = "970925393119";

  test.each<[string, string, number[]]>([
    ["by the style of each cell", row(cell("Ким", "struck"), cell(IIN, "child")), [2]],
    ["by its letters", row(cell(span("T1", "Ким"), "plain"), cell(IIN, "struck")), [2]],
    [
      "by its paragraphs",
      row(cell(IIN, "struck").replace("<text:p", '<text:p text:style-name="P1"')),
      [],
    ],
    [
      "by its paragraphs alone",
      row(cell("Ким"), cell(IIN)).replaceAll("<text:p>", '<text:p text:style-name="P1">'),
      [2],
    ],
    [
      "by the style of a row",
      row(cell("Ким"), cell(IIN)).replace("row>", 'row table:default-cell-style-name="struck">'),
      [2],
    ],
    ["in one cell only", row(cell("Ким", "struck"), cell(IIN)), []],
    ["in a part of its letters only", row(cell(`${span("T1", "Ким")} А`), cell(IIN, "struck")), []],
    [
      "but for letters that say no",
      row(cell(span("T2", "Ким"), "struck"), cell(IIN, "struck")),
      [],
    ],
    ["where a style says no", row(cell("Ким", "plain"), cell(IIN, "plain")), []],
    ["nowhere", row(cell("Ким", "after"), cell(IIN, "unknown")), []],
  ])("%s", async (_, line, rows) => {
    const named = line.includes("Ким")
      ? line
      : line.replace("<table:table-cell", `${cell("Ким")}$&`);
    expect(await struckRows(named)).toEqual(rows);
  });

  test("repeated, by the style of a column, and by styles of the file", async () => {
    const repeat = row(cell("Ким"), cell(IIN, "plain")).replace(
      "row>",
      'row table:number-rows-repeated="2">',
    );
    const columns =
      '<table:table-column/><table:table-column table:number-columns-repeated="9" table:default-cell-style-name="named"/>';
    const sheets = `<table:table table:name="A">${columns}${HEADER}${repeat.replace("Ким", span("T1", "Ким")).replace(' table:style-name="plain"', "")}</table:table>`;
    const styles = `<office:document-styles>${struck("named", "table-cell")}</office:document-styles>`;
    const bytes = ods(content(sheets, inContent), { "styles.xml": styles });
    expect((await readRoster(bytes, "roster.ods")).struckRows).toEqual([2, 3]);
  });

  test("by the style that all cells build on", async () => {
    const styles =
      '<office:document-styles><style:default-style style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:default-style></office:document-styles>';
    expect(await struckRows(row(cell("Ким"), cell(IIN)), { "styles.xml": styles })).toEqual([2]);
    expect(
      await struckRows(row(cell("Ким", "plain"), cell(IIN)), { "styles.xml": styles }),
    ).toEqual([]);
  });
});

describe("what is beside the table says nothing of it", () => {
  test.each<[string, Record<string, string>]>([
    [
      "macros",
      { "Basic/Standard/Module1.xml": '<!DOCTYPE script:module PUBLIC "-//a" "b.dtd"><a/>' },
    ],
    [
      "a manifest of OpenOffice 2",
      { [MANIFEST]: '<!DOCTYPE manifest PUBLIC "-//a" "Manifest.dtd"><manifest/>' },
    ],
  ])("%s", async (_, parts) => {
    const roster = await readRoster(ods(content(sheet(HEADER, KIM)), parts), "roster.ods");
    expect(roster.rows).toHaveLength(1);
  });

  test("content in UTF-16", async () => {
    const parts = new Map<string, string | Buffer>([
      ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
      ["content.xml", Buffer.from(`\ufeff${content(sheet(HEADER, KIM))}`, "utf16le")],
      [MANIFEST, "<manifest:manifest/>"],
    ]);
    const roster = await readRoster(packParts(parts), "roster.ods");
    expect(roster.rows[0]?.cells.fullName?.text).toBe("Ким Сергей");
  });
});

test("content in windows-1251 that says so", async () => {
  const xml = content(sheet(HEADER, KIM)).replace("?>", ' encoding="windows-1251"?>');
  const parts = new Map<string, string | Buffer>([
    ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
    ["content.xml", iconv.encode(xml, "windows-1251")],
    [MANIFEST, "<manifest:manifest/>"],
  ]);
  const roster = await readRoster(packParts(parts), "roster.ods");
  expect(roster.rows[0]?.cells.fullName?.text).toBe("Ким Сергей");
});

describe("ODS files that are refused", () => {
  test("cut anywhere", async () => {
    for (let length = 4; length < cardiology.length; length += 97) {
      expect((await refusal(cardiology.subarray(0, length))).code).toBe("roster-damaged");
    }
  });

  test("content cut anywhere", async () => {
    const xml = content(sheet(HEADER, KIM));
    for (let length = 0; length < xml.length; length += 7) {
      expect((await refusal(ods(xml.slice(0, length)))).code).toBe("roster-damaged");
    }
  });

  test.each(["content.xml", MANIFEST])("without %s", async (part) => {
    expect((await refusal(withParts(cardiology, { [part]: null }))).code).toBe("roster-damaged");
  });

  test("under a password, whole or part by part", async () => {
    const entry =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>';
    const manifest = `<manifest:manifest>${entry}</manifest:manifest>`;
    const noise = Buffer.alloc(200, 0x9c).toString("latin1");
    for (const part of ["content.xml", "encrypted-package"]) {
      const bytes = ods(noise, { [MANIFEST]: manifest, [part]: noise });
      expect((await refusal(bytes)).code).toBe("roster-password");
    }
  });

  test.each<[string, string]>([
    ["tags that do not fit", content(sheet(HEADER, "<table:table-row></table:table-cell>"))],
    ["a tag that is none", content(sheet(HEADER, '<table:table-row a="b" c>'))],
    ["a cell outside a line", content(sheet(HEADER, text("Ким")))],
    ["a number that is none", content(sheet(HEADER, row(number("12x"))))],
    ["a repeat that is none", content(sheet(HEADER, KIM.replace(">", repeated("-1"))))],
    ["no sheet", content("")],
    ["entities", `<!DOCTYPE a [<!ENTITY b "c">]>${content(sheet(HEADER, KIM))}`],
    ["another encoding", "\ufffd".repeat(3)],
  ])("%s", async (_, xml) => {
    const bytes = xml.startsWith("\ufffd")
      ? withParts(cardiology, { "content.xml": null })
      : ods(xml);
    expect((await refusal(bytes)).code).toBe("roster-damaged");
  });

  test.each(["styles.xml", MANIFEST])("entities in %s", async (part) => {
    const bytes = ods(content(sheet(HEADER, KIM)), {
      [part]: '<!DOCTYPE a [<!ENTITY b "c">]><a b="c"/>',
    });
    expect((await refusal(bytes)).code).toBe("roster-damaged");
  });

  test("a type of document for the styles", async () => {
    const bytes = ods(content(sheet(HEADER, KIM)), { "styles.xml": '<!DOCTYPE a><a b="c"/>' });
    expect((await refusal(bytes)).code).toBe("roster-damaged");
  });

  test("bombs: a million lines, a line of thousands, millions of cells, merged ones without end", async () => {
    const wide = '<table:table-cell office:value-type="float" office:value="1"';
    const bombs = [
      KIM.replace(">", repeated("1048576")),
      row(`${wide} table:number-columns-repeated="16384"/>`),
      row(`${wide} table:number-columns-repeated="500"/>`).replace(">", repeated("99000")),
    ];
    const span = '<table:table-cell table:number-columns-spanned="2"/>';
    bombs.push(row(span.repeat(100_001)));
    for (const bomb of bombs) {
      const error = await refusal(ods(content(sheet(HEADER, bomb))));
      expect(error.code).toBe("roster-too-large");
    }
    const tight = ods(content(sheet(HEADER, KIM)), { "Pictures/a": " ".repeat(20_000_000) });
    expect((await refusal(tight)).code).toBe("roster-too-large");
  });
});

function number(value: string): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}

function repeated(count: string): string {
  return ` table:number-rows-repeated="${count}">`;
}
