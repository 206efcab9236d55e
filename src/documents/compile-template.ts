import { packEntry } from "../archive/write-archive.js";
import { DOCUMENT_FIELDS, type DocumentKind } from "../model/document.js";
import { compilePart } from "./compile-part.js";
import { nearestName } from "./nearest-name.js";
import type { Template, TemplateEntry, TemplateFault } from "./template.js";

/** The parts of a DOCX whose text is printed. */
const PRINTED_PART = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;

/**
 * Compiles an edition once, so that filling it costs little: its parts are cut at the placeholders
 * and everything else is compressed for good.
 *
 * @param files the DOCX's entries by name, inflated
 * @param kind decides which fields the template may and must have
 * @returns the template, or every fault found in it; a template with faults must not be used
 */
export function compileTemplate(
  files: ReadonlyMap<string, Uint8Array>,
  kind: DocumentKind,
): { template: Template; faults: TemplateFault[] } {
  const faults: TemplateFault[] = [];
  const fields = new Set<string>();
  const entries = [...files].map(([name, bytes]): TemplateEntry => {
    if (!PRINTED_PART.test(name)) return { filled: false, packed: packEntry(name, bytes) };
    const part = compilePart(Buffer.from(bytes).toString("utf8"));
    faults.push(...part.faults.map((fault) => ({ ...fault, part: name, nearest: null })));
    for (const piece of part.pieces) {
      for (const block of piece.blocks) fields.add(block);
      if ("field" in piece) fields.add(piece.field);
    }
    const isStatic = part.pieces.every((piece) => "text" in piece && piece.blocks.length === 0);
    return isStatic
      ? { filled: false, packed: packEntry(name, bytes) }
      : { filled: true, name, pieces: part.pieces };
  });
  const template = { entries, fields: [...fields], bareFields: bareFieldsOf(entries) };
  return { template, faults: [...faults, ...faultsOfFields(template, kind)] };
}

function faultsOfFields({ entries, fields }: Template, kind: DocumentKind): TemplateFault[] {
  const known = DOCUMENT_FIELDS[kind];
  const names = Object.keys(known);
  const unknown = fields
    .filter((field) => !Object.hasOwn(known, field))
    .map((field): TemplateFault => {
      const nearest = nearestName(field, names);
      return {
        code: "unknown-field",
        tag: field,
        part: partWith(entries, field),
        paragraph: null,
        nearest,
      };
    });
  const printed = new Set(entries.flatMap((entry) => surelyPrintedFields(entry, known)));
  const missing = names
    .filter((name) => known[name] === "required" && !printed.has(name))
    .map((name): TemplateFault => {
      return { code: "missing-field", tag: name, part: null, paragraph: null, nearest: null };
    });
  return [...unknown, ...missing];
}

/** Fields that are printed whatever other optional field has no value. */
function surelyPrintedFields(entry: TemplateEntry, known: Record<string, string>): string[] {
  if (!entry.filled) return [];
  return entry.pieces.flatMap((piece) => {
    if (!("field" in piece)) return [];
    const isSure = piece.blocks.every(
      (block) => block === piece.field || known[block] === "required",
    );
    return isSure ? [piece.field] : [];
  });
}

function bareFieldsOf(entries: readonly TemplateEntry[]): string[] {
  const bare = entries.flatMap((entry) =>
    entry.filled
      ? entry.pieces.flatMap((piece) =>
          "field" in piece && !piece.blocks.includes(piece.field) ? [piece.field] : [],
        )
      : [],
  );
  return [...new Set(bare)];
}

function partWith(entries: readonly TemplateEntry[], field: string): string | null {
  const entry = entries.find(
    (candidate) =>
      candidate.filled &&
      candidate.pieces.some(
        (piece) => piece.blocks.includes(field) || ("field" in piece && piece.field === field),
      ),
  );
  return entry?.filled ? entry.name : null;
}
