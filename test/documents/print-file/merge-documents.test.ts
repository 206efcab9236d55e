import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { loadQrDraw } from "../../../src/documents/check-code.js";
import { compileTemplate } from "../../../src/documents/compiled-template.js";
import { fieldValues } from "../../../src/documents/field-values.js";
import { fillPress, loadDraw } from "../../../src/documents/fill-press.js";
import type { Press } from "../../../src/documents/press.js";
import { mergeDocuments } from "../../../src/documents/print-file/merge-documents.js";
import { BEGINNING } from "../../../src/documents/print-file/print-package.js";
import { openArchive } from "../../../src/formats/zip/open-archive.js";
import type { DocumentKind, FieldValues } from "../../../src/model/document.js";
import { projectRoot } from "../../e2e/kualik.js";
import { documentText } from "../../e2e/papers.js";
import { faultsOfPackage, wordLikeEdition } from "../build-edition.js";
import { FACTS } from "../build-template.js";

const REFERENCE = "non-completion-reference";

function pressed(bytes: Uint8Array, kind: DocumentKind): Press {
  const { press, faults } = compileTemplate(openArchive(bytes), kind);
  expect(faults).toEqual([]);
  return press;
}

function shipped(kind: DocumentKind): Press {
  return pressed(readFileSync(`${projectRoot}/templates/${kind}.docx`), kind);
}

const CERTIFICATE = shipped("advanced-training-certificate");
const WORD = pressed(wordLikeEdition(REFERENCE), REFERENCE);
const TABLE = pressed(wordLikeEdition(REFERENCE, { ending: "table", bare: true }), REFERENCE);
const FIELDS = pressed(wordLikeEdition(REFERENCE, { fields: true }), REFERENCE);
const BLOCK = pressed(wordLikeEdition(REFERENCE, { ending: "block", evenPages: true }), REFERENCE);

function valuesOf(ordinal: number, more: FieldValues = {}): FieldValues {
  const enrolment = { ...FACTS.enrolment, fullNameRu: `Тыңдаушы <${ordinal}>` };
  return { ...fieldValues({ ...FACTS, enrolment, number: `5-2026-0000${ordinal}` }), ...more };
}

/** A print file of so many documents. */
function printed(press: Press, count = 2): Buffer {
  return mergeDocuments(
    { press },
    Array.from({ length: count }, (_, index) => valuesOf(index + 1)),
  );
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString("utf8"),
    ]),
  );
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** The pictures that a part shows and that were drawn for a document, in order. */
function picturesShownIn(files: Record<string, Uint8Array>, part: string): Buffer[] {
  const textOf = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
  const relations = textOf(part.replace(/^word\//, "word/_rels/").concat(".rels"));
  return [...textOf(part).matchAll(/<a:blip r:embed="([^"]*)"/g)].flatMap(([, id]) => {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1] ?? "";
    const name = target.startsWith("/") ? target.slice(1) : `word/${target}`;
    return name.includes("media/kualik") ? [Buffer.from(files[name] ?? [])] : [];
  });
}

/** The text of the body by document; the last paragraph of each but the last describes its section. */
function textsOf(bytes: Uint8Array): string[] {
  const body = partsOf(bytes)["word/document.xml"] ?? "";
  const texts: string[] = [];
  let text = "";
  for (const [paragraph] of body.matchAll(/<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g)) {
    text += `${[...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, words]) => words).join("")}\n`;
    if (!paragraph.includes("<w:sectPr")) continue;
    texts.push(text);
    text = "";
  }
  return [...texts, text];
}

describe("a print file", () => {
  const everyKind: [string, Press, number][] = [
    ["of a shipped template", CERTIFICATE, 3],
    ["of one document", WORD, 1],
    ["of a template as Word writes them", WORD, 3],
    ["without headers, that ends with a table", TABLE, 2],
    ["with headers on even pages, that ends with a block", BLOCK, 3],
    ["with fields that count", FIELDS, 3],
  ];

  it.each(everyKind)("%s has nothing that Word would mend", (_, press, size) => {
    const bytes = printed(press, size);
    expect(faultsOfPackage(bytes)).toEqual([]);
    const body = partsOf(bytes)["word/document.xml"] ?? "";
    expect(count(body, /<w:sectPr[\s>]/g)).toBe(size);
    expect(body.endsWith("</w:sectPr></w:body></w:document>")).toBe(true);
  });

  it.each(everyKind)("%s says what the documents say, in their order", (_, press, size) => {
    const texts = textsOf(printed(press, size));
    expect(texts).toHaveLength(size);
    for (const [index, text] of texts.entries()) {
      const alone = textsOf(fillPress(press, valuesOf(index + 1)))[0] ?? "";
      expect(text.replace(/\n+/g, "\n")).toBe(alone.replace(/\n+/g, "\n"));
    }
  });

  it.each(everyKind)("%s looks as the edition says", (_, press, size) => {
    const parts = partsOf(printed(press, size));
    const alone = partsOf(fillPress(press, valuesOf(1)));
    for (const part of ["word/styles.xml", "word/theme/theme1.xml", "word/fontTable.xml"]) {
      expect(parts[part], part).toBe(alone[part]);
    }
    expect(parts["word/settings.xml"]).toContain("<w:compat>");
  });

  it("has the same bytes for the same documents", () => {
    expect(printed(WORD).equals(printed(WORD))).toBe(true);
  });

  it("finds the parts of an edition whatever the letter case of their names", () => {
    const parts = [...openArchive(wordLikeEdition(REFERENCE))].map(
      ([name, bytes]) => [name.replace("word/styles", "word/Styles"), bytes] as const,
    );
    const { press } = compileTemplate(new Map(parts), REFERENCE);
    const file = partsOf(printed(press));
    expect(file["word/Styles.xml"]).toContain('w:styleId="Item"');
    // The style brings a counted list, which only a style that was read can tell.
    expect(count(file["word/numbering.xml"] ?? "", /<w:startOverride /g)).toBe(4);
  });

  it("gives every document a chart of its own where the chart shows values", () => {
    const edition = new Map(openArchive(wordLikeEdition(REFERENCE, { unnoted: true })));
    const change = (part: string, was: string, is: string) => {
      const xml = Buffer.from(edition.get(part) ?? []).toString("utf8");
      expect(xml).toContain(was);
      edition.set(part, Buffer.from(xml.replace(was, is), "utf8"));
    };
    const put = (part: string, xml: string) => edition.set(part, Buffer.from(xml, "utf8"));
    const type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const chart = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId20"/></a:graphicData>`;
    change("word/document.xml", "<a:graphicData", `${chart}<a:graphicData`);
    change(
      "[Content_Types].xml",
      "<Override",
      `<Override PartName="/word/charts/chart1.xml" ContentType="${type}"/><Override`,
    );
    change(
      "word/_rels/document.xml.rels",
      "<Relationship ",
      `<Relationship Id="rId20" Type="${kind}/chart" Target="charts/chart1.xml"/><Relationship `,
    );
    put(
      "word/charts/chart1.xml",
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${kind}"><c:chart><a:p><a:r><a:t>{{registration_number}}</a:t></a:r></a:p></c:chart><c:externalData r:id="rId1"/></c:chartSpace>`,
    );
    put(
      "word/charts/_rels/chart1.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kind}/image" Target="../media/image1.png"/></Relationships>`,
    );
    const { press, faults } = compileTemplate(edition, REFERENCE);
    expect(faults).toEqual([]);
    const bytes = printed(press);
    expect(faultsOfPackage(bytes)).toEqual([]);
    const charts = Object.entries(partsOf(bytes)).filter(([name]) =>
      name.startsWith("word/charts/c"),
    );
    expect(charts.map(([, xml]) => /<a:t>([^<]*)/.exec(xml)?.[1])).toEqual([
      "5-2026-00001",
      "5-2026-00002",
    ]);
  });

  it("of a template with the characters that marks are made of leaves them out", () => {
    const parts = new Map(openArchive(wordLikeEdition(REFERENCE)));
    const body = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    const odd = body.replace("<w:t>↑</w:t>", "<w:t>\uFDD0↑\uFDD1</w:t>");
    expect(odd).not.toBe(body);
    parts.set("word/document.xml", Buffer.from(odd, "utf8"));
    const { press } = compileTemplate(parts, REFERENCE);
    expect(printed(press).equals(printed(WORD))).toBe(true);
  });

  it("tells who made it", () => {
    const bytes = printed(WORD);
    expect(bytes.subarray(0, BEGINNING.length).equals(BEGINNING)).toBe(true);
  });

  it("writes a header or footer once for equal values, and each picture once", () => {
    const certificates = Object.keys(partsOf(printed(CERTIFICATE)));
    // The certificate's footer has the number; the other edition's only the head's name.
    expect(certificates.filter((name) => /^word\/footer\d+\.xml$/.test(name))).toHaveLength(2);
    const names = Object.keys(partsOf(printed(WORD)));
    expect(names.filter((name) => /^word\/footer\d+\.xml$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /^word\/header\d+\.xml$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
    expect(names.some((name) => name.includes("comments"))).toBe(false);
  });

  it("gives every document the footer with its own number", () => {
    const parts = partsOf(printed(CERTIFICATE));
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d/.test(name));
    const relations = parts["word/_rels/document.xml.rels"] ?? "";
    const used = [
      ...(parts["word/document.xml"] ?? "").matchAll(/<w:footerReference[^>]*r:id="([^"]*)"/g),
    ];
    const shown = used.map(([, id]) => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
      return footers.find(([name]) => name === `word/${target}`)?.[1] ?? "";
    });
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain("5-2026-00001");
    expect(shown[1]).toContain("5-2026-00002");
  });

  it("has headers and footers refer to places in their own document", () => {
    const parts = openArchive(wordLikeEdition(REFERENCE));
    const footer = [...parts.keys()].find((name) => name.startsWith("word/footer")) ?? "";
    const xml = Buffer.from(parts.get(footer) ?? []).toString("utf8");
    const field = '<w:fldSimple w:instr=" REF Number \\h "><w:r><w:t>7</w:t></w:r></w:fldSimple>';
    const referring = xml.replace("</w:p>", `${field}</w:p>`);
    const edition = new Map(parts).set(footer, Buffer.from(referring));
    const files = partsOf(printed(compileTemplate(edition, REFERENCE).press));
    const names = [...(files["word/document.xml"] ?? "").matchAll(/w:name="(Number[^"]*)"/g)];
    const referred = Object.entries(files)
      .filter(([name]) => name.startsWith("word/footer"))
      .flatMap(([, text]) => / REF (\S+) /.exec(text)?.[1] ?? []);
    expect(new Set(referred).size).toBe(2);
    expect(referred).toEqual(names.map(([, name]) => name));
  });

  it("leaves what counts sections and words as each document counts them", () => {
    const parts = openArchive(wordLikeEdition(REFERENCE));
    const body = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    const field = (instruction: string) =>
      `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`;
    const fields = [" SECTION ", "NUMWORDS \\# 0", "DOCPROPERTY Pages", "SECTIONPAGES"];
    const more = body.replace("<w:body>", `<w:body>${fields.map(field).join("")}`);
    const edition = new Map(parts).set("word/document.xml", Buffer.from(more));
    const files = partsOf(printed(compileTemplate(edition, REFERENCE).press, 1));
    const told = [...(files["word/document.xml"] ?? "").matchAll(/w:instr="([^"]*)"/g)];
    expect(told.map(([, instruction]) => instruction)).toEqual([
      " QUOTE &quot;1&quot; ",
      "QUOTE &quot;1&quot; \\# 0",
      "SECTIONPAGES",
      "SECTIONPAGES",
    ]);
  });

  it("begins the counted lists anew in every document, also those that a style brings", () => {
    const parts = partsOf(printed(WORD));
    const body = parts["word/document.xml"] ?? "";
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    // Each has three items by number, two by style, and one that is not counted.
    const [first, second] = [lists.slice(0, 6), lists.slice(6)];
    expect(new Set(first).size).toBe(3);
    expect(second).toHaveLength(6);
    expect(second.filter((id) => first.includes(id))).toEqual(["1"]);
    expect(count(parts["word/numbering.xml"] ?? "", /<w:startOverride w:val="1"\/>/g)).toBe(4);
    expect(body).toContain('<w:ind w:left="1440" w:hanging="720"/>');
  });

  it("begins only one of several lists that count together anew", () => {
    const parts = new Map(openArchive(wordLikeEdition(REFERENCE)));
    const numbering = Buffer.from(parts.get("word/numbering.xml") ?? []).toString("utf8");
    const together = numbering.replace(
      '<w:num w:numId="3"><w:abstractNumId w:val="2"/>',
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/>',
    );
    parts.set("word/numbering.xml", Buffer.from(together, "utf8"));
    const { press } = compileTemplate(parts, REFERENCE);
    const lists = partsOf(printed(press))["word/numbering.xml"] ?? "";
    expect(count(lists, /<w:num /g)).toBe(3 + 4);
    expect(count(lists, /<w:startOverride w:val="1"\/>/g)).toBe(2);
  });

  it("begins numbers in a sequence anew at the first that a document prints", () => {
    const values = [valuesOf(1), valuesOf(2, { specialty_ru: "" })];
    const body = partsOf(mergeDocuments({ press: FIELDS }, values))["word/document.xml"] ?? "";
    const instructions = [
      ...body.matchAll(/w:instr="([^"]*)"|<w:instrText[^>]*>([^<]*SEQ[^<]*)</g),
    ].map(([, simple, complex]) => simple ?? complex);
    expect(instructions).toEqual([
      " SEQ Рисунок \\* ARABIC  \\r 1",
      " SEQ Рисунок \\* ARABIC ",
      " SEQ Рисунок \\c ",
      " SEQ Таблица \\r 5 ",
      " SEQ Рисунок \\* ARABIC  \\r 1",
      " SEQ Рисунок \\c ",
      " SEQ Таблица \\r 5 ",
    ]);
  });

  it("counts pages from one in every document that prints them, and the pages of its own", () => {
    const { "word/document.xml": body = "", ...parts } = partsOf(printed(FIELDS));
    expect(count(body, /<w:pgNumType w:start="1"\/>/g)).toBe(2);
    expect(body).not.toContain('<w:type w:val="continuous"/>');
    // What LibreOffice shows, which does not know the field of Word.
    const footers = Object.entries(parts).filter(([name]) => name.startsWith("word/footer"));
    const counted = footers.map(
      ([, xml]) => /> SECTIONPAGES <.*?> PAGEREF (\w+) <.*?<w:t>(\d)/.exec(xml)?.[1],
    );
    const ends = [
      ...body.matchAll(/w:name="(_lastpage\d)"\/><w:bookmarkEnd w:id="\d+"\/><\/w:p>/g),
    ];
    expect(counted).toEqual(["_lastpage1", "_lastpage2"]);
    expect(ends.map(([, name]) => name)).toEqual(counted);
    expect(faultsOfPackage(printed(FIELDS))).toEqual([]);
    expect(partsOf(printed(CERTIFICATE))["word/document.xml"]).not.toContain("w:start=");
  });

  const footersOf = (bytes: Uint8Array) =>
    Object.entries(partsOf(bytes))
      .filter(([name]) => name.startsWith("word/footer"))
      .map(([, xml]) => xml)
      .join("");

  it("tells the number of the last page where a document has several sections", () => {
    const press = pressed(wordLikeEdition(REFERENCE, { fields: true, sections: true }), REFERENCE);
    const footers = footersOf(printed(press));
    expect(footers).toMatch(
      /<w:fldChar w:dirty="true" w:fldCharType="begin"\/><\/w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _lastpage2 </,
    );
    expect(footers).not.toContain("SECTIONPAGES");
  });

  it("leaves the number of pages as it was saved where sections are numbered anew", () => {
    const parts = openArchive(wordLikeEdition(REFERENCE, { fields: true, sections: true }));
    const body = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    const last = body.lastIndexOf("<w:pgMar");
    const from = body.indexOf("/>", last) + 2;
    const anew = `${body.slice(0, from)}<w:pgNumType w:start="1"/>${body.slice(from)}`;
    const edition = new Map(parts).set("word/document.xml", Buffer.from(anew));
    const { press } = compileTemplate(edition, REFERENCE);
    expect(footersOf(printed(press))).toContain("> QUOTE &quot;2&quot; <");
  });

  it("finds the last page of a document whatever stands there", () => {
    for (const ending of ["paragraph", "table", "block"] as const) {
      const edition = wordLikeEdition(REFERENCE, { fields: true, ending });
      const bytes = printed(pressed(edition, REFERENCE));
      expect(faultsOfPackage(bytes)).toEqual([]);
      const body = partsOf(bytes)["word/document.xml"] ?? "";
      expect(count(body, /w:name="_lastpage[12]"/g)).toBe(2);
    }
  });

  it("takes no header over from the document before", () => {
    const press = pressed(wordLikeEdition(REFERENCE, { sections: true }), REFERENCE);
    const bytes = printed(press);
    expect(faultsOfPackage(bytes)).toEqual([]);
    const body = partsOf(bytes)["word/document.xml"] ?? "";
    const sections = [...body.matchAll(/<w:sectPr(?:\s[^>]*)?>.*?<\/w:sectPr>/g)];
    expect(sections).toHaveLength(4);
    const [bare = "", own = "", next] = sections.map(([section]) => section);
    expect(next).toBe(bare);
    expect(bare).toContain('<w:headerReference w:type="default"');
    expect(bare).toContain('<w:footerReference w:type="default"');
    expect(bare).toContain('w:header="0" w:footer="0"');
    expect(own).toContain('w:header="708" w:footer="708"');
  });

  it("leaves a block that has no value out, with the paragraph that described the section", () => {
    const values = valuesOf(1, { specialty_ru: "" });
    const bytes = mergeDocuments({ press: BLOCK }, [values, valuesOf(2)]);
    const [without, having] = textsOf(bytes);
    expect(without).not.toContain("КОНЕЦ");
    expect(having).toContain("КОНЕЦ Кардиология");
    expect(faultsOfPackage(bytes)).toEqual([]);
  });

  it("prints what stands for a missing value where it is missing, and only there", () => {
    const parts = new Map(openArchive(wordLikeEdition(REFERENCE, { unnoted: true })));
    const main = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    const inline = "{{#specialty_ru}}{{specialty_ru}}{{/specialty_ru}}";
    const last = `<w:p><w:r><w:t>КОНЕЦ ${inline}</w:t></w:r></w:p>`;
    expect(main).toContain(last);
    const marks = ["{{^specialty_ru}}", "НЕТ", "{{/specialty_ru}}"].map(
      (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
    );
    parts.set("word/document.xml", Buffer.from(main.replace(last, marks.join("")), "utf8"));
    const { press, faults } = compileTemplate(parts, REFERENCE);
    expect(faults).toEqual([]);
    const documents = ["", "Кардиология", ""].map((specialty_ru, index) =>
      valuesOf(index + 1, { specialty_ru }),
    );
    const bytes = mergeDocuments({ press }, documents);
    expect(faultsOfPackage(bytes)).toEqual([]);
    expect(textsOf(bytes).map((text) => count(text, /НЕТ/g))).toEqual([1, 0, 1]);
  });

  it("keeps the notes, bookmarks and links of each document apart", () => {
    const bytes = printed(WORD);
    const parts = partsOf(bytes);
    expect(parts["word/footnotes.xml"]).toContain("сноска 5-2026-00001");
    expect(parts["word/footnotes.xml"]).toContain("сноска 5-2026-00002");
    const anchors = [...(parts["word/document.xml"] ?? "").matchAll(/w:anchor="([^"]*)"/g)];
    expect(new Set(anchors.map(([, name]) => name)).size).toBe(2);
    expect(documentText(bytes)).toContain("Тыңдаушы <2>");
  });

  describe("of documents with a picture of their own", () => {
    const PICTURES = pressed(wordLikeEdition(REFERENCE, { qr: true }), REFERENCE);
    const codes = ["3-2026-00001 A", "3-2026-00002 B", "", "3-2026-00003 C"];

    async function merged() {
      const draw = await loadDraw(PICTURES, new Map());
      const documents = codes.map((qr_code, index) => valuesOf(index + 1, { qr_code }));
      return mergeDocuments({ press: PICTURES, draw }, documents);
    }

    it("each shows its own, in body, header and footnote, and nothing points into the void", async () => {
      const bytes = await merged();
      expect(faultsOfPackage(bytes)).toEqual([]);
      const files = unzipSync(bytes);
      const draw = await loadQrDraw();
      const drawn = codes.filter((code) => code !== "").map((code) => draw(code));
      for (const part of ["document", "footnotes"]) {
        const shown = picturesShownIn(files, `word/${part}.xml`);
        expect(shown.map((png) => drawn.findIndex((one) => one.equals(png)))).toEqual([0, 1, 2]);
      }
      const headers = Object.keys(files).filter((name) => /^word\/header\d+\.xml$/.test(name));
      const inHeaders = headers.flatMap((name) => picturesShownIn(files, name));
      expect(inHeaders.map((png) => drawn.findIndex((one) => one.equals(png)))).toEqual([0, 1, 2]);
      const media = Object.keys(files).filter((name) => name.includes("media/kualik"));
      expect(media).toHaveLength(3);
    });

    it("shows what each document shows alone", async () => {
      const draw = await loadDraw(PICTURES, new Map());
      const values = valuesOf(1, { qr_code: codes[0] ?? "" });
      const alone = unzipSync(fillPress(PICTURES, values, draw));
      const shown = picturesShownIn(unzipSync(await merged()), "word/document.xml");
      expect(picturesShownIn(alone, "word/document.xml")).toEqual(shown.slice(0, 1));
    });

    it("needs what draws them", () => {
      const documents = [valuesOf(1, { qr_code: "A" })];
      expect(() => mergeDocuments({ press: PICTURES }, documents)).toThrow("draws");
    });
  });
});
