import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { unprintable } from "../../src/documents/field-values.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { pressFromBytes, pressToBytes } from "../../src/documents/press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { docx, fillBody, paragraph, part, textOf } from "./build-template.js";

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
    ["a\tb", "a\tb"],
    ["$& $1 $$", "$&amp; $1 $$"],
    ["{{b}}", "{{b}}"],
  ])("%j is written %j", (value, xml) => {
    expect(written(value)).toBe(xml);
  });

  test.each(["a\u0000b", "a\u001Fb", "a\u0085b", "a\uFFFEb", "a\uD800b", "a\uDC00b"])(
    "%j is refused, nothing is left out of it in silence",
    (value) => {
      expect(() => written(value)).toThrow("no document can hold");
      expect(unprintable({ a: value, b: "b" })).toEqual(["a"]);
    },
  );

  test.each(["a\nb", "a\r\nb", "a\rb", "a\u2028b"])("%j breaks the line", (value) => {
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
  const { press } = compileTemplate(FILES, "advanced-training-certificate");
  const bytes = fillPress(press, { number: "3-2026-00001" });

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
    expect(fillPress(press, { number: "3-2026-00001" })).toEqual(bytes);
    const again = compileTemplate(FILES, "advanced-training-certificate");
    expect(fillPress(again.press, { number: "3-2026-00001" })).toEqual(bytes);
  });

  test("differs where a value differs", () => {
    expect(fillPress(press, { number: "3-2026-00002" })).not.toEqual(bytes);
  });

  test("leaves the template as it was", () => {
    fillPress(press, { number: "other" });
    expect(fillPress(press, { number: "3-2026-00001" })).toEqual(bytes);
  });

  test("is the same from a press that was kept", () => {
    const kept = pressFromBytes(Uint8Array.from(pressToBytes(press)));
    expect(fillPress(kept, { number: "3-2026-00001" })).toEqual(bytes);
    expect(pressToBytes(kept)).toEqual(pressToBytes(press));
    expect(() => pressFromBytes(Buffer.from("PK not a press at all"))).toThrow();
  });
});

describe("a long value", () => {
  test("of more than a block is written whole", () => {
    const value = "Мұхамеджанова & ".repeat(9_000);
    expect(written(value)).toBe(value.replace(/&/g, "&amp;"));
  });
});
