import type { FieldValues } from "../../model/document.js";
import { escapeForXml, escapePlain } from "../escape-for-xml.js";
import { type Conditions, fieldOf, isPrinted } from "../template.js";

/**
 * A part of an edition as text with marks, each between U+FDD0 and U+FDD1: XML can hold them, and no
 * text does, for they are no characters.
 *
 * ```
 * f:<field>                       a value
 * t:<field>                       a value where a line break cannot stand
 * c:<fields>;<groups>             from here on only where these have values, see `Conditions`
 * c:                              from here on in any case
 * i:<kind>:<id>                   an identifier that must differ from document to document
 * l:<list>                        a list that counts, and so begins anew in every document
 * s:<first>;<then>;<counter>      `first` where a document counts with this counter first, else `then`
 * p:<relationship>                a relationship to a part that every document has of its own
 * ```
 */
export const OPEN = "\uFDD0";
export const CLOSE = "\uFDD1";

export function fieldMark(field: string, isPlain: boolean): string {
  return `${OPEN}${isPlain ? "t" : "f"}:${field}${CLOSE}`;
}

export function conditionMark({ blocks, unless = [] }: Conditions): string {
  if (blocks.length === 0 && unless.length === 0) return UNCONDITIONAL;
  const groups = unless.map((group) => group.join("+")).join("|");
  return `${OPEN}c:${blocks.join("+")};${groups}${CLOSE}`;
}

export const UNCONDITIONAL = `${OPEN}c:${CLOSE}`;

function idMark(kind: string, id: string): string {
  return `${OPEN}i:${kind}:${id}${CLOSE}`;
}

export function listMark(list: string): string {
  return `${OPEN}l:${list}${CLOSE}`;
}

/** @param first and `then` without semicolons */
export function counterMark(counter: string, first: string, then: string): string {
  return `${OPEN}s:${first};${then};${counter}${CLOSE}`;
}

export function partMark(relationship: string): string {
  return `${OPEN}p:${relationship}${CLOSE}`;
}

/** Whether what stands at a place of a marked text is printed in any case. */
export function isUnconditional(xml: string, at: number): boolean {
  const last = xml.lastIndexOf(`${OPEN}c:`, at - 1);
  return last < 0 || xml.startsWith(UNCONDITIONAL, last);
}

/** What to do, one after the other, to write a part of a document. */
export type Step =
  | string
  | { field: string; isPlain: boolean }
  | { when: Conditions }
  | { id: number }
  | { list: string }
  | { counter: string; first: string; then: string }
  | { relationship: string };

/** The identifiers of what is written together: each gets a number of its own in every document. */
export type Identifiers = Map<string, number>;

/** Reads a marked text into steps, and enters its identifiers. */
export function readSteps(xml: string, identifiers: Identifiers): Step[] {
  const [first = "", ...rest] = xml.split(OPEN);
  const steps = rest.flatMap((text): Step[] => {
    const [mark = "", after = ""] = text.split(CLOSE);
    return [readMark(mark, identifiers), after];
  });
  return [first, ...steps].filter((step) => step !== "");
}

function readMark(mark: string, identifiers: Identifiers): Step {
  const told = mark.slice(2);
  if (mark.startsWith("f:")) return { field: told, isPlain: false };
  if (mark.startsWith("t:")) return { field: told, isPlain: true };
  if (mark.startsWith("c:")) return { when: readConditions(told) };
  if (mark.startsWith("p:")) return { relationship: told };
  if (mark.startsWith("l:")) return { list: told };
  if (mark.startsWith("s:")) {
    const [first = "", then = "", ...counter] = told.split(";");
    return { counter: counter.join(";"), first, then };
  }
  return { id: placeOf(identifiers, told) };
}

function readConditions(told: string): Conditions {
  const [blocks = "", groups = ""] = told.split(";");
  const unless = groups === "" ? [] : groups.split("|").map((group) => group.split("+"));
  return { blocks: blocks === "" ? [] : blocks.split("+"), unless };
}

function placeOf(known: Map<string, number>, key: string): number {
  const place = known.get(key) ?? known.size;
  known.set(key, place);
  return place;
}

/** The fields whose values decide how a part is written. */
export function fieldsOf(steps: readonly Step[]): string[] {
  const fields = steps.flatMap((step) => {
    if (typeof step === "string") return [];
    if ("field" in step) return [step.field];
    if (!("when" in step)) return [];
    return [...step.when.blocks, ...(step.when.unless ?? []).flat()].map(fieldOf);
  });
  return [...new Set(fields)];
}

/** What a document puts into the steps. */
export interface Filling {
  values: FieldValues;
  /** The number of the first identifier. */
  firstId: number;
  /** A list's number in this document. */
  list(list: string): string;
  /** The counters with which the document has counted so far. */
  counted: Set<string>;
  /** The relationship to a part that every document has of its own. */
  relate(relationship: string): string;
}

/** Writes a part of a document. */
export function writeSteps(steps: readonly Step[], filling: Filling): string {
  const { values } = filling;
  let xml = "";
  const hasValue = (field: string) => Boolean(values[field]);
  let isPut = true;
  for (const step of steps) {
    if (typeof step !== "string" && "when" in step) isPut = isPrinted(step.when, hasValue);
    else if (isPut) xml += typeof step === "string" ? step : written(step, filling);
  }
  return xml;
}

function written(step: Exclude<Step, string | { when: unknown }>, filling: Filling): string {
  if ("field" in step) {
    const value = filling.values[step.field] ?? "";
    return step.isPlain ? escapePlain(value) : escapeForXml(value);
  }
  if ("id" in step) return String(filling.firstId + step.id);
  if ("list" in step) return filling.list(step.list);
  if ("relationship" in step) return filling.relate(step.relationship);
  const isFirst = !filling.counted.has(step.counter);
  filling.counted.add(step.counter);
  return isFirst ? step.first : step.then;
}

/** Marks of editing and of comments, which say nothing on paper. */
const LEFT_OUT =
  /<w:(?:commentRangeStart|commentRangeEnd|commentReference|proofErr|lastRenderedPageBreak|printerSettings)(?:\s[^>]*)?\/>|<w:sectPrChange\s[\s\S]*?<\/w:sectPrChange>|<w\d*:dataBinding\s[^>]*\/>|\s(?:w:rsid\w*|w14:paraId|w14:textId|wp14:anchorId|wp14:editId)="[^"]*"/g;
const ANNOTATION =
  /(<w:(?:ins|del|move\w+|\w+Change|cell(?:Ins|Del|Merge)|perm(?:Start|End)|customXml\w+Range(?:Start|End))\s(?:[^>]*\s)?w:id=")([^"]*)/g;
/** A note or where it is called, but not the lines that separate notes from the text. */
const NOTE = /<w:(footnote|endnote)(?:Reference)?\s(?![^>]*w:type="(?!normal"))[^>]*>/g;

/**
 * Puts a mark in place of every identifier that must be unique in a file, and leaves out what only
 * matters while a document is being written. Drawings are told apart by their place, because templates
 * put together by copying have several of one identifier.
 *
 * @param scope tells parts apart that are written with the same identifiers, as a body and its notes
 */
export function markIdentifiers(xml: string, scope: string): string {
  const plain = xml.replace(LEFT_OUT, "");
  const ownMark = (kind: string, id: string) => idMark(kind, scope + id);
  return markShapes(markBookmarks(plain, ownMark), ownMark)
    .replace(
      /(<wp:docPr\s(?:[^>]*\s)?id=")[^"]*/g,
      (_, start: string, place: number) => start + ownMark("d", String(place)),
    )
    .replace(ANNOTATION, (_, start: string, id: string) => start + ownMark("a", id))
    .replace(NOTE, (tag, kind: string) =>
      tag.replace(/(\sw:id=")(\d+)/, (_, start, id) => start + idMark(kind, id)),
    )
    .replace(/(<w:sdtPr>[\s\S]*?)(?=<\/w:sdtPr>)/g, (properties: string) =>
      properties.replace(/(<w:id\s+w:val=")([^"]*)/, (_, start, id) => start + ownMark("s", id)),
    );
}

type Mark = (kind: string, id: string) => string;

function markBookmarks(xml: string, ownMark: Mark): string {
  const names = new Set(
    [...xml.matchAll(/<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g)].map(([, name]) => name),
  );
  if (names.size === 0) return xml;
  const own = (name: string) =>
    names.has(name) ? `${name.slice(0, 25)}_${idMark("n", name)}` : name;
  return xml
    .replace(/<w:bookmark(?:Start|End)\s[^>]*>/g, (tag) =>
      tag
        .replace(/(\sw:id=")([^"]*)/, (_, start, id) => start + ownMark("b", id))
        .replace(/(\sw:name=")([^"]*)/, (_, start, name) => start + own(name)),
    )
    .replace(
      /(<w:hyperlink\s(?:[^>]*\s)?w:anchor=")([^"]*)/g,
      (_, start, name) => start + own(name),
    )
    .replace(
      /(<w:instrText[^>]*>|\sw:instr=")([^<"]*)/g,
      (_, start: string, text: string) => start + text.replace(/[^\s"]+/g, own),
    );
}

/** Shapes of the old drawing language; what refers to them goes along. */
function markShapes(xml: string, ownMark: Mark): string {
  const shape =
    /<v:(?:shape|rect|oval|line|polyline|group|roundrect|image|arc|curve)\s(?:[^>]*\s)?id="([^"]*)"/g;
  const ids = new Set([...xml.matchAll(shape)].map(([, id]) => id));
  if (ids.size === 0) return xml;
  const own = (id: string) => (ids.has(id) ? `shape_${ownMark("v", id)}` : id);
  return xml
    .replace(/<v:(?!shapetype)\w+\s[^>]*>/g, (tag) =>
      tag
        .replace(/(\sid=")([^"]*)/, (_, start, id) => start + own(id))
        .replace(/\so:spid="[^"]*"/, ""),
    )
    .replace(/(\sShapeID=")([^"]*)/g, (_, start, id) => start + own(id));
}
