import { expect, test } from "vitest";
import { OBJECT, paragraphTexts, plainTexts } from "../../src/documents/paragraph-text.js";
import { paragraph, part, run } from "./build-template.js";

function texts(xml: string): string[] {
  return paragraphTexts(xml).map(({ text }) => text);
}

test("a paragraph's text is that of its runs, joined", () => {
  const xml = part(paragraph("Выдано ", run("Ахметовой", "<w:b/>"), ""), paragraph("второй"));
  expect(texts(xml)).toEqual(["Выдано Ахметовой", "второй"]);
});

test("each letter knows its place in the XML", () => {
  const xml = part(paragraph("аб", "в"));
  const [only] = paragraphTexts(xml);
  expect(only?.letters.map(({ start, end }) => xml.slice(start, end))).toEqual(["а", "б", "в"]);
  expect(xml.slice(only?.element.start, only?.element.end)).toBe(paragraph("аб", "в"));
});

test("entities are one letter of text and all their letters of XML", () => {
  const xml = part(paragraph("&amp;&#1040;&#x410;&lt;&quot;&apos;"));
  const [only] = paragraphTexts(xml);
  expect(only?.text).toBe("&АА<\"'");
  expect(only?.letters.map(({ start, end }) => xml.slice(start, end))).toEqual([
    "&amp;",
    "&#1040;",
    "&#x410;",
    "&lt;",
    "&quot;",
    "&apos;",
  ]);
});

test.each(["&unknown;", "A&B;"])("%s, which only looks like an entity, is refused", (text) => {
  expect(() => texts(part(paragraph(text)))).toThrow(expect.objectContaining({ fault: "damaged" }));
});

test("a letter beyond the basic plane has two units with one place each", () => {
  const xml = part(paragraph("𐐀&#x10400;"));
  const [only] = paragraphTexts(xml);
  expect(only?.text).toBe("𐐀𐐀");
  expect(only?.letters).toHaveLength(4);
  expect(xml.slice(only?.letters[2]?.start, only?.letters[3]?.end)).toBe("&#x10400;");
});

test("a text box inside a paragraph has paragraphs of its own", () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph("внутри")}</w:txbxContent></w:pict></w:r>`;
  expect(texts(part(paragraph("до ", box, "после")))).toEqual([`до ${OBJECT}после`, "внутри"]);
});

test("elements that only begin like a paragraph or a text are neither", () => {
  const xml = part(
    '<w:p w:rsidR="00"><w:pPr><w:pStyle w:val="a"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t/><w:t>текст</w:t></w:r></w:p>',
    "<w:p/>",
    '<w:p w:rsidR="00"/>',
    "<w:p><w:r><w:delText>{{old}}</w:delText><w:instrText>{{code}}</w:instrText></w:r></w:p>",
  );
  expect(texts(xml)).toEqual(["текст", "", "", ""]);
});

test("what breaks or spaces the text of a run is a letter of it", () => {
  const xml = part(
    paragraph(
      "а",
      run("<w:tab/>"),
      run("<w:br/>"),
      run("<w:noBreakHyphen/>"),
      run("<w:softHyphen/>"),
      run('<w:br w:type="page"/>'),
    ),
  );
  const [only] = paragraphTexts(xml);
  expect(only?.text).toBe(`а\t\n\u2011\u00AD${OBJECT}`);
  expect(xml.slice(only?.letters[1]?.start, only?.letters[1]?.end)).toBe("<w:tab/>");
});

test("the paragraphs of a drawing have their text too", () => {
  const xml = "<c:chart><a:p><a:r><a:t>а</a:t></a:r><a:br/><a:r><a:t>б</a:t></a:r></a:p></c:chart>";
  expect(paragraphTexts(xml)).toMatchObject([{ text: "аб", isPlain: true }]);
});

test("the texts of properties stand for themselves", () => {
  const xml = "<cp><dc:title>а &amp; б</dc:title><list><t>в</t></list><x/><y></y></cp>";
  expect(plainTexts(xml).map(({ text }) => text)).toEqual(["а & б", "в"]);
});

test("a part without paragraphs has none", () => {
  expect(paragraphTexts("<w:settings/>")).toEqual([]);
});
