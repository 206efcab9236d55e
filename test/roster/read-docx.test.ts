import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/checks/check-rows.js";
import type { Roster } from "../../src/model/roster.js";
import { fixture, refusal } from "./build-files.js";
import { readRoster } from "./read-roster.js";
import { cell, line, row, run, struck, table, text, wordDocument } from "./word-documents.js";

const HEADER = line("№", "ФИО", "ИИН", "Итог");
const KIM = line("1", "Ким Сергей", "970925393119", "завершил");
const LI = line("2", "Ли Анна", "841014405586", "не завершил");

const read = (...blocks: string[]) => readRoster(wordDocument(blocks.join("")), "list.docx");
const said = ({ rows }: Roster) =>
  rows.map(({ cells }) => [cells.fullName?.text, cells.iin?.text, cells.outcome?.text]);
const BOTH = [
  ["Ким Сергей", "970925393119", "завершил"],
  ["Ли Анна", "841014405586", "не завершил"],
];

test("a document says what the workbook says", async () => {
  const book = await readRoster(fixture("at-2026-014-cardiology.xlsx"), "list.xlsx");
  const document = await readRoster(fixture("at-2026-014-cardiology.docx"), "list.docx");
  const people = (roster: Roster) =>
    checkRows(roster.rows, { today: "2026-03-01", courseHours: 60 }).map((checked) => [
      checked.outcome,
      checked.person,
      checked.outcome === "accept" && { ...checked.trainee, row: 0 },
    ]);
  expect(document.format).toBe("docx");
  expect(people(document)).toEqual(people(book));
  expect(document.course).toEqual(book.course);
  expect(document.leftOut.map(({ reason }) => reason)).toEqual(["total", "signature"]);
});

describe("a table of a document", () => {
  test("has its title above it, and lines counted through the document", async () => {
    const roster = await read(
      text("Список слушателей"),
      text(""),
      text("Тема: «Инфекционный контроль»"),
      text("Объём: 60 часов"),
      table(HEADER, KIM, LI),
      text("Куратор ____________"),
    );
    expect(said(roster)).toEqual(BOTH);
    expect(roster.course).toMatchObject({ titleRu: "Инфекционный контроль", hours: 60 });
    expect([roster.headerRow, roster.rows.map((one) => one.row)]).toEqual([4, [5, 6]]);
    expect(roster.leftOut).toEqual([{ row: 7, reason: "signature", text: "Куратор ____________" }]);
  });

  test("goes on in the next, with its heading again or without", async () => {
    const again = await read(table(HEADER, KIM), text("Группа 2"), table(HEADER, LI));
    expect(said(again)).toEqual(BOTH);
    expect(again.leftOut.map(({ text: what }) => what)).toContain("Группа 2");
    expect(said(await read(table(HEADER, KIM), table(LI)))).toEqual(BOTH);
  });

  test("is told from others, of which those with people are named", async () => {
    const roster = await read(
      table(line("Тема", "Инфекционный контроль"), line("Объём", "60 часов")),
      table(line("№", "ФИО", "Должность", "Подпись"), line("1", "Ли Анна", "лектор", "")),
      table(HEADER, KIM, LI),
    );
    expect(said(roster)).toEqual(BOTH);
    expect(roster.course).toMatchObject({ titleRu: "Инфекционный контроль", hours: 60 });
    expect([roster.sheet, roster.otherSheets]).toEqual(["2", ["1"]]);
  });

  test("has cells merged down and along", async () => {
    const down = (mark: string, content: string) => cell(run(content), `<w:vMerge${mark}/>`);
    const roster = await read(
      table(
        row(
          cell(run("№")),
          cell(run("ФИО"), '<w:gridSpan w:val="2"/>'),
          cell(run("ИИН")),
          cell(run("Итог")),
        ),
        row(
          ...[cell(run("1")), cell(run("Ким Сергей"), '<w:gridSpan w:val="2"/>')],
          ...[cell(run("970925393119")), down(' w:val="restart"', "завершил")],
        ),
        row(
          ...[cell(run("2")), cell(run("Ли Анна"), '<w:gridSpan w:val="2"/>')],
          ...[cell(run("841014405586")), down("", "")],
        ),
      ),
    );
    expect(said(roster)).toEqual([
      ["Ким Сергей", "970925393119", "завершил"],
      ["Ли Анна", "841014405586", "завершил"],
    ]);
  });

  test("has its text in runs, lines, fields and numbers that Word makes itself", async () => {
    const numbered = cell("<w:pPr><w:numPr/></w:pPr>");
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>';
    const aside = "<w:r><w:drawing><w:p><w:r><w:t>надпись</w:t></w:r></w:p></w:drawing></w:r>";
    const roster = await read(
      table(
        HEADER,
        row(
          ...[
            numbered,
            cell([run("Ким"), "<w:r><w:br/></w:r>", run("Сер"), run("гей"), aside].join("")),
          ],
          ...[
            cell(field + run("970925") + run("393119")),
            cell(run("завершил") + run("не", "<w:vanish/>")),
          ],
        ),
      ),
    );
    expect(said(roster)).toEqual([["Ким\nСергей", "970925393119", "завершил"]]);
  });

  test("has what a tracked change puts in, and not what it takes out", async () => {
    const changed = cell(
      `<w:del><w:r><w:delText>Ким Ольга</w:delText></w:r></w:del><w:ins>${run("Ким Сергей")}</w:ins>`,
    );
    const gone = (content: string) =>
      cell(`<w:del><w:r><w:delText>${content}</w:delText></w:r></w:del>`);
    const roster = await read(
      table(
        HEADER,
        row(cell(run("1")), changed, cell(run("970925393119")), cell(run("завершил"))),
        row(...["2", "Ли Анна", "841014405586", "не завершил"].map(gone)),
      ),
    );
    expect(said(roster)).toEqual(BOTH);
    expect(roster.struckRows).toEqual([3]);
  });

  test("has lines struck through, which are read and named", async () => {
    const roster = await read(
      table(
        HEADER,
        KIM,
        row(...["2", "Ли Анна", "841014405586", "не завершил"].map((one) => cell(struck(one)))),
      ),
    );
    expect(said(roster)).toEqual(BOTH);
    expect(roster.struckRows).toEqual([3]);
  });

  test("has a name struck through in part, which holds the row", async () => {
    const name = cell(struck("Попова ") + run("Ким Анна"));
    const roster = await read(
      table(HEADER, row(cell(run("1")), name, cell(run("841014405586")), cell(run("завершил")))),
    );
    const [checked] = checkRows(roster.rows, { today: "2026-03-01", courseHours: null });
    expect(checked?.problems).toEqual([
      expect.objectContaining({
        code: "name-characters",
        cell: "B2",
        params: { variant: "struck", struck: "Попова" },
      }),
    ]);
  });
});

describe("what is refused", () => {
  const code = async (bytes: Buffer) => (await refusal(bytes)).code;

  test.each([
    ["a document without a table", wordDocument(text("Список слушателей")), "roster-word-no-table"],
    [
      "a document without its main part",
      wordDocument("", { "word/document.xml": "", "_rels/.rels": "<Relationships/>" }),
      "roster-damaged",
    ],
    ["a body cut short", wordDocument("<w:tbl>"), "roster-damaged"],
    ["a cell outside a row", wordDocument("<w:tbl><w:tc><w:p/></w:tc></w:tbl>"), "roster-damaged"],
    [
      "a span that is no number",
      wordDocument(table(row(cell(run("a"), '<w:gridSpan w:val="-1"/>')))),
      "roster-damaged",
    ],
    [
      "a span over more columns than there may be",
      wordDocument(table(row(cell(run("a"), '<w:gridSpan w:val="501"/>')))),
      "roster-too-large",
    ],
    [
      "more lines than there may be",
      wordDocument(table("<w:tr/>".repeat(100_001))),
      "roster-too-large",
    ],
    [
      "more tables than there may be",
      wordDocument(
        Array.from({ length: 501 }, (_, index) =>
          table(line(...Array(3 + (index % 2)).fill("a"))),
        ).join(""),
      ),
      "roster-too-large",
    ],
    ["a text document of another kind", Buffer.from("{\\rtf1\\ansi Список}"), "roster-word-old"],
  ])("%s", async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });
});
