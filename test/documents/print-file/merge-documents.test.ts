import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { compileTemplate } from "../../../src/documents/compile-template.js";
import { fieldValues } from "../../../src/documents/field-values.js";
import { fillPress, loadDraw } from "../../../src/documents/fill-press.js";
import { type Press, pressTemplate } from "../../../src/documents/press-template.js";
import { mergeDocuments } from "../../../src/documents/print-file/merge-documents.js";
import { BEGINNING } from "../../../src/documents/print-file/print-package.js";
import { loadQrDraw } from "../../../src/documents/qr-picture.js";
import { openArchive } from "../../../src/formats/zip/open-archive.js";
import type { DocumentKind, FieldValues } from "../../../src/model/document.js";
import { documentText } from "../../e2e/document-text.js";
import { projectRoot } from "../../e2e/kualik.js";
import { FACTS } from "../facts.js";
import { faultsOfPackage } from "./check-package.js";
import { wordLikeEdition } from "./word-like-edition.js";

const REFERENCE = "non-completion-reference";

function pressed(bytes: Uint8Array, kind: DocumentKind): Press {
  const { template, faults } = compileTemplate(openArchive(bytes), kind);
  expect(faults).toEqual([]);
  return pressTemplate(template);
}

function shipped(kind: DocumentKind): Press {
  return pressed(readFileSync(`${projectRoot}/templates/${kind}.docx`), kind);
}

const CERTIFICATE = shipped("advanced-training-certificate");
const SHIPPED_REFERENCE = shipped(REFERENCE);
const WORD = pressed(wordLikeEdition(REFERENCE), REFERENCE);
const TABLE = pressed(wordLikeEdition(REFERENCE, { ending: "table", bare: true }), REFERENCE);
const BLOCK = pressed(wordLikeEdition(REFERENCE, { ending: "block", evenPages: true }), REFERENCE);

function valuesOf(ordinal: number, more: FieldValues = {}): FieldValues {
  const enrolment = { ...FACTS.enrolment, fullNameRu: `Тыңдаушы <${ordinal}>` };
  return { ...fieldValues({ ...FACTS, enrolment, number: `5-2026-0000${ordinal}` }), ...more };
}

function documentsFrom(...presses: Press[]) {
  return presses.map((press, index) => ({ press, values: valuesOf(index + 1) }));
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
  const everyKind: [string, Press[]][] = [
    ["of one edition", [CERTIFICATE, CERTIFICATE, CERTIFICATE]],
    ["of one document", [WORD]],
    ["of editions that agree in their styles", [CERTIFICATE, SHIPPED_REFERENCE, CERTIFICATE]],
    ["of editions that differ in everything", [CERTIFICATE, WORD, SHIPPED_REFERENCE, WORD, TABLE]],
    ["whose first document is from a centre's own template", [WORD, CERTIFICATE, TABLE, BLOCK]],
    ["with headers on even pages in some", [BLOCK, TABLE, WORD, CERTIFICATE, BLOCK]],
  ];

  it.each(everyKind)("%s has nothing that Word would mend", (_, presses) => {
    const bytes = mergeDocuments(documentsFrom(...presses), "AT-2026-014");
    expect(faultsOfPackage(bytes)).toEqual([]);
    const body = partsOf(bytes)["word/document.xml"] ?? "";
    expect(count(body, /<w:sectPr[\s>]/g)).toBe(presses.length);
    expect(body.endsWith("</w:sectPr></w:body></w:document>")).toBe(true);
  });

  it.each(everyKind)("%s says what the documents say, in their order", (_, presses) => {
    const documents = documentsFrom(...presses);
    const texts = textsOf(mergeDocuments(documents, "x"));
    expect(texts).toHaveLength(documents.length);
    for (const [index, { press, values }] of documents.entries()) {
      const alone = textsOf(fillPress(press, values))[0] ?? "";
      expect(texts[index]?.replace(/\n+/g, "\n")).toBe(alone.replace(/\n+/g, "\n"));
    }
  });

  it("has the same bytes for the same documents", () => {
    const documents = documentsFrom(CERTIFICATE, WORD, TABLE);
    expect(mergeDocuments(documents, "x").equals(mergeDocuments(documents, "x"))).toBe(true);
  });

  it("tells its documents' progress, and who made it", () => {
    let done = 0;
    const bytes = mergeDocuments(documentsFrom(WORD, TABLE), "x", () => {
      done += 1;
    });
    expect(done).toBe(2);
    expect(bytes.subarray(0, BEGINNING.length).equals(BEGINNING)).toBe(true);
  });

  it("writes a header or footer once for equal values, and each picture once", () => {
    const parts = partsOf(mergeDocuments(documentsFrom(CERTIFICATE, CERTIFICATE, WORD, WORD), "x"));
    const names = Object.keys(parts);
    // The certificate's footer has the number; the other edition's only the head's name.
    expect(names.filter((name) => /^word\/footer\d+\.xml$/.test(name))).toHaveLength(3);
    expect(names.filter((name) => /^word\/header\d+\.xml$/.test(name))).toHaveLength(2);
    expect(names.filter((name) => name.startsWith("word/media/"))).toHaveLength(5);
    expect(names.some((name) => name.includes("comments"))).toBe(false);
  });

  it("gives every document the footer with its own number", () => {
    const documents = documentsFrom(CERTIFICATE, CERTIFICATE);
    const parts = partsOf(mergeDocuments(documents, "x"));
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

  it("begins the counted lists anew in every document, also those that a style brings", () => {
    const parts = partsOf(mergeDocuments(documentsFrom(WORD, WORD), "x"));
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

  it("counts pages from one in every document that prints them, and the pages of its own", () => {
    const body =
      partsOf(mergeDocuments(documentsFrom(WORD, CERTIFICATE), "x"))["word/document.xml"] ?? "";
    expect(count(body, /<w:pgNumType w:start="1"\/>/g)).toBe(1);
    expect(body).not.toContain('<w:type w:val="continuous"/>');
  });

  it("takes no header over from the document before", () => {
    const parts = partsOf(mergeDocuments(documentsFrom(WORD, TABLE), "x"));
    const sections = [...(parts["word/document.xml"] ?? "").matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)];
    const [, bare = ""] = sections.map(([section]) => section);
    expect(bare).toContain('<w:headerReference w:type="default"');
    expect(bare).toContain('<w:footerReference w:type="default"');
    expect(bare).toContain('w:header="0" w:footer="0"');
  });

  it("leaves a block that has no value out, with the paragraph that described the section", () => {
    const values = valuesOf(1, { specialty_ru: "" });
    const documents = [
      { press: BLOCK, values },
      { press: BLOCK, values: valuesOf(2) },
    ];
    const bytes = mergeDocuments(documents, "x");
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
    const { template, faults } = compileTemplate(parts, REFERENCE);
    expect(faults).toEqual([]);
    const press = pressTemplate(template);
    const documents = ["", "Кардиология", ""].map((specialty_ru, index) => ({
      press,
      values: valuesOf(index + 1, { specialty_ru }),
    }));
    const bytes = mergeDocuments(documents, "x");
    expect(faultsOfPackage(bytes)).toEqual([]);
    expect(textsOf(bytes).map((text) => count(text, /НЕТ/g))).toEqual([1, 0, 1]);
  });

  it("keeps the notes, bookmarks and links of each document apart", () => {
    const bytes = mergeDocuments(documentsFrom(WORD, WORD), "x");
    const parts = partsOf(bytes);
    expect(parts["word/footnotes.xml"]).toContain("сноска 5-2026-00001");
    expect(parts["word/footnotes.xml"]).toContain("сноска 5-2026-00002");
    const anchors = [...(parts["word/document.xml"] ?? "").matchAll(/w:anchor="([^"]*)"/g)];
    expect(new Set(anchors.map(([, name]) => name)).size).toBe(2);
    expect(documentText(bytes)).toContain("Тыңдаушы <2>");
  });

  it("says the fonts and colours of another theme itself", () => {
    const parts = partsOf(mergeDocuments(documentsFrom(CERTIFICATE, WORD), "x"));
    const own = /<w:style [^>]*w:styleId="Edition2Defaults".*?<\/w:style>/.exec(
      parts["word/styles.xml"] ?? "",
    );
    expect(own?.[0]).toContain('w:ascii="Liberation Sans"');
    expect(own?.[0]).not.toContain("Theme");
    expect(parts["word/styles.xml"]).toContain('<w:color w:val="4472C4"/>');
  });

  describe("of documents with a picture of their own", () => {
    const PICTURES = pressed(wordLikeEdition(REFERENCE, { qr: true }), REFERENCE);
    const codes = ["3-2026-00001 A", "3-2026-00002 B", "", "3-2026-00003 C"];

    async function merged() {
      const draw = await loadDraw(PICTURES);
      const documents = codes.map((qr_code, index) => ({
        press: PICTURES,
        values: valuesOf(index + 1, { qr_code }),
        draw,
      }));
      return mergeDocuments([...documents, ...documentsFrom(CERTIFICATE)], "x");
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
      const draw = await loadDraw(PICTURES);
      const values = valuesOf(1, { qr_code: codes[0] ?? "" });
      const alone = unzipSync(fillPress(PICTURES, values, draw));
      const shown = picturesShownIn(unzipSync(await merged()), "word/document.xml");
      expect(picturesShownIn(alone, "word/document.xml")).toEqual(shown.slice(0, 1));
    });

    it("needs what draws them", () => {
      const documents = [{ press: PICTURES, values: valuesOf(1, { qr_code: "A" }) }];
      expect(() => mergeDocuments(documents, "x")).toThrow("draws");
    });
  });

  it("refuses editions that call different things by one name", () => {
    const parts = openArchive(wordLikeEdition(REFERENCE));
    const main = Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8");
    const other = main.replace("urn:schemas-microsoft-com:vml", "urn:something-else");
    const strange = new Map(parts).set("word/document.xml", Buffer.from(other, "utf8"));
    const press = pressTemplate(compileTemplate(strange, REFERENCE).template);
    expect(() => mergeDocuments(documentsFrom(WORD, press), "x")).toThrow(
      expect.objectContaining({ code: "print-editions-clash" }),
    );
  });
});
