import { readFileSync } from "node:fs";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fillPress } from "../../src/documents/fill-press.js";
import { compilePart } from "../../src/documents/part.js";
import type { Piece } from "../../src/documents/template.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { DOCUMENT_FIELDS, type DocumentKind } from "../../src/model/document.js";

/** A run; text that begins with `<` stands in it as it is. */
export function run(text: string, properties = ""): string {
  const content = text.startsWith("<") ? text : `<w:t xml:space="preserve">${text}</w:t>`;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of runs, or of other XML where it begins with `<`. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((text) => (text.startsWith("<") ? text : run(text))).join("")}</w:p>`;
}

export function part(...paragraphs: string[]): string {
  return `<w:document><w:body>${paragraphs.join("")}</w:body></w:document>`;
}

/** A document's field for every required one, so that a test only writes what it is about. */
export function requiredFields(kind: DocumentKind): string {
  return Object.entries(DOCUMENT_FIELDS[kind])
    .filter(([, need]) => need === "required")
    .map(([field]) => paragraph(`{{${field}}}`))
    .join("");
}

const TYPES: [RegExp, string][] = [
  [/document\.xml$/, "officedocument.wordprocessingml.document.main"],
  [/header\d*\.xml$/, "officedocument.wordprocessingml.header"],
  [/footer\d*\.xml$/, "officedocument.wordprocessingml.footer"],
  [/footnotes\.xml$/, "officedocument.wordprocessingml.footnotes"],
  [/endnotes\.xml$/, "officedocument.wordprocessingml.endnotes"],
  [/comments\.xml$/, "officedocument.wordprocessingml.comments"],
  [/settings\.xml$/, "officedocument.wordprocessingml.settings"],
  [/chart\d*\.xml$/, "officedocument.drawingml.chart"],
  [/core\.xml$/, "package.core-properties"],
  [/app\.xml$/, "officedocument.extended-properties"],
  [/custom\.xml$/, "officedocument.custom-properties"],
];

/** What a package says of parts with these names. */
export function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type
      ? [`<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`]
      : [];
  });
  return `<Types><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

export function relationships(...all: [id: string, type: string, target: string][]): string {
  const lines = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${lines.join("")}</Relationships>`;
}

/** A DOCX's entries with this body. */
export function docx(xml: string, more: Record<string, string> = {}): Map<string, Uint8Array> {
  const parts = { "word/document.xml": xml, ...more };
  const entries = {
    "[Content_Types].xml": contentTypes(Object.keys(parts)),
    "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
    ...parts,
  };
  return new Map(
    Object.entries(entries).map(([name, content]) => [name, Buffer.from(content, "utf8")]),
  );
}

/** The body's XML after filling; what is wrong with the template is not asked. */
export function fillBody(xml: string, values: Record<string, string>): string {
  const { press } = compileTemplate(docx(xml), "advanced-training-certificate");
  return bodyOf(fillPress(press, values));
}

export function bodyOf(document: Uint8Array): string {
  return textOf(openArchive(document), "word/document.xml");
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

/** What is wrong with a part, in short. */
export function faultsOf(xml: string): string[] {
  return compilePart(xml).faults.map(({ code, tag }) => `${code} ${tag}`);
}

/** A part's pieces, in short: fields in braces, blocks behind a bar. */
export function shape(pieces: readonly Piece[]): string[] {
  return pieces.map((piece) => {
    const content = "text" in piece ? piece.text : `{${piece.field}}`;
    return piece.blocks.length === 0 ? content : `${content} | ${piece.blocks.join(" ")}`;
  });
}

/** What a reader sees of a part: the text of each paragraph. */
export function visibleText(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs)].map(([, content]) =>
    [...(content ?? "").matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text).join(""),
  );
}

export function shippedTemplate(kind: DocumentKind): Map<string, Uint8Array> {
  return openArchive(readFileSync(new URL(`../../templates/${kind}.docx`, import.meta.url))) as Map<
    string,
    Uint8Array
  >;
}
