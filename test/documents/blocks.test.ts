import { describe, expect, test } from "vitest";
import { faultsOf, fillBody, paragraph, part, run, visibleText } from "./build-template.js";

function row(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`;
}

function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

const EMPTY = "<w:p></w:p>";

describe("an inverted block", () => {
  const xml = part(
    paragraph("{{#a}}"),
    paragraph("есть {{a}}"),
    paragraph("{{/a}}"),
    paragraph("{{^a}}"),
    paragraph("нет"),
    paragraph("{{/a}}"),
    paragraph("итог: {{#a}}да{{/a}}{{^a}}нет{{/}}."),
  );

  test("is printed where the field has no value", () => {
    expect(faultsOf(xml)).toEqual([]);
    expect(visibleText(fillBody(xml, { a: "7" }))).toEqual(["есть 7", "итог: да."]);
    expect(visibleText(fillBody(xml, {}))).toEqual(["нет", "итог: нет."]);
  });

  test("nests with other blocks", () => {
    const nested = part(paragraph("{{^a}}{{#b}}b без a{{/b}}{{^b}}ничего{{/b}}{{/a}}!"));
    expect(visibleText(fillBody(nested, { b: "1" }))).toEqual(["b без a!"]);
    expect(visibleText(fillBody(nested, {}))).toEqual(["ничего!"]);
    expect(visibleText(fillBody(nested, { a: "1", b: "1" }))).toEqual(["!"]);
  });

  test("that shares a cell with its contrary leaves the cell no paragraph too many", () => {
    const both = ["{{#a}}", "a", "{{/a}}", "{{^a}}", "без", "{{/a}}"].map((text) =>
      paragraph(text),
    );
    const cell = part(table(row(both.join(""))));
    expect(visibleText(fillBody(cell, { a: "1" }))).toEqual(["a"]);
    expect(visibleText(fillBody(cell, {}))).toEqual(["без"]);
  });
});

describe("a block over table rows", () => {
  const xml = part(
    table(
      row(paragraph("всегда"), paragraph("да")),
      row(paragraph("{{#a}}"), paragraph()),
      row(paragraph("ИИН"), paragraph("{{a}}")),
      row(paragraph(), paragraph("{{/a}}")),
    ),
  );

  test("whose marks stand alone in rows goes with them", () => {
    expect(faultsOf(xml)).toEqual([]);
    const always = row(paragraph("всегда"), paragraph("да"));
    expect(fillBody(xml, { a: "7" })).toBe(
      part(table(always, row(paragraph("ИИН"), paragraph("7")))),
    );
    expect(fillBody(xml, {})).toBe(part(table(always)));
  });

  test("that is the whole table takes the table along", () => {
    const whole = part(
      paragraph("до"),
      table(row(paragraph("{{#a}}")), row(paragraph("{{a}}")), row(paragraph("{{/a}}"))),
      paragraph("после"),
    );
    expect(faultsOf(whole)).toEqual([]);
    expect(fillBody(whole, {})).toBe(part(paragraph("до"), paragraph("после")));
    expect(fillBody(whole, { a: "7" })).toContain(table(row(paragraph("7"))));
  });

  test("that with others could leave a table without rows is a fault", () => {
    const rows = ["a", "b"].flatMap((name) =>
      [`{{#${name}}}`, `{{${name}}}`, `{{/${name}}}`].map((text) => row(paragraph(text))),
    );
    expect(faultsOf(part(table(...rows)))).toEqual(["table-empties a"]);
    expect(faultsOf(part(table(row(paragraph("{{#a}}")), row(paragraph("{{/a}}")))))).toEqual([
      "table-empties ",
    ]);
  });

  test("with something beside a mark crosses", () => {
    const beside = table(
      row(paragraph("{{#a}}"), paragraph("x")),
      row(paragraph("{{a}}"), paragraph("y")),
      row(paragraph("{{/a}}"), paragraph()),
    );
    expect(faultsOf(part(beside))).toEqual(["block-crosses a"]);
  });

  test("inside one cell is a block of paragraphs, and the row stays", () => {
    const one = part(
      table(row(["{{#a}}", "{{a}}", "{{/a}}"].map((text) => paragraph(text)).join(""))),
    );
    expect(fillBody(one, {})).toBe(part(table(row(EMPTY))));
    expect(fillBody(one, { a: "7" })).toBe(part(table(row(paragraph("7")))));
  });
});

describe("what must end with a paragraph keeps one", () => {
  const block = paragraph("{{#a}}") + paragraph("{{a}}") + paragraph("{{/a}}");

  test.each([
    ["a text box", "w:txbxContent"],
    ["a header", "w:hdr"],
    ["a footnote", "w:footnote"],
    ["a content control", "w:sdtContent"],
  ])("%s", (_what, name) => {
    const xml = `<w:x><${name}>${block}</${name}></w:x>`;
    expect(fillBody(xml, {})).toBe(`<w:x><${name}>${EMPTY}</${name}></w:x>`);
    expect(fillBody(xml, { a: "7" })).toBe(`<w:x><${name}>${paragraph("7")}</${name}></w:x>`);
  });

  test("a cell that would end with a table", () => {
    const inner = table(row(paragraph("x")));
    const cell = part(table(row(inner + block)));
    expect(fillBody(cell, {})).toBe(part(table(row(inner + EMPTY))));
    expect(fillBody(cell, { a: "7" })).toBe(part(table(row(inner + paragraph("7")))));
  });

  test("a cell of nothing but an empty block", () => {
    const cell = part(table(row(paragraph("{{#a}}") + paragraph("{{/a}}")), row(paragraph("x"))));
    expect(fillBody(cell, { a: "7" })).toBe(part(table(row(EMPTY), row(paragraph("x")))));
  });
});

describe("a mark", () => {
  test("alone in a content control takes the control along", () => {
    const control = (text: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
    const xml = part(control("{{#a}}"), control("{{a}}"), control("{{/a}}"), paragraph("x"));
    expect(faultsOf(xml)).toEqual([]);
    expect(fillBody(xml, { a: "7" })).toBe(part(control("7"), paragraph("x")));
    expect(fillBody(xml, {})).toBe(part(paragraph("x")));
  });

  test.each([
    ["a page break", run('<w:br w:type="page"/>')],
    ["a picture", run("<w:drawing></w:drawing>")],
  ])("beside %s is no mark of a line", (_what, beside) => {
    const xml = part(paragraph("{{#a}}", beside), paragraph("{{/a}}"));
    expect(faultsOf(xml)).toEqual(["block-not-closed a", "block-not-opened a"]);
  });

  test("in the last paragraph of a section does not take the section along", () => {
    const ends = `<w:p><w:pPr><w:sectPr/></w:pPr>${run("{{/a}}")}</w:p>`;
    expect(faultsOf(part(paragraph("{{#a}}"), ends))).toContain("block-not-opened a");
  });
});

describe("inside a paragraph", () => {
  test("tabs, line breaks and pictures of a block go with it", () => {
    const drawing = `<w:drawing><wp:inline>${paragraph("{{b}}")}</wp:inline></w:drawing>`;
    const xml = part(
      paragraph("x{{#a}}", run("<w:tab/>"), run(drawing), run("<w:br/>"), "{{a}}{{/a}}."),
    );
    expect(faultsOf(xml)).toEqual([]);
    expect(fillBody(xml, { b: "1" })).not.toMatch(/w:tab|w:br|w:drawing/);
    const full = fillBody(xml, { a: "7", b: "1" });
    expect(full).toMatch(/<w:tab\/>.*<w:drawing>.*>1<.*<w:br\/>.*>7\.</);
  });

  test("a picture anchored inside a placeholder stays", () => {
    const xml = part(paragraph("{{a", run("<w:drawing></w:drawing>"), "b}}"));
    expect(fillBody(xml, { ab: "7" })).toBe(
      part(paragraph("7", run("<w:drawing></w:drawing>"), "")),
    );
  });

  test("Word's own breaks and hyphens inside a placeholder go with it", () => {
    const inside = [run("<w:softHyphen/>"), run("<w:tab/>"), run("<w:br/>")];
    const filled = fillBody(part(paragraph("{{a", ...inside, "b}}.")), { ab: "7" });
    expect(filled).not.toMatch(/softHyphen|w:tab|w:br/);
    expect(visibleText(filled)).toEqual(["7."]);
  });

  test("a space that Word need not have kept is kept", () => {
    const split = "<w:p><w:r><w:t>{{a</w:t></w:r><w:r><w:t>}} и</w:t></w:r></w:p>";
    expect(fillBody(part(split), { a: "7" })).toBe(
      part(
        '<w:p><w:r><w:t xml:space="preserve">7</w:t></w:r><w:r><w:t xml:space="preserve"> и</w:t></w:r></w:p>',
      ),
    );
  });
});
