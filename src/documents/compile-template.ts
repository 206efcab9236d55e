import { packEntry } from "../formats/zip/write-archive.js";
import type { TemplateKind } from "../model/template-kind.js";
import { cleanPart, emptyPart } from "./clean-part.js";
import { compilePart, type ReadPart } from "./compile-part.js";
import { embedPictures } from "./embed-pictures.js";
import { faultsOfFields } from "./faults-of-fields.js";
import { foreignPrefix } from "./foreign-prefix.js";
import { packageParts } from "./package-parts.js";
import {
  fieldOf,
  type Piece,
  type Template,
  type TemplateEntry,
  type TemplateFault,
} from "./template.js";

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
  kind: TemplateKind,
): { template: Template; faults: TemplateFault[] } {
  const { clean, parts, faults } = readParts(files);
  const pictures = embedPictures(
    clean,
    parts.flatMap(({ name, pictures }) => (pictures.length > 0 ? [{ part: name, pictures }] : [])),
  );
  const entries = [...clean].map(([name, bytes]) =>
    entryOf(
      name,
      bytes,
      parts.find((part) => part.name === name),
    ),
  );
  const pieces = parts.flatMap((part) => part.pieces);
  const fields = [...new Set([...pieces.flatMap(fieldsOf), ...pictures.map(({ field }) => field)])];
  const template = { entries, pictures, fields, bareFields: bareFieldsOf(pieces) };
  return { template, faults: [...faults, ...faultsOfFields(parts, kind)] };
}

/** The files without comments and tracked changes, and those with text, cut at their placeholders. */
function readParts(files: ReadonlyMap<string, Uint8Array>) {
  const clean = new Map(files);
  const parts: ReadPart[] = [];
  const faults: TemplateFault[] = [];
  const { main, isDocument, kindOf, isRemarks } = packageParts(files);
  const fault = (code: TemplateFault["code"], name: string | null, told = "") =>
    faults.push({ ...NO_PLACE, code, tag: told, part: name, partKind: kindOf(name ?? "") });
  if (!isDocument) fault("no-document", main);
  for (const [name, bytes] of files) {
    const kind = kindOf(name);
    const xml = Buffer.from(bytes).toString("utf8");
    if (isRemarks(name)) clean.set(name, Buffer.from(emptyPart(xml), "utf8"));
    if (kind === null) continue;
    const prefix = foreignPrefix(xml);
    if (prefix !== null) fault("other-prefix", name, prefix);
    const cleaned = cleanPart(xml);
    if (cleaned !== xml) clean.set(name, Buffer.from(cleaned, "utf8"));
    const part = compilePart(cleaned, kind === "properties");
    parts.push({ ...part, name, kind });
    faults.push(...part.faults.map((one) => ({ ...NO_PLACE, ...one, part: name, partKind: kind })));
  }
  return { clean, parts, faults };
}

const NO_PLACE = { part: null, partKind: null, paragraph: null, nearest: null };

function entryOf(name: string, bytes: Uint8Array, part: ReadPart | undefined): TemplateEntry {
  const pieces = part?.pieces ?? [];
  const [only, ...others] = pieces;
  const isStatic = others.length === 0 && (!only || ("text" in only && only.blocks.length === 0));
  if (!isStatic) return { filled: true, name, pieces };
  const text = only && "text" in only ? Buffer.from(only.text, "utf8") : bytes;
  return { filled: false, packed: packEntry(name, text) };
}

/** The fields of a piece, those of its blocks among them. */
function fieldsOf(piece: Piece): string[] {
  const conditions = [...piece.blocks, ...(piece.unless ?? []).flat()].map(fieldOf);
  return "field" in piece ? [...conditions, piece.field] : conditions;
}

function bareFieldsOf(pieces: readonly Piece[]): string[] {
  const bare = pieces.flatMap((piece) =>
    "field" in piece && !piece.blocks.includes(piece.field) ? [piece.field] : [],
  );
  return [...new Set(bare)];
}
