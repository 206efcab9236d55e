import type { FieldValues } from "../../model/document.js";
import { escapeForXml, escapePlain } from "../escape-for-xml.js";
import { type Conditions, fieldOf, isPrinted } from "../template.js";

/**
 * A part of an edition is text with marks, each between U+FDD0 and U+FDD1: XML can hold them, and no text
 * does, for they are no characters.
 */
export const OPEN = "\uFDD0";
export const CLOSE = "\uFDD1";

/** What stands where documents differ. */
type Mark =
  /** A value; plain where a line break cannot stand. */
  | { field: string; isPlain: boolean }
  /** What follows is printed only where this is so. */
  | { when: Conditions }
  /** An identifier that must differ from document to document. */
  | { id: string }
  /** A list that counts, and so begins anew in every document. */
  | { list: string }
  /** `first` where a document counts with this counter first, else `then`. */
  | { counter: string; first: string; then: string }
  /** Which document of the file it is, counted from 1. */
  | { document: true }
  /** A relationship to a part that every document has of its own. */
  | { relationship: string };

/** A mark, written so that it can stand in a text and in an attribute. */
export function mark(told: Mark): string {
  return `${OPEN}${encodeURIComponent(JSON.stringify(told))}${CLOSE}`;
}

const ANY_CONDITION = `${OPEN}${encodeURIComponent('{"when"')}`;

/** What follows is printed in any case. */
export const UNCONDITIONAL = mark({ when: { blocks: [], unless: [] } });

/** Whether what stands at a place of a marked text is printed in any case. */
export function isUnconditional(xml: string, at: number): boolean {
  const last = xml.lastIndexOf(ANY_CONDITION, at - 1);
  return last < 0 || xml.startsWith(UNCONDITIONAL, last);
}

/** What to do, one after the other, to write a part of a document. */
export type Step = string | Exclude<Mark, { id: string }> | { id: number };

/** The identifiers of what is written together: each gets a number of its own in every document. */
export type Identifiers = Map<string, number>;

/** Reads a marked text into steps, and enters its identifiers. */
export function readSteps(xml: string, identifiers: Identifiers): Step[] {
  const [first = "", ...rest] = xml.split(OPEN);
  const steps = rest.flatMap((text): Step[] => {
    const [told = "", after = ""] = text.split(CLOSE);
    const step = JSON.parse(decodeURIComponent(told)) as Mark;
    return ["id" in step ? { id: placeOf(identifiers, step.id) } : step, after];
  });
  return [first, ...steps].filter((step) => step !== "");
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

/** A document of the file. */
export interface PrintedDocument {
  values: FieldValues;
  /** Counted from 1. */
  ordinal: number;
}

/** Whether a part differs by document, whatever the values. */
export function tellsDocument(steps: readonly Step[]): boolean {
  return steps.some((step) => typeof step !== "string" && "document" in step);
}

/** What a document puts into the steps. */
export interface Filling extends PrintedDocument {
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
  if ("document" in step) return String(filling.ordinal);
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
 * @param inBody the bookmarks of the body, to which headers may refer too
 */
export function markIdentifiers(
  xml: string,
  scope: string,
  inBody: ReadonlySet<string> = new Set(),
): string {
  const plain = xml.replace(LEFT_OUT, "");
  const ownMark = (kind: string, id: string) => mark({ id: `${kind}:${scope}${id}` });
  return markShapes(markBookmarks(plain, ownMark, inBody), ownMark)
    .replace(
      /(<wp:docPr\s(?:[^>]*\s)?id=")[^"]*/g,
      (_, start: string, place: number) => start + ownMark("d", String(place)),
    )
    .replace(ANNOTATION, (_, start: string, id: string) => start + ownMark("a", id))
    .replace(NOTE, (tag, kind: string) =>
      tag.replace(/(\sw:id=")(\d+)/, (_, start, id) => start + mark({ id: `${kind}:${id}` })),
    )
    .replace(/(<w:sdtPr>[\s\S]*?)(?=<\/w:sdtPr>)/g, (properties: string) =>
      properties.replace(/(<w:id\s+w:val=")([^"]*)/, (_, start, id) => start + ownMark("s", id)),
    );
}

type OwnMark = (kind: string, id: string) => string;

/** The names of the bookmarks that stand in a part. */
export function bookmarksIn(xml: string): Set<string> {
  const starts = xml.matchAll(/<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g);
  return new Set([...starts].map(([, name = ""]) => name));
}

function markBookmarks(xml: string, ownMark: OwnMark, inBody: ReadonlySet<string>): string {
  const names = bookmarksIn(xml);
  if (names.size + inBody.size === 0) return xml;
  const own = (name: string) => {
    if (inBody.has(name)) return `${name.slice(0, 25)}_${inBodyOf(name, inBody)}`;
    return names.has(name) ? `${name.slice(0, 25)}_${mark({ id: `n:${name}` })}` : name;
  };
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

/** Tells a body's bookmarks apart by document, and those of long names that begin alike by their place. */
function inBodyOf(name: string, inBody: ReadonlySet<string>): string {
  return `${[...inBody].indexOf(name)}_${mark({ document: true })}`;
}

/** Shapes of the old drawing language; what refers to them goes along. */
function markShapes(xml: string, ownMark: OwnMark): string {
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
