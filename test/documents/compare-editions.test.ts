import { describe, expect, test } from "vitest";
import { compareEditions } from "../../src/documents/compare-editions.js";
import { documentTexts } from "../../src/documents/document-texts.js";
import { docx, paragraph, part, run } from "./build-template.js";

function edition(texts: string[], fields: string[] = [], more: Record<string, string> = {}) {
  return { files: docx(part(...texts.map((text) => paragraph(text))), more), fields };
}

describe("between two editions", () => {
  test("nothing changed where they are the same", () => {
    const one = edition(["КУӘЛІК", "{{city_kk}}"], ["city_kk"]);
    expect(compareEditions(one, one)).toEqual({
      fields: { added: [], removed: [] },
      text: [],
      other: [],
    });
  });

  test("fields and paragraphs that came and went are told, each at its place", () => {
    const footer = { "word/footer1.xml": part(paragraph("М.П.")) };
    const a = edition(["КУӘЛІК", "{{city_kk}} қаласы", "соңы"], ["city_kk"], footer);
    const b = edition(["КУӘЛІК", "{{city_ru}}", "соңы", "тағы"], ["city_ru"], {
      "word/footer1.xml": part(paragraph("М.О.")),
    });
    expect(compareEditions(a, b)).toEqual({
      fields: { added: ["city_ru"], removed: ["city_kk"] },
      text: [
        { place: "body", removed: ["{{city_kk}} қаласы"], added: ["{{city_ru}}"] },
        { place: "body", removed: [], added: ["тағы"] },
        { place: "footer", removed: ["М.П."], added: ["М.О."] },
      ],
      other: [],
    });
  });

  test("formatting and pictures are told apart from text, and what saving changes is not told", () => {
    const a = edition(["КУӘЛІК"], [], { "word/media/a.png": "1", "docProps/core.xml": "<a/>" });
    const b = {
      files: docx(part(paragraph(run("КУӘЛІК", "<w:b/>"))), {
        "word/media/b.png": "1",
        "docProps/core.xml": "<b/>",
      }),
      fields: [],
    };
    expect(compareEditions(a, b)).toMatchObject({
      text: [],
      other: ["word/document.xml", "word/media/a.png", "word/media/b.png"],
    });
  });
});

test("a text box is read once, though it is written for new and for old programs", () => {
  const box = `<mc:AlternateContent><mc:Choice>${paragraph("М.О.")}</mc:Choice><mc:Fallback>${paragraph("М.О.")}</mc:Fallback></mc:AlternateContent>`;
  const xml = part(`<w:p><w:r>${box}</w:r></w:p>`);
  expect(documentTexts(docx(xml)).body).toEqual(["М.О."]);
});
