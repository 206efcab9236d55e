import { describe, expect, test } from "vitest";
import { cleanPart, emptyPart } from "../../src/documents/part.js";
import { paragraph, part, run } from "./build-template.js";

const BY = 'w:id="1" w:author="А. Б."';

describe("tracked changes are accepted", () => {
  test.each([
    ["inserted text", `<w:ins ${BY}>${run("б")}</w:ins>`, run("б")],
    ["text moved here", `<w:moveTo ${BY}>${run("б")}</w:moveTo>`, run("б")],
    ["deleted text", `<w:del ${BY}><w:r><w:delText>{{б</w:delText></w:r></w:del>`, ""],
    ["text moved away", `<w:moveFrom ${BY}>${run("{{б}}")}</w:moveFrom>`, ""],
    [
      "text deleted after it was inserted",
      `<w:ins ${BY}><w:del ${BY}>${run("б")}</w:del></w:ins>`,
      "",
    ],
    [
      "other formatting before",
      run("б", `<w:b/><w:rPrChange ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange>`),
      run("б", "<w:b/>"),
    ],
  ])("%s", (_what, before, after) => {
    expect(cleanPart(part(paragraph("а", before, "в")))).toBe(
      part(paragraph("а", after || "<w:r/>", "в")).replace("<w:r/>", ""),
    );
  });

  const ended = (text: string) =>
    `<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr>${text && run(text)}</w:p>`;

  test("a paragraph whose end was deleted goes on in the next", () => {
    const next = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("б")}</w:p>`;
    expect(cleanPart(part(ended("а"), next))).toBe(
      part(`<w:p><w:pPr><w:rPr></w:rPr></w:pPr>${run("а")}${run("б")}</w:p>`),
    );
  });

  test("a paragraph deleted whole goes, unless it is the last of its cell", () => {
    expect(cleanPart(part(ended(""), paragraph("б")))).toBe(part(paragraph("б")));
    const cell = `<w:tc>${ended("")}</w:tc>`;
    expect(cleanPart(cell)).toBe(cell.replace(`<w:del ${BY}/>`, ""));
  });

  test("a deleted row goes, and the table with its last", () => {
    const row = (mark: string) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph("а")}</w:tc></w:tr>`;
    const gone = row(`<w:del ${BY}/>`);
    expect(cleanPart(part(`<w:tbl>${gone}${row("")}</w:tbl>`))).toBe(
      part(`<w:tbl>${row("")}</w:tbl>`),
    );
    expect(cleanPart(part(`<w:tbl>${gone}${gone}</w:tbl>`, paragraph("б")))).toBe(
      part(paragraph("б")),
    );
    expect(cleanPart(part(`<w:tbl>${row(`<w:ins ${BY}/>`)}</w:tbl>`))).toBe(
      part(`<w:tbl>${row("")}</w:tbl>`),
    );
  });
});

test("comments leave the text, and their part is emptied", () => {
  const commented = paragraph(
    '<w:commentRangeStart w:id="0"/>',
    "а",
    '<w:commentRangeEnd w:id="0"/>',
    '<w:r><w:rPr/><w:commentReference w:id="0"/></w:r>',
  );
  expect(cleanPart(part(commented))).toBe(part(paragraph("а")));
  expect(emptyPart(`<?xml version="1.0"?><w:comments a="b"><w:comment/></w:comments>`)).toBe(
    `<?xml version="1.0"?><w:comments a="b"></w:comments>`,
  );
});

test("a content control is freed from the data that would overwrite it", () => {
  const control = (properties: string) =>
    part(
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph("{{a}}")}</w:sdtContent></w:sdt>`,
    );
  const bound =
    '<w:id w:val="7"/><w:dataBinding w:xpath="/a"/><w15:dataBinding w:xpath="/a"/><w:showingPlcHdr/><w:date w:fullDate="2026-01-01T00:00:00Z"><w:lid w:val="ru"/></w:date>';
  expect(cleanPart(control(bound))).toBe(
    control('<w:id w:val="7"/><w:date><w:lid w:val="ru"/></w:date>'),
  );
});

test.each([
  ["<w:settings>", '<w:docVars><w:docVar w:name="a" w:val="А. Б."/></w:docVars>', ""],
  ["<w:p>", '<w:permStart w:id="1" w:ed="a@b.kz"/><w:permEnd w:id="1"/>', ""],
  ["<cp:coreProperties>", "<dc:creator>А. Б.</dc:creator>", ""],
  [
    "<cp:coreProperties>",
    "<dc:creator>{{issuer_ru}}</dc:creator>",
    "<dc:creator>{{issuer_ru}}</dc:creator>",
  ],
  ["<Properties>", '<property name="a"><vt:lpwstr>А. Б.</vt:lpwstr></property>', ""],
  [
    "<Properties>",
    '<property name="a"><vt:lpwstr>№ {{registration_number}}</vt:lpwstr></property>',
    '<property name="a"><vt:lpwstr>№ {{registration_number}}</vt:lpwstr></property>',
  ],
  ["<w:drawing>", '<wp:docPr id="1" descr="C:\\Users\\a\\b.png"/>', '<wp:docPr id="1"/>'],
  ["<w:pict>", '<v:imagedata o:title="\\\\srv\\a\\b"/>', "<v:imagedata/>"],
  ["<w:drawing>", '<wp:docPr id="1" descr="Герб"/>', '<wp:docPr id="1" descr="Герб"/>'],
])("what tells of whoever made it does not travel: %s%s", (open, before, after) => {
  const close = open.replace("<", "</");
  expect(cleanPart(open + before + close)).toBe(open + after + close);
});

test("what is clean stays as it is", () => {
  const xml = part(paragraph("а", '<w:proofErr w:type="x"/>', "б"));
  expect(cleanPart(xml)).toBe(xml);
});
