import { packEntry } from "../../formats/zip/write-archive.js";
import type { Template, TemplateEntry } from "../template.js";
import { compileEarlierPart } from "./compile-earlier-part.js";

/** The parts that version 0.1.0 filled. */
const FILLED_PART = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;

/**
 * Compiles an edition as version 0.1.0 did, for `fillTemplate` alone: what was issued then must be made
 * again byte for byte, whatever `compileTemplate` has learnt since. This folder never changes.
 *
 * @param files the DOCX's entries by name, inflated; the edition had no faults, or it was not used
 */
export function compileEarlier(files: ReadonlyMap<string, Uint8Array>): Pick<Template, "entries"> {
  const entries = [...files].map(([name, bytes]): TemplateEntry => {
    const pieces = FILLED_PART.test(name)
      ? compileEarlierPart(Buffer.from(bytes).toString("utf8"))
      : [];
    const isStatic = pieces.every((piece) => "text" in piece && piece.blocks.length === 0);
    return isStatic
      ? { filled: false, packed: packEntry(name, bytes) }
      : { filled: true, name, pieces };
  });
  return { entries };
}
