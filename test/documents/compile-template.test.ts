import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compile-template.js";
import { docx, paragraph, part, requiredFields } from "./build-part.js";

const KIND = "advanced-training-certificate";
const REQUIRED = requiredFields(KIND);

const NOWHERE = { part: null, partKind: null, paragraph: null, nearest: null };

function faults(body: string, more: Record<string, string> = {}) {
  return compileTemplate(docx(part(body), more), KIND).faults;
}

describe("the fields of a template", () => {
  test("all required ones make it faultless", () => {
    expect(faults(REQUIRED)).toEqual([]);
  });

  test("are listed once, in order of appearance, those of blocks among them", () => {
    const body =
      paragraph("{{period_kk}} {{city_kk}}") + paragraph("{{#identity_kk}}{{city_kk}}{{/}}");
    const { template } = compileTemplate(docx(part(body)), KIND);
    expect(template.fields).toEqual(["period_kk", "city_kk", "identity_kk"]);
  });

  test("may stand in a header, a footer, a footnote or an endnote", () => {
    const more = {
      "word/header1.xml": paragraph("{{identity_kk}}"),
      "word/footer12.xml": paragraph("{{identity_ru}}"),
      "word/footnotes.xml": paragraph("{{specialty_kk}}"),
      "word/endnotes.xml": paragraph("{{specialty_ru}}"),
    };
    const { template, faults: found } = compileTemplate(docx(part(REQUIRED), more), KIND);
    expect(found).toEqual([]);
    expect(template.fields.slice(-4)).toEqual([
      "identity_kk",
      "identity_ru",
      "specialty_kk",
      "specialty_ru",
    ]);
  });

  test("that are missing are all told", () => {
    const found = faults(REQUIRED.replace("{{period_kk}}", "").replace("{{full_name_ru}}", ""));
    expect(found).toEqual([
      { code: "missing-field", tag: "full_name_ru", ...NOWHERE },
      { code: "missing-field", tag: "period_kk", ...NOWHERE },
    ]);
  });

  test("that only open a block are not printed, so they are missing", () => {
    const body = REQUIRED.replace("{{period_kk}}", "{{#period_kk}}x{{/period_kk}}");
    expect(faults(body)).toMatchObject([{ code: "missing-field", tag: "period_kk" }]);
  });

  test.each([
    ["full_name", "full_name_kk"],
    ["Registration_Number", "registration_number"],
    ["perod_ru", "period_ru"],
    ["оценка", null],
    ["", null],
  ])("%j is unknown; meant is probably %s", (tag, nearest) => {
    expect(faults(`${REQUIRED}${paragraph(`№ {{${tag}}}`)}`)).toEqual([
      {
        code: "unknown-field",
        tag,
        part: "word/document.xml",
        partKind: "body",
        paragraph: `№ {{${tag}}}`,
        nearest,
      },
    ]);
  });

  test("unknown ones are told with the part they stand in", () => {
    const more = { "word/footer1.xml": paragraph("{{#spesialty_kk}}x{{/spesialty_kk}}") };
    expect(faults(REQUIRED, more)).toMatchObject([
      { code: "unknown-field", part: "word/footer1.xml", nearest: "specialty_kk" },
    ]);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "%s, a word of the program's own, is unknown too",
    (tag) => {
      expect(faults(`${REQUIRED}${paragraph(`{{${tag}}}`)}`)).toMatchObject([
        { code: "unknown-field", tag },
      ]);
    },
  );

  test("a kind's own fields are unknown to the other kinds", () => {
    const body = `${REQUIRED}${paragraph("{{attended_kk}}")}`;
    expect(faults(body)).toMatchObject([{ code: "unknown-field", tag: "attended_kk" }]);
    expect(compileTemplate(docx(part(body)), "non-completion-reference").faults).toEqual([]);
  });

  test("a certification course needs the specialty", () => {
    const { faults: found } = compileTemplate(
      docx(part(REQUIRED)),
      "certification-course-certificate",
    );
    expect(found.map(({ tag }) => tag)).toEqual(["specialty_kk", "specialty_ru"]);
  });
});

test("broken tags are told with their part", () => {
  const more = { "word/header1.xml": paragraph("{{city_kk") };
  expect(faults(REQUIRED, more)).toEqual([
    {
      code: "broken-braces",
      tag: "{{city_kk",
      part: "word/header1.xml",
      partKind: "header",
      paragraph: "{{city_kk",
      nearest: null,
    },
  ]);
});

test("braces in parts that are not printed are nobody's business", () => {
  const more = { "word/settings.xml": paragraph("{{x"), "customXml/item1.xml": "{{y}}" };
  expect(faults(REQUIRED, more)).toEqual([]);
});
