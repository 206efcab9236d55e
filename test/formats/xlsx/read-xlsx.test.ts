import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { FormatError } from "../../../src/formats/format-error.js";
import { readXlsx } from "../../../src/formats/xlsx/read-xlsx.js";
import { openArchive } from "../../../src/formats/zip/open-archive.js";
import { bareWorkbook, packParts } from "../../roster/build-files.js";

type Workbook = Parameters<typeof bareWorkbook>[0];

/** A worksheet of rows whose cells are given as XML. */
function sheet(...rows: string[]): string {
  return `<worksheet><sheetData>${rows.map((cells) => `<row>${cells}</row>`).join("")}</sheetData></worksheet>`;
}

async function read(parts: ReadonlyMap<string, string | Buffer>) {
  const [grid] = await readXlsx(openArchive(packParts(parts)));
  return grid?.lines ?? [];
}

async function textsOf(workbook: Workbook): Promise<string[][]> {
  const lines = await read(bareWorkbook(workbook));
  return lines.map(({ cells }) => [...cells.values()].map(({ text }) => text));
}

const numbered = (...numbers: number[]) =>
  numbers.map((number) => `<c t="s"><v>${number}</v></c>`).join("");

function declaring(name: string, encoding: string, xml: string): Buffer {
  const told = xml.replace(/^<\?xml[^>]*\?>/, "");
  return iconv.encode(`<?xml version="1.0" encoding="${name}"?>${told}`, encoding);
}

describe("the list of texts", () => {
  test.each([
    ["self-closed", "<si/>"],
    ["without a text", "<si></si>"],
    ["with a self-closed text", "<si><t/></si>"],
    ["with an empty text", "<si><t></t></si>"],
    ["of empty runs", "<si><r><rPr/><t/></r><r><t></t></r></si>"],
    ["only sounding", '<si><rPh sb="0" eb="1"><t>zvuk</t></rPh></si>'],
    ["in a namespace of its own", "<x:si/>"],
  ])("counts an item %s, so that no name moves to its neighbour", async (_name, empty) => {
    const strings = `<sst xmlns:x="x"><si><t>Ким</t></si>${empty}<si><t>Ибраев</t></si></sst>`;
    expect(await textsOf({ sheet: sheet(numbered(0, 1, 2)), strings })).toEqual([
      ["Ким", "Ибраев"],
    ]);
  });

  test("has texts of runs, comments and letters written as numbers", async () => {
    const strings =
      "<sst><si><r><t>Ах</t></r><!-- <t>не</t> --><r><rPr><b/></rPr><t xml:space='preserve'>ме&#1090;&#x43E;ва </t></r></si><si><t><![CDATA[А<Б]]></t></si></sst>";
    expect(await textsOf({ sheet: sheet(numbered(0, 1)), strings })).toEqual([
      ["Ахметова ", "А<Б"],
    ]);
  });

  test.each(["2", "-1", "0x0", "1.0", "x"])(
    "has no text number %s: that is damage",
    async (number) => {
      const strings = "<sst><si><t>А</t></si><si><t>Б</t></si></sst>";
      const broken = textsOf({ sheet: sheet(`<c t="s"><v>${number}</v></c>`), strings });
      await expect(broken).rejects.toMatchObject({
        fault: "damaged",
        told: { sheet: "Лист", row: 1, column: "A" },
      });
    },
  );
});

describe("a text in its cell", () => {
  test.each([
    ["a text and runs", "<t>Ахметова </t><r><t>Гүлнұр </t></r><r><t>Серікқызы</t></r>"],
    ["runs", "<r><t>Ахметова </t></r><r><rPr><b/></rPr><t>Гүлнұр Серікқызы</t></r>"],
    ["runs and a text", "<r><t>Ахметова Гүлнұр</t></r><t> Серікқызы</t>"],
    ["with its sound", '<t>Ахметова Гүлнұр Серікқызы</t><rPh sb="0" eb="1"><t>zvuk</t></rPh>'],
  ])("is read whole: %s", async (_name, content) => {
    const cell = `<c t="inlineStr"><is>${content}</is></c>`;
    expect(await textsOf({ sheet: sheet(cell) })).toEqual([["Ахметова Гүлнұр Серікқызы"]]);
  });
});

describe("numbers and dates", () => {
  const number = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;

  test("look as their formats say, and other workbooks' formats are none of theirs", async () => {
    const formats = ["dd.mm.yyyy", "000000000000", "h:mm", '"№ "0', "0.00"];
    const cells =
      number(0, "46097") +
      number(1, "412441002") +
      number(2, "0.5") +
      number(3, "7") +
      number(4, "7");
    expect(await textsOf({ sheet: sheet(cells), formats })).toEqual([
      ["16.03.2026", "000412441002", "12:00", "7", "7"],
    ]);
    expect(await textsOf({ sheet: sheet(number(0, "46097")) })).toEqual([["46097"]]);
  });

  test("a workbook may define format 0 for itself, and for no other", async () => {
    const parts = bareWorkbook({ sheet: sheet(number(0, "46097")) });
    const own = new Map(parts).set(
      "xl/styles.xml",
      '<styleSheet><numFmts><numFmt numFmtId="0" formatCode="dd.mm.yyyy"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    );
    const plain = new Map(own).set(
      "xl/styles.xml",
      '<styleSheet><fonts><font/></fonts><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    );
    const first = async (of: Map<string, string>) => [
      ...((await read(of))[0]?.cells.values() ?? []),
    ];
    expect(await first(own)).toMatchObject([{ date: "2026-03-16" }]);
    expect(await first(plain)).toEqual([{ ref: "A1", text: "46097", number: 46097 }]);
  });
});

describe("a workbook of another program", () => {
  const parts = () =>
    bareWorkbook({ sheet: sheet(numbered(0)), strings: "<sst><si><t>Қасымова</t></si></sst>" });
  const renamed = (
    change: (name: string) => string,
    text: (xml: string) => string = (xml) => xml,
  ) => new Map([...parts()].map(([name, xml]) => [change(name), text(xml)]));

  test.each([
    [
      "part names in another case",
      renamed((name) => name.replace("sharedStrings", "SharedStrings")),
    ],
    ["a folder in another case", renamed((name) => name.replace(/^xl\//, "XL/"))],
    [
      "its workbook elsewhere",
      renamed(
        (name) => name.replace(/^xl\//, "other/place/"),
        (xml) => xml.replaceAll("/xl/", "/other/place/").replace('"xl/', '"other/place/'),
      ),
    ],
    [
      "its workbook under another name",
      renamed(
        (name) => name.replace("workbook.xml", "book.xml"),
        (xml) => xml.replace("workbook.xml", "book.xml"),
      ),
    ],
  ])("with %s is read", async (_name, changed) => {
    expect([...((await read(changed))[0]?.cells.values() ?? [])]).toEqual([
      { ref: "A1", text: "Қасымова" },
    ]);
  });

  test.each([
    ["UTF-16 with its mark", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le")],
    [
      "UTF-16, the high byte first",
      (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le").swap16(),
    ],
    ["UTF-16 without a mark", (xml: string) => Buffer.from(xml, "utf16le")],
    ["UTF-8 with a mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
    ["KZ-1048, and say so", (xml: string) => declaring("STRK1048-2002", "rk1048", xml)],
    ["UTF-8, and say another", (xml: string) => declaring("windows-1251", "utf-8", xml)],
  ])("whose parts are in %s is read", async (_name, encode) => {
    const encoded = new Map([...parts()].map(([name, xml]) => [name, encode(xml)]));
    expect([...((await read(encoded))[0]?.cells.values() ?? [])]).toEqual([
      { ref: "A1", text: "Қасымова" },
    ]);
  });

  test("whose parts are in windows-1251 and say so is read", async () => {
    const encoded = new Map(
      [...parts()].map(([name, xml]) => {
        const russian = xml.replace("Қасымова", "Касымова");
        return [name, declaring("windows-1251", "windows-1251", russian)];
      }),
    );
    expect([...((await read(encoded))[0]?.cells.values() ?? [])]).toEqual([
      { ref: "A1", text: "Касымова" },
    ]);
  });

  test("with two parts whose names differ by case alone is damaged", async () => {
    const twice = new Map(parts()).set("xl/SharedStrings.xml", "<sst/>");
    await expect(read(twice)).rejects.toThrow(FormatError);
  });
});

describe("a line struck through", () => {
  const formats = ["General", "General"];
  const fonts = ["", "<strike/>"];
  const cell = (style: number) => `<c s="${style}" t="str"><v>А</v></c>`;
  const run = (struck: boolean) =>
    `<c t="inlineStr"><is><r><rPr>${struck ? "<strike/>" : ""}</rPr><t>Б</t></r><r><t> </t></r></is></c>`;

  test.each([
    ["by the style of each cell", cell(1) + cell(1), true],
    ["by its letters", run(true) + cell(1), true],
    ["in one cell only", cell(1) + cell(0), undefined],
    ["nowhere", cell(0) + run(false), undefined],
  ])("%s", async (_name, cells, struck) => {
    const [line] = await read(bareWorkbook({ sheet: sheet(cells), formats, fonts }));
    expect(line?.struck).toBe(struck);
  });

  test("says so in so many words: a mark may also say no", async () => {
    const [line] = await read(
      bareWorkbook({ sheet: sheet(cell(0)), fonts: ['<strike val="0"/>'] }),
    );
    expect(line?.struck).toBeUndefined();
  });
});

test.each([
  ["an end of another element", "<worksheet><sheetData></worksheet></sheetData>"],
  ["no end", "<worksheet><sheetData>"],
  ["a second sheet", `${sheet()}${sheet()}`],
  ["two tables", "<worksheet><sheetData/><sheetData/></worksheet>"],
  ["no table", "<worksheet/>"],
  ["an entity of its own", sheet('<c t="str"><v>&name;</v></c>')],
  ["a bare sign", sheet('<c t="str"><v>А & Б</v></c>')],
  ["an attribute without quotes", "<worksheet><sheetData><row r=1/></sheetData></worksheet>"],
  ["text after the end", `${sheet()}А`],
])("a worksheet with %s is damaged", async (_name, xml) => {
  await expect(read(bareWorkbook({ sheet: xml }))).rejects.toMatchObject({ fault: "damaged" });
});
