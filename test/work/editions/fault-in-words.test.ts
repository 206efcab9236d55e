import { describe, expect, test } from "vitest";
import type { TemplateFault } from "../../../src/documents/template.js";
import { LANGUAGES, loadTranslate } from "../../../src/language/translate.js";
import { faultInWords } from "../../../src/work/editions/fault-in-words.js";

const CODES: Record<TemplateFault["code"], string> = {
  "unknown-field": "",
  "missing-field": "",
  "broken-braces": "",
  "bare-name": "",
  "block-not-closed": "",
  "block-not-opened": "",
  "block-crosses": "",
  "too-many-blocks": "",
  "table-empties": "",
  "picture-in-text": "",
  "picture-missing": "",
  "other-prefix": "",
  "no-document": "",
  "has-macros": "",
  "tag-in-link": "",
  "tag-in-field": "",
  "tag-elsewhere": "",
  "field-changes": "",
  "field-from-elsewhere": "",
  "field-other": "",
  "link-to-disk": "",
  "linked-file": "",
  "inserted-file": "",
  "has-program": "",
  "unseen-sign": "",
};

function fault(change: Partial<TemplateFault>): TemplateFault {
  return {
    code: "unknown-field",
    tag: "сity_kk",
    part: "word/header2.xml",
    partKind: "header",
    paragraph: "Қала: {{сity_kk}}",
    nearest: null,
    ...change,
  };
}

describe("a fault in words", () => {
  test.each<[Partial<TemplateFault>, string]>([
    [{}, "верхний колонтитул, "],
    [{ pages: "first" }, "верхний колонтитул первой страницы, "],
    [{ pages: "even", section: 2 }, "верхний колонтитул чётных страниц, раздел 2, "],
    [{ partKind: "footnotes" }, "сноски, "],
    [{ part: "word/document.xml", partKind: "body" }, "текст, "],
  ])("says where it is in a registrar's words, with the paragraph: %j", async (change, place) => {
    const t = await loadTranslate("ru");
    expect(faultInWords(fault(change), t)).toBe(
      `${place}«Қала: {{сity_kk}}»: поля {{сity_kk}} не существует`,
    );
  });

  test.each(LANGUAGES)("names no part by its file, in %s", async (language) => {
    const t = await loadTranslate(language);
    for (const code of Object.keys(CODES) as TemplateFault["code"][]) {
      expect(faultInWords(fault({ code }), t)).not.toMatch(/word\/|\.xml/);
    }
  });

  test("names a mark that nobody sees", async () => {
    const t = await loadTranslate("en");
    const unseen = fault({ code: "broken-braces", tag: "{\u200b{iin", paragraph: null });
    expect(faultInWords(unseen, t)).toMatch(/^header: near \{\{iin a mark .* \(U\+200B\)/);
  });

  test("proposes what was probably meant, and says why it looks the same", async () => {
    const t = await loadTranslate("en");
    const nearest = "city_kk";
    expect(faultInWords(fault({ tag: "ctiy_kk", nearest }), t)).toMatch(/perhaps \{\{city_kk\}\}/);
    expect(faultInWords(fault({ nearest, isLookAlike: true }), t)).toMatch(
      /Cyrillic.*\{\{city_kk\}\}/,
    );
    expect(faultInWords(fault({ code: "bare-name", tag: "City_KK" }), t)).toMatch(
      /: City_KK stands .* \{\{city_kk\}\}$/,
    );
    expect(faultInWords(fault({ code: "picture-missing", tag: "qr" }), t)).toMatch(
      /\{\{qr_code\}\}$/,
    );
  });

  test("quotes a long paragraph in short", async () => {
    const t = await loadTranslate("en");
    const words = faultInWords(fault({ paragraph: "я".repeat(500) }), t);
    expect(words).toContain(`“${"я".repeat(80)}…”`);
  });

  test.each(LANGUAGES)("has words for every code in %s", async (language) => {
    const t = await loadTranslate(language);
    for (const code of Object.keys(CODES) as TemplateFault["code"][]) {
      const words = faultInWords(fault({ code }), t).replace(/\{\{.*?\}\}/g, "");
      expect(words).not.toMatch(/^fault\.|\{|undefined/);
    }
  });
});
