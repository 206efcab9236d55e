import { expect, test } from "vitest";
import { compileEarlier } from "../../src/documents/earlier/compile-earlier.js";
import { fillTemplate } from "../../src/documents/fill-template.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { docx, paragraph, part, run, textOf } from "./build-part.js";

const BODY = part(
  paragraph(run("№ {{num"), run("ber}} от ", "<w:b/>")),
  paragraph("{{#a}}"),
  paragraph("a: {{a}}{{#b}}, {{b}}{{/b}}."),
  paragraph("{{/a}}"),
  `<w:tbl><w:tr><w:tc><w:tcPr/>${paragraph("{{#b}}")}${paragraph("{{b}}")}${paragraph("{{/b}}")}</w:tc></w:tr></w:tbl>`,
);
const FILES = docx(BODY, {
  "word/footer1.xml": paragraph("{{number}}"),
  "docProps/core.xml": "{{number}}",
});

function filled(values: Record<string, string>) {
  return openArchive(fillTemplate(compileEarlier(FILES), values));
}

/** What version 0.1.0 wrote, to the letter. */
test("documents of version 0.1.0 are made as they were then", () => {
  const full = filled({ number: "7", a: "<x>\ny\u0001", b: "&" });
  expect(textOf(full, "word/document.xml")).toBe(
    part(
      paragraph(run("№ 7"), run(" от ", "<w:b/>")),
      paragraph('a: &lt;x&gt;</w:t><w:br/><w:t xml:space="preserve">y, &amp;.'),
      `<w:tbl><w:tr><w:tc><w:tcPr/>${paragraph("&amp;")}</w:tc></w:tr></w:tbl>`,
    ),
  );
  expect(textOf(full, "word/footer1.xml")).toBe(paragraph("7"));
  expect(textOf(full, "docProps/core.xml")).toBe("{{number}}");
  expect(textOf(filled({ number: "7" }), "word/document.xml")).toBe(
    part(
      paragraph(run("№ 7"), run(" от ", "<w:b/>")),
      "<w:tbl><w:tr><w:tc><w:tcPr/><w:p></w:p></w:tc></w:tr></w:tbl>",
    ),
  );
});
