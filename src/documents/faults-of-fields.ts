import { TEMPLATE_FIELDS, type TemplateKind } from "../model/template-kind.js";
import type { ReadPart } from "./compile-part.js";
import { nearestField } from "./nearest-field.js";
import { fieldOf, type TemplateFault } from "./template.js";

/**
 * What a template names that its kind does not know, and what its kind needs and it does not print. One
 * slip is told once: a field that was probably meant elsewhere is not told as missing too.
 */
export function faultsOfFields(parts: readonly ReadPart[], kind: TemplateKind): TemplateFault[] {
  const unknown = parts.flatMap((part) => unknownFields(part, TEMPLATE_FIELDS[kind]));
  const meant = new Set(unknown.map(({ nearest }) => nearest));
  const missing = missingFields(parts, TEMPLATE_FIELDS[kind]);
  return [...unknown, ...missing.filter(({ tag }) => !meant.has(tag) && !isMarred(tag, parts))];
}

/** Whether the field is there, but so written that another fault tells of it. */
function isMarred(field: string, parts: readonly ReadPart[]): boolean {
  return parts.some(({ faults }) =>
    faults.some(
      ({ code, tag }) =>
        (code === "broken-braces" || code === "bare-name") && tag.toLowerCase().includes(field),
    ),
  );
}

function unknownFields(
  { named, name, kind }: ReadPart,
  known: Record<string, string>,
): TemplateFault[] {
  const unknown = named.filter(({ field }) => !Object.hasOwn(known, field));
  const once = new Map(unknown.map((place) => [JSON.stringify(place), place]));
  return [...once.values()].map(({ field, paragraph }) => {
    const { name: nearest, isLookAlike } = nearestField(field, Object.keys(known));
    return {
      code: "unknown-field",
      tag: field,
      part: name,
      partKind: kind,
      paragraph,
      nearest,
      ...(isLookAlike && { isLookAlike }),
    };
  });
}

/** Parts whose text is on the page whatever happens: a chart or a property is not the document. */
const ON_PAPER = new Set(["body", "header", "footer", "footnotes", "endnotes"]);

function missingFields(parts: readonly ReadPart[], known: Record<string, string>): TemplateFault[] {
  const printed = new Set(
    parts.flatMap((part) => (ON_PAPER.has(part.kind) ? surelyPrinted(part, known) : [])),
  );
  return Object.keys(known)
    .filter((field) => known[field] === "required" && !printed.has(field))
    .map((tag) => ({
      code: "missing-field",
      tag,
      part: null,
      partKind: null,
      paragraph: null,
      nearest: null,
    }));
}

/** Fields that are printed whatever other optional field has no value. */
function surelyPrinted({ pieces }: ReadPart, known: Record<string, string>): string[] {
  return pieces.flatMap((piece) => {
    if (!("field" in piece)) return [];
    const isSure = piece.blocks.every(
      (block) => block === piece.field || (block === fieldOf(block) && known[block] === "required"),
    );
    return isSure ? [piece.field] : [];
  });
}
