import { packEntry } from "../formats/zip/write-archive.js";
import { editDistance, inLatin } from "../model/name-key.js";
import { TEMPLATE_FIELDS, type TemplateKind } from "../model/template-kind.js";
import { headerPlaces } from "./header-places.js";
import { faultsOfOrigin, faultsOfOtherPlaces } from "./other-places.js";
import { packageParts } from "./package-parts.js";
import { cleanPart, compilePart, emptyPart, once, type ReadPart } from "./part.js";
import { readPartText, utf8Text } from "./part-text.js";
import { embedPictures } from "./pictures.js";
import {
  type Press,
  type PressedEntry,
  pressFilled,
  pressOf,
  pressPicture,
  pressStill,
} from "./press.js";
import { fieldOf, type Piece, type TemplateFault } from "./template.js";
import { travellingParts } from "./travelling-parts.js";

/**
 * The field that a mistyped one was probably meant to be, seen through the slips of a keyboard: other
 * case, a hyphen or a space for the underscore, Cyrillic letters that look like Latin ones.
 *
 * @returns the name, and whether only letters of the other alphabet keep it apart from what is written
 */
export function nearestField(
  written: string,
  names: readonly string[],
): { name: string | null; isLookAlike: boolean } {
  const latin = inLatin(written.toLowerCase());
  const folded = latin.replace(/[\s\u2010-\u2015-]+/g, "_");
  const isLookAlike = names.includes(latin) && latin !== written.toLowerCase();
  return { name: nearestName(folded, names), isLookAlike };
}

/** No field's name is half as long; comparing letter by letter costs the square of what is written. */
const LONGEST_MISTYPED = 100;

/**
 * The name among `names` that a mistyped one was probably meant to be.
 *
 * @returns null where none is near: more than a third of the letters would have to change
 */
export function nearestName(mistyped: string, names: readonly string[]): string | null {
  if (mistyped.length > LONGEST_MISTYPED) return null;
  const ranked = names
    .map((name) => ({ name, distance: editDistance(mistyped.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, mistyped.length / 3) ? best.name : null;
}

/**
 * Compiles an edition once, so that filling it costs little: its parts are cut at the placeholders
 * and everything else is compressed for good.
 *
 * @param files the DOCX's entries by name, inflated
 * @param kind decides which fields the template may and must have
 * @returns the press, and every fault of the template; with faults it must not be used
 */
export function compileTemplate(
  files: ReadonlyMap<string, Uint8Array>,
  kind: TemplateKind,
): { press: Press; faults: TemplateFault[] } {
  const { clean, parts, faults, main, kindOf } = readParts(files);
  const pictures = embedPictures(
    clean,
    parts.filter((part) => part.pictures.length > 0),
  );
  const byName = new Map(parts.map((part) => [part.name, part.pieces]));
  const entries = [
    ...[...clean].map(([name, bytes]) => pressPart(name, bytes, byName.get(name))),
    ...pictures.map(({ name, field }) => pressPicture(name, field)),
  ];
  const pieces = parts.flatMap((part) => part.pieces);
  const fields = new Set([...pieces.flatMap(fieldsOf), ...pictures.map(({ field }) => field)]);
  const press = pressOf(entries, [...fields], bareFieldsOf(pieces));
  const found = [...faults, ...faultsOfFields(parts, kind)];
  // What is told of a part already is not told once more.
  const elsewhere = faultsOfOtherPlaces({ files: clean, pieces: byName, kindOf }).filter(
    ({ code, part, tag }) =>
      code !== "tag-elsewhere" || !found.some((one) => one.part === part && isToldBy(one, tag)),
  );
  const all = [...found, ...elsewhere, ...faultsOfOrigin(files)];
  const places = all.length > 0 ? headerPlaces(clean, main) : null;
  return { press, faults: all.map((one) => ({ ...one, ...places?.get(one.part ?? "") })) };
}

/** Whether a fault tells of these braces too: a code may be cut, and of broken ones only a part is seen. */
function isToldBy({ code, tag }: TemplateFault, braces: string): boolean {
  return code === "broken-braces" || (braces === "" ? tag === "" : tag.startsWith(braces));
}

/**
 * The files as they travel, without comments and tracked changes, and those with text cut at their
 * placeholders.
 */
function readParts(template: ReadonlyMap<string, Uint8Array>) {
  const files = travellingParts(template);
  const clean = new Map(files);
  const parts: ReadPart[] = [];
  const faults: TemplateFault[] = [];
  const { main, isDocument, hasMacros, kindOf, isRemarks, isOfWord } = packageParts(files);
  const fault = (code: TemplateFault["code"], name: string | null, told = "") =>
    faults.push({ ...NO_PLACE, code, tag: told, part: name, partKind: kindOf(name ?? "") });
  if (hasMacros) fault("has-macros", main);
  else if (!isDocument) fault("no-document", main);
  for (const name of files.keys()) {
    const kind = kindOf(name);
    if (isRemarks(name)) {
      clean.set(name, Buffer.from(emptyPart(utf8Text(files, name)), "utf8"));
    } else if (kind === null && !isOfWord(name)) continue;
    const { xml, foreign } = readPartText(clean, name);
    if (foreign !== null && kind !== null) fault("other-prefix", name, foreign);
    const cleaned = cleanPart(xml);
    if (cleaned !== utf8Text(files, name)) clean.set(name, Buffer.from(cleaned, "utf8"));
    if (kind === null) continue;
    const part = compilePart(cleaned, kind === "properties");
    parts.push({ ...part, name, kind });
    faults.push(...part.faults.map((one) => ({ ...NO_PLACE, ...one, part: name, partKind: kind })));
  }
  return { clean, parts, faults, main, kindOf };
}

const NO_PLACE = { part: null, partKind: null, paragraph: null, nearest: null };

function pressPart(name: string, bytes: Uint8Array, pieces: readonly Piece[] = []): PressedEntry {
  const [only, ...others] = pieces;
  const isStill = others.length === 0 && (!only || ("text" in only && only.blocks.length === 0));
  if (!isStill) return pressFilled(name, pieces);
  return pressStill(packEntry(name, only ? Buffer.from(only.text, "utf8") : bytes));
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

/**
 * What a template names that its kind does not know, and what its kind needs and it does not print. One
 * slip is told once: a field that was probably meant elsewhere is not told as missing too.
 */
function faultsOfFields(parts: readonly ReadPart[], kind: TemplateKind): TemplateFault[] {
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
  const unknown = once(named.filter(({ field }) => !Object.hasOwn(known, field)));
  return unknown.map(({ field: tag, paragraph }) => {
    const { name: nearest, isLookAlike } = nearestField(tag, Object.keys(known));
    const where = { part: name, partKind: kind, paragraph };
    return { code: "unknown-field", tag, ...where, nearest, ...(isLookAlike && { isLookAlike }) };
  });
}

/** Parts whose text is on the page whatever happens: a chart or a property is not the document. */
const ON_PAPER = new Set(["body", "header", "footer", "footnotes", "endnotes"]);

function missingFields(parts: readonly ReadPart[], known: Record<string, string>): TemplateFault[] {
  const printed = new Set(
    parts.flatMap((part) => (ON_PAPER.has(part.kind) ? surelyPrinted(part, known) : [])),
  );
  const required = Object.keys(known).filter((field) => known[field] === "required");
  return required
    .filter((field) => !printed.has(field))
    .map((tag) => ({ code: "missing-field", tag, ...NO_PLACE }));
}

/** Fields that are printed whatever other optional field has no value; or has one, where a place asks that. */
function surelyPrinted({ pieces }: ReadPart, known: Record<string, string>): string[] {
  const asked = pieces.flatMap((piece) => {
    if (!("field" in piece)) return [];
    const { field } = piece;
    const open = piece.blocks.filter(
      (block) => block !== field && (block !== fieldOf(block) || known[block] !== "required"),
    );
    return [{ field, open }];
  });
  const isSure = ({ field, open }: (typeof asked)[number]) =>
    open.length === 0 ||
    (open.length === 1 &&
      asked.some((other) => other.field === field && areOpposite(open, other.open)));
  return asked.filter(isSure).map(({ field }) => field);
}

/** Whether one of two conditions is met, whatever the values are. */
function areOpposite([one]: readonly string[], others: readonly string[]): boolean {
  const [other] = others;
  return others.length === 1 && one !== other && fieldOf(one ?? "") === fieldOf(other ?? "");
}
