import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.js";
import { compileTemplate } from "../../src/documents/compile-template.js";
import { fillTemplate } from "../../src/documents/fill-template.js";
import { docx, fillBody, paragraph, part, textOf } from "./build-part.js";

/** What stands in the place of `{{a}}`. */
function written(value: string): string {
  return /\[(.*)\]/su.exec(fillBody(part(paragraph("[{{a}}]")), { a: value }))?.[1] ?? "";
}

describe("a value", () => {
  test.each([
    ["«Центр» & Ко", "«Центр» &amp; Ко"],
    ["<w:t>", "&lt;w:t&gt;"],
    ["]]>", "]]&gt;"],
    ["&amp;", "&amp;amp;"],
    [`"О'Коннор"`, `"О'Коннор"`],
    ["Мұхамеджанова Әлия", "Мұхамеджанова Әлия"],
    ["𐐀 🎓", "𐐀 🎓"],
    ["a\u0000b\u0008c\u001Fd", "abcd"],
    ["a\uFFFEb\uFFFFc", "abc"],
    ["a\uD800b\uDC00c", "abc"],
    ["a\tb", "a\tb"],
    ["$& $1 $$", "$&amp; $1 $$"],
    ["{{b}}", "{{b}}"],
  ])("%j is written %j", (value, xml) => {
    expect(written(value)).toBe(xml);
  });

  test.each(["a\nb", "a\r\nb", "a\rb"])("%j breaks the line", (value) => {
    expect(written(value)).toBe('a</w:t><w:br/><w:t xml:space="preserve">b');
  });

  test("stands where its placeholder stood, whatever the order of the values", () => {
    const body = part(paragraph("{{b}}-{{a}}"));
    expect(fillBody(body, { a: "1", b: "2" })).toBe(fillBody(body, { b: "2", a: "1" }));
  });
});

describe("a filled document", () => {
  const FILES = docx(part(paragraph("{{number}}")), {
    "word/styles.xml": "<w:styles/>",
    "word/header1.xml": paragraph("без полей"),
    "word/footer1.xml": paragraph("№ {{number}}"),
    "word/media/image1.png": "\u0089PNG не настоящий",
  });
  const { template } = compileTemplate(FILES, "advanced-training-certificate");
  const bytes = fillTemplate(template, { number: "3-2026-00001" });

  test("has the same entries in the same order", () => {
    expect([...openArchive(bytes).keys()]).toEqual([...FILES.keys()]);
  });

  test("has every entry without placeholders byte for byte", () => {
    const filled = openArchive(bytes);
    for (const name of ["[Content_Types].xml", "word/styles.xml", "word/header1.xml"]) {
      expect(textOf(filled, name)).toBe(textOf(FILES, name));
    }
    expect(Buffer.from(filled.get("word/media/image1.png") ?? [])).toEqual(
      FILES.get("word/media/image1.png"),
    );
  });

  test("has its values in every printed part", () => {
    const filled = openArchive(bytes);
    expect(textOf(filled, "word/document.xml")).toContain(">3-2026-00001<");
    expect(textOf(filled, "word/footer1.xml")).toContain(">№ 3-2026-00001<");
  });

  test("is the same, byte for byte, when made again", () => {
    expect(fillTemplate(template, { number: "3-2026-00001" })).toEqual(bytes);
    const again = compileTemplate(FILES, "advanced-training-certificate");
    expect(fillTemplate(again.template, { number: "3-2026-00001" })).toEqual(bytes);
  });

  test("differs where a value differs", () => {
    expect(fillTemplate(template, { number: "3-2026-00002" })).not.toEqual(bytes);
  });

  test("leaves the template as it was", () => {
    fillTemplate(template, { number: "other" });
    expect(fillTemplate(template, { number: "3-2026-00001" })).toEqual(bytes);
  });
});
