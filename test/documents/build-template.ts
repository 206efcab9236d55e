import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, inflateSync } from "node:zlib";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import type { DocumentFacts } from "../../src/documents/field-values.js";
import { fillPress, loadDraw } from "../../src/documents/fill-press.js";
import { compilePart } from "../../src/documents/part.js";
import type { Piece } from "../../src/documents/template.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import type { Centre } from "../../src/model/centre.js";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type FieldValues,
} from "../../src/model/document.js";

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

/** A document of an advanced training course with everything known. */
export const FACTS: DocumentFacts & { centre: Centre } = {
  centre: {
    nameKk: "«Ұлттық ғылыми медициналық орталық» АҚ",
    nameRu: "АО «Национальный научный медицинский центр»",
    bin: "990940003030",
    cityKk: "Астана қ.",
    cityRu: "г. Астана",
    headNameKk: "Ә. Сәрсенов",
    headNameRu: "А. Сарсенов",
    headPositionKk: "Басшы",
    headPositionRu: "Руководитель",
    numberPatterns: {
      "advanced-training-certificate": "{kind}-{year}-{number:5}",
      "certification-course-certificate": "{kind}-{year}-{number:5}",
      "non-completion-reference": "{kind}-{year}-{number:5}",
    },
  },
  course: {
    code: "AT-2026-014",
    kind: "advanced-training",
    titleKk: "Кардиология негіздері",
    titleRu: "Основы кардиологии",
    specialtyKk: "Кардиология",
    specialtyRu: "Кардиология",
    hours: 60,
    credits: 2,
    start: "2026-03-02",
    end: "2026-03-13",
  },
  enrolment: {
    iin: "841014405586",
    identityDocument: null,
    fullNameKk: "Ахметова Айгүл Серікқызы",
    fullNameRu: "Ахметова Айгуль Сериккызы",
    outcome: "completed",
    hoursAttended: 25,
  },
  number: "3-2026-00001",
  issuedOn: "2026-03-16",
  checkSecret: "secret of the test register",
};

const FOLDER = fileURLToPath(new URL("../fixtures/templates/", import.meta.url));

/** Templates as editors save them. */
export const TEMPLATE_FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".docx"));

export function kindOfFixture(name: string): DocumentKind {
  const kind = DOCUMENT_KIND_NAMES.find((candidate) => name.includes(candidate));
  if (!kind) throw new Error(`${name} is of no kind`);
  return kind;
}

export function filesOfFixture(name: string): Map<string, Uint8Array> {
  return openArchive(readFileSync(`${FOLDER}${name}`));
}

export async function fillFixture(name: string, values: FieldValues): Promise<Buffer> {
  const { press } = compileTemplate(filesOfFixture(name), kindOfFixture(name));
  return fillPress(press, values, await loadDraw(press, new Map()));
}

/** The squares of a PNG of one bit a pixel, black `true`, one square for each `scale` pixels. */
export function readPng(png: Uint8Array, scale: number): boolean[][] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error("wrong checksum");
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const rowLength = 1 + Math.ceil(width / 8);
  if (header[8] !== 1 || header[9] !== 0 || rows.length !== rowLength * height) {
    throw new Error("no picture of one bit a pixel");
  }
  const isBlack = (x: number, y: number) =>
    ((rows[y * rowLength + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
  return Array.from({ length: height / scale }, (_row, y) =>
    Array.from({ length: width / scale }, (_square, x) => {
      const pixels = Array.from({ length: scale * scale }, (_pixel, n) =>
        isBlack(x * scale + (n % scale), y * scale + Math.floor(n / scale)),
      );
      if (new Set(pixels).size !== 1) throw new Error("a square of two colours");
      return pixels[0] ?? false;
    }),
  );
}
