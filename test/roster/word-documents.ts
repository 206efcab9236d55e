import { packEntry, writeArchive } from "../../src/formats/zip/write-archive.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A Word document whose body is given as it is. */
export function wordDocument(body: string, parts: Record<string, string> = {}): Buffer {
  const all = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return writeArchive(Object.entries(all).map(([name, xml]) => packEntry(name, Buffer.from(xml))));
}

export const run = (text: string, look = "") =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const struck = (text: string) => run(text, "<w:strike/>");
export const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
/** A cell of what is within its paragraph, or of whole paragraphs. */
export const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p>") ? content : paragraph(content)}</w:tc>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
/** A row of plain texts. */
export const line = (...texts: string[]) => row(...texts.map((text) => cell(run(text))));
export const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
export const text = (said: string) => paragraph(run(said));
