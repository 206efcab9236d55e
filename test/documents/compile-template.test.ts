import { describe, expect, test } from "vitest";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { docx, paragraph, part, requiredFields, textOf } from "./build-template.js";

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
    const { press } = compileTemplate(docx(part(body)), KIND);
    expect(press.fields).toEqual(["period_kk", "city_kk", "identity_kk"]);
  });

  test("may stand in a header, a footer, a footnote or an endnote", () => {
    const more = {
      "word/header1.xml": paragraph("{{identity_kk}}"),
      "word/footer12.xml": paragraph("{{identity_ru}}"),
      "word/footnotes.xml": paragraph("{{specialty_kk}}"),
      "word/endnotes.xml": paragraph("{{specialty_ru}}"),
    };
    const { press, faults: found } = compileTemplate(docx(part(REQUIRED), more), KIND);
    expect(found).toEqual([]);
    expect(press.fields.slice(-4)).toEqual([
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

describe("the same text in two forms", () => {
  test("for Word and for older programs is filled in both, and its faults are told once", () => {
    const box = `<w:txbxContent>${paragraph("{{x}} {{y")}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(faults(REQUIRED + paragraph(both)).map(({ code, tag }) => `${code} ${tag}`)).toEqual([
      "broken-braces {{y",
      "unknown-field x",
    ]);
  });
});

describe("fields outside the page", () => {
  const more = {
    "docProps/core.xml": "<cp><dc:title>№ {{registration_number}}</dc:title></cp>",
    "word/charts/chart1.xml": "<c><a:p><a:r><a:t>{{city_kk}}</a:t></a:r></a:p></c>",
  };

  test("are filled in properties and charts, on one line", () => {
    const { press, faults: found } = compileTemplate(docx(part(REQUIRED), more), KIND);
    expect(found).toEqual([]);
    const filled = openArchive(
      fillPress(press, { registration_number: "7\n8", city_kk: "А\n& Б" }),
    );
    expect(textOf(filled, "docProps/core.xml")).toBe("<cp><dc:title>№ 7 8</dc:title></cp>");
    expect(textOf(filled, "word/charts/chart1.xml")).toContain("<a:t>А &amp; Б</a:t>");
  });

  test("are not printed, so a required one is missing all the same", () => {
    const body = REQUIRED.replace("{{registration_number}}", "");
    expect(faults(body, more)).toMatchObject([
      { code: "missing-field", tag: "registration_number" },
    ]);
  });

  test("are not what other programs keep there", () => {
    const kept = '<cp><p><v>{"a":{"b":1}}</v></p><p><v>{{registration_number</v></p></cp>';
    expect(faults(REQUIRED, { "docProps/custom.xml": kept })).toMatchObject([
      { code: "broken-braces", tag: "{{registration_number" },
    ]);
  });

  test("may be wrong there too", () => {
    const wrong = { "docProps/core.xml": "<cp><dc:title>{{nummer}}</dc:title></cp>" };
    expect(faults(REQUIRED, wrong)).toMatchObject([
      { code: "unknown-field", tag: "nummer", partKind: "properties" },
    ]);
  });
});

describe("slips of a person", () => {
  test.each([
    ["{{full-name-kk}}", "unknown-field", "full-name-kk", "full_name_kk"],
    ["{{Full Name KK}}", "unknown-field", "Full Name KK", "full_name_kk"],
    ["{{сity_kk}}", "unknown-field", "сity_kk", "city_kk"],
    ["{{{city_kk}}}", "broken-braces", "{{{city_kk", null],
    ["{ {city_kk} }", "broken-braces", "{ {city_kk", null],
    ["｛｛city_kk｝｝", "broken-braces", "｛｛city_kk｝", null],
    ["{city_kk}", "bare-name", "city_kk", null],
    ["[[City_KK]]", "bare-name", "City_KK", null],
    ["«full_name_ru»", "bare-name", "full_name_ru", null],
  ])("%s is told as %s", (text, code, tag, nearest) => {
    expect(faults(REQUIRED + paragraph(text))).toMatchObject([{ code, tag, nearest }]);
  });

  test.each(["{{Full Name KK}}", "{{full_name_kk", "{full_name_kk}"])(
    "%s in the place of a required field is one fault, not two",
    (text) => {
      expect(faults(REQUIRED.replace("{{full_name_kk}}", text))).toHaveLength(1);
    },
  );

  test("letters that only look right are told as such", () => {
    const [fault] = faults(REQUIRED + paragraph("{{сity_kk}}"));
    expect(fault?.isLookAlike).toBe(true);
  });

  test("spaces inside the braces are none", () => {
    expect(faults(REQUIRED + paragraph("{{ city_kk }} {{\u00A0city_ru\u00A0}}"))).toEqual([]);
  });
});

describe("the package", () => {
  test("without a Word document is told", () => {
    const files = docx(part(REQUIRED));
    const types = Buffer.from(
      textOf(files, "[Content_Types].xml").replace("document.main", "template.main"),
    );
    files.set("[Content_Types].xml", types);
    expect(compileTemplate(files, KIND).faults).toMatchObject([
      { code: "no-document", part: "word/document.xml" },
    ]);
  });

  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  test("with other prefixes is read by the usual ones", () => {
    const header = `<x:hdr xmlns:x="${word}"><x:p><x:r><x:t>{{city_kk}}</x:t></x:r></x:p></x:hdr>`;
    const { press, faults: found } = compileTemplate(
      docx(part(REQUIRED), { "word/header1.xml": header }),
      KIND,
    );
    expect(found).toEqual([]);
    const filled = openArchive(fillPress(press, { city_kk: "Ақтау" }));
    expect(textOf(filled, "word/header1.xml")).toBe(
      `<w:hdr xmlns:w="${word}"><w:p><w:r><w:t xml:space="preserve">Ақтау</w:t></w:r></w:p></w:hdr>`,
    );
  });

  test("with a usual prefix for something else is refused rather than passed over", () => {
    const header = '<w:hdr xmlns:w="urn:other"><w:p/></w:hdr>';
    expect(faults(REQUIRED, { "word/header1.xml": header })).toMatchObject([
      { code: "other-prefix", tag: "w", part: "word/header1.xml" },
    ]);
  });

  test("with macros is told", () => {
    const files = docx(part(REQUIRED));
    const types = textOf(files, "[Content_Types].xml").replace(
      "officedocument.wordprocessingml.document.main",
      "ms-word.document.macroEnabled.main",
    );
    files.set("[Content_Types].xml", Buffer.from(types));
    expect(compileTemplate(files, KIND).faults).toMatchObject([
      { code: "has-macros", part: "word/document.xml" },
    ]);
  });

  test("loses its comments, with the names of those who made them", () => {
    const files = docx(part(REQUIRED + paragraph('<w:commentRangeStart w:id="0"/>', "x")), {
      "word/comments.xml": `<w:comments><w:comment w:author="А. Б.">${paragraph("{{z")}</w:comment></w:comments>`,
    });
    const { press, faults: found } = compileTemplate(files, KIND);
    expect(found).toEqual([]);
    const filled = openArchive(fillPress(press, {}));
    expect(textOf(filled, "word/comments.xml")).toBe("<w:comments></w:comments>");
    expect(textOf(filled, "word/document.xml")).not.toContain("comment");
  });
});
