import { packEntry, writeArchive } from "../archive/write-archive.js";
import type { FieldValues } from "../model/document.js";
import type { Piece, Template } from "./template.js";

/** What XML 1.0 cannot hold at all (section 2.2), which some sheets nevertheless contain. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">';

/**
 * Fills a compiled template.
 *
 * @param values text by field; a field without a value takes its block with it and prints nothing
 * @returns the bytes of a DOCX; equal values give equal bytes
 */
export function fillTemplate(template: Template, values: FieldValues): Buffer {
  return writeArchive(
    template.entries.map((entry) =>
      entry.filled
        ? packEntry(entry.name, Buffer.from(fillPieces(entry.pieces, values), "utf8"))
        : entry.packed,
    ),
  );
}

function fillPieces(pieces: readonly Piece[], values: FieldValues): string {
  let xml = "";
  for (const piece of pieces) {
    if (piece.blocks.some((block) => !values[block])) continue;
    xml += "text" in piece ? piece.text : escapeForXml(values[piece.field] ?? "");
  }
  return pieces.some(({ blocks }) => blocks.length > 0) ? withParagraphInCells(xml) : xml;
}

/** A cell whose blocks all went must keep a paragraph, or Word takes the document for damaged. */
function withParagraphInCells(xml: string): string {
  return xml.replace(
    /(<w:tc(?: [^>]*)?>|<w:tcPr\/>|<\/w:tcPr>|<\/w:tbl>)(?=<\/w:tc>)/g,
    "$1<w:p></w:p>",
  );
}

function escapeForXml(value: string): string {
  return value
    .replace(NOT_IN_XML, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, LINE_BREAK);
}
