import { describe, expect, test } from "vitest";
import { compilePart } from "../../src/documents/part.js";
import { faultsOf, fillBody, paragraph, part, run, shape, visibleText } from "./build-template.js";

describe("a placeholder", () => {
  test("in one run is cut out of it; spaces beside it are kept", () => {
    const { pieces, faults } = compilePart("<w:p><w:r><w:t>№ {{number}}.</w:t></w:r></w:p>");
    expect(faults).toEqual([]);
    expect(shape(pieces)).toEqual([
      '<w:p><w:r><w:t xml:space="preserve">№ ',
      "{number}",
      ".</w:t></w:r></w:p>",
    ]);
  });

  test.each([
    ["over two runs", [run("№ {{num"), run("ber}}.")]],
    ["over a run a letter", [..."№ {{number}}."].map((letter) => run(letter))],
    ["with a proofing mark between", [run("№ {{num"), '<w:proofErr w:type="x"/>', run("ber}}.")]],
    [
      "with a bookmark between",
      [run("№ {"), '<w:bookmarkStart w:id="0" w:name="n"/>', run("{number}}"), run(".")],
    ],
    ["with entities for its braces", [run("№ &#123;&#x7b;number&#125;&#125;.")]],
    ["with a soft line break between", [run("№ {{num"), run("<w:br/>"), run("ber}}.")]],
    ["with an empty text between", [run("№ {{num"), run("<w:t/>"), run("ber}}.")]],
  ])("%s is found", (_how, runs) => {
    const xml = part(paragraph(...runs));
    expect(faultsOf(xml)).toEqual([]);
    expect(visibleText(fillBody(xml, { number: "3-2026-00001" }))).toEqual(["№ 3-2026-00001."]);
  });

  test("takes the formatting of the run that it begins in; no run is lost", () => {
    const xml = part(
      paragraph(run("№ ", "<w:i/>"), run("{{num", "<w:b/>"), run("ber}}!", "<w:u/>")),
    );
    expect(fillBody(xml, { number: "7" })).toBe(
      part(paragraph(run("№ ", "<w:i/>"), run("7", "<w:b/>"), run("!", "<w:u/>"))),
    );
  });

  test("twice in a paragraph is filled twice", () => {
    const xml = part(paragraph("{{a}}{{b}} {{a}}"));
    expect(visibleText(fillBody(xml, { a: "1", b: "2" }))).toEqual(["12 1"]);
  });

  test("in a text box is filled in every copy that Word keeps of it", () => {
    const box = `<w:txbxContent>${paragraph("{{a}}")}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    const filled = fillBody(part(paragraph("{{b}}", drawing, "{{c}}")), { a: "1", b: "2", c: "3" });
    expect([...filled.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
      "2",
      "1",
      "1",
      "3",
    ]);
  });

  test("without a value prints nothing", () => {
    expect(visibleText(fillBody(part(paragraph("[{{a}}]")), {}))).toEqual(["[]"]);
  });
});

describe("a block of paragraphs", () => {
  const xml = part(
    paragraph("до"),
    paragraph("{{#a}}"),
    paragraph("ИИН {{a}}"),
    paragraph("ещё"),
    paragraph("{{/a}}"),
    paragraph("после"),
  );

  test("goes with its marks where there is no value", () => {
    expect(fillBody(xml, {})).toBe(part(paragraph("до"), paragraph("после")));
    expect(fillBody(xml, { a: "" })).toBe(part(paragraph("до"), paragraph("после")));
  });

  test("stays without its marks where there is one", () => {
    expect(fillBody(xml, { a: "7" })).toBe(
      part(paragraph("до"), paragraph("ИИН 7"), paragraph("ещё"), paragraph("после")),
    );
  });

  test("in another block goes with either", () => {
    const nested = part(
      paragraph("{{#a}}"),
      paragraph("a"),
      paragraph("{{#b}}"),
      paragraph("b"),
      paragraph("{{/b}}"),
      paragraph("{{/a}}"),
    );
    expect(faultsOf(nested)).toEqual([]);
    expect(visibleText(fillBody(nested, { a: "1", b: "1" }))).toEqual(["a", "b"]);
    expect(visibleText(fillBody(nested, { a: "1" }))).toEqual(["a"]);
    expect(visibleText(fillBody(nested, { b: "1" }))).toEqual([]);
  });

  test("may hold a whole table", () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph("{{a}}")}</w:tc></w:tr></w:tbl>`;
    const around = part(paragraph("{{#a}}"), table, paragraph("{{/a}}"), paragraph("после"));
    expect(faultsOf(around)).toEqual([]);
    expect(fillBody(around, {})).toBe(part(paragraph("после")));
  });

  test("with its mark over several runs is one all the same", () => {
    const split = part(paragraph("{{", "#a", "}}"), paragraph("x"), paragraph("{{/a", "}}"));
    expect(faultsOf(split)).toEqual([]);
    expect(fillBody(split, {})).toBe(part());
  });

  test("that is a table cell's only content leaves the cell a paragraph, as Word demands", () => {
    const cell = paragraph("{{#a}}") + paragraph("{{a}}") + paragraph("{{/a}}");
    const table = part(`<w:tbl><w:tr><w:tc><w:tcPr/>${cell}</w:tc></w:tr></w:tbl>`);
    expect(faultsOf(table)).toEqual([]);
    expect(fillBody(table, {})).toMatch(/<\/w:p><\/w:tc>/);
  });

  test("that shares a table cell with other blocks leaves it a paragraph too", () => {
    const cell = ["{{#a}}", "{{a}}", "{{/a}}", "{{#b}}", "{{b}}", "{{/b}}"].map((text) =>
      paragraph(text),
    );
    const table = part(`<w:tbl><w:tr><w:tc><w:tcPr/>${cell.join("")}</w:tc></w:tr></w:tbl>`);
    expect(faultsOf(table)).toEqual([]);
    expect(fillBody(table, {})).toMatch(/(?:<\/w:p>|<w:p\/>)<\/w:tc>/);
    expect(visibleText(fillBody(table, { b: "7" }))).toContain("7");
  });

  test("whose mark shares its paragraph with a text box keeps the text box, once", () => {
    const box = `<w:r><w:txbxContent>${paragraph("{{b}}")}</w:txbxContent></w:r>`;
    const filled = fillBody(part(paragraph("{{#a}}", box), paragraph("{{/a}}")), {
      a: "1",
      b: "2",
    });
    expect(filled.match(/<w:p>/g)?.length).toBe(filled.match(/<\/w:p>/g)?.length);
    expect(filled.match(/>2</g)).toHaveLength(1);
  });
});

describe("a block inside a paragraph", () => {
  const xml = part(paragraph("ФИО{{#a}}, ИИН {{a}}{{/a}}."));

  test("goes or stays with its value", () => {
    expect(faultsOf(xml)).toEqual([]);
    expect(visibleText(fillBody(xml, { a: "7" }))).toEqual(["ФИО, ИИН 7."]);
    expect(visibleText(fillBody(xml, {}))).toEqual(["ФИО."]);
  });

  test("over several runs loses its text and keeps their formatting well formed", () => {
    const runs = part(
      paragraph(run("ФИО{{#"), run("a}}, ИИН ", "<w:b/>"), run("{{a}}", "<w:i/>"), run("{{/a}}.")),
    );
    expect(faultsOf(runs)).toEqual([]);
    expect(visibleText(fillBody(runs, { a: "7" }))).toEqual(["ФИО, ИИН 7."]);
    expect(fillBody(runs, {})).toBe(
      part(paragraph(run("ФИО"), run("", "<w:b/>"), run("", "<w:i/>"), run("."))),
    );
  });

  test("in another one goes with either", () => {
    const nested = part(paragraph("{{#a}}A{{#b}}B{{/b}}{{/a}}."));
    expect(faultsOf(nested)).toEqual([]);
    expect(visibleText(fillBody(nested, { a: "1", b: "1" }))).toEqual(["AB."]);
    expect(visibleText(fillBody(nested, { a: "1" }))).toEqual(["A."]);
    expect(visibleText(fillBody(nested, { b: "1" }))).toEqual(["."]);
  });

  test("in a block of paragraphs goes with it", () => {
    const nested = part(paragraph("{{#a}}"), paragraph("x{{#b}}y{{/b}}"), paragraph("{{/a}}"));
    expect(visibleText(fillBody(nested, { a: "1", b: "1" }))).toEqual(["xy"]);
    expect(fillBody(nested, { b: "1" })).toBe(part());
  });
});

describe("faults", () => {
  test.each<[string, string, string[]]>([
    [
      "a block that is not closed",
      part(paragraph("{{#a}}"), paragraph("x")),
      ["block-not-closed a"],
    ],
    ["a block that was not opened", part(paragraph("{{/a}}")), ["block-not-opened a"]],
    [
      "blocks that cross",
      part(...["{{#a}}", "{{#b}}", "{{/a}}", "{{/b}}"].map((text) => paragraph(text))),
      ["block-not-opened a", "block-not-opened b"],
    ],
    ["an inline block that is not closed", part(paragraph("x{{#a}}y")), ["block-not-closed a"]],
    ["an inline block that was not opened", part(paragraph("x{{/a}}y")), ["block-not-opened a"]],
    [
      "a block that begins inside a paragraph and ends in another",
      part(paragraph("x{{#a}}"), paragraph("y{{/a}}")),
      ["block-not-closed a", "block-not-opened a"],
    ],
    [
      "a block from one table cell to another",
      part(
        `<w:tbl><w:tr><w:tc>${paragraph("{{#a}}")}</w:tc><w:tc>${paragraph("{{/a}}")}</w:tc></w:tr></w:tbl>`,
      ),
      ["block-crosses a"],
    ],
    ["braces that are not closed", part(paragraph("№ {{number}")), ["broken-braces {{number"]],
    [
      "a placeholder over two paragraphs",
      part(paragraph("{{num"), paragraph("ber}}")),
      ["broken-braces {{num", "broken-braces }}"],
    ],
  ])("%s", (_what, xml, faults) => {
    expect(faultsOf(xml)).toEqual(faults);
  });

  test("name the paragraph that a person has to look for", () => {
    const { faults } = compilePart(part(paragraph("Регистрационный № {{number}")));
    expect(faults).toEqual([
      { code: "broken-braces", tag: "{{number", paragraph: "Регистрационный № {{number}" },
    ]);
  });

  test("are all told, not only the first", () => {
    expect(
      faultsOf(part(paragraph("x{{#a}}"), paragraph("{{/b}}"), paragraph("{{c"))),
    ).toHaveLength(3);
  });
});

test("blocks beyond number are told, and not compared with each other", () => {
  const blocks = (count: number) =>
    part(...Array.from({ length: count }, () => paragraph(run("{{#iin}}x{{/iin}}"))));
  const most = compilePart(blocks(500));
  expect([most.faults, most.pieces.length > 500]).toEqual([[], true]);
  const { pieces, faults } = compilePart(blocks(501));
  expect([pieces, faults]).toEqual([[], [{ code: "too-many-blocks", tag: "", paragraph: null }]]);
});

test("braces without a partner in a long text are found by one look", () => {
  const { faults } = compilePart(part(paragraph(run(`{{${"a".repeat(1_000_000)}}}}`))));
  expect(faults.map(({ code }) => code)).toEqual(["broken-braces"]);
});
