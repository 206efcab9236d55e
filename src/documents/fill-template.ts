import { packEntry, writeArchive } from "../formats/zip/write-archive.js";
import type { FieldValues } from "../model/document.js";
import { escapeEarlier } from "./earlier/escape-earlier.js";
import type { Piece, Template } from "./template.js";

/**
 * Fills a template the way documents were filled before templates were pressed: so that what was
 * issued then can be made again byte for byte. New documents come from `fillPress`.
 *
 * @param values text by field; a field without a value takes its block with it and prints nothing
 * @returns the bytes of a DOCX; equal values give equal bytes
 */
export function fillTemplate(template: Pick<Template, "entries">, values: FieldValues): Buffer {
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
    if (piece.unless || piece.blocks.some((block) => !values[block])) continue;
    xml += "text" in piece ? piece.text : escapeEarlier(values[piece.field] ?? "");
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
