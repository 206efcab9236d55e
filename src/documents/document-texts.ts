import { parseXml, type XmlElement } from "../formats/xml.js";
import { type FieldValues, PICTURE_FIELDS } from "../model/document.js";
import { type PartKind, packageParts } from "./package-parts.js";
import { attributeTexts, paragraphTexts } from "./paragraph-text.js";
import { readPartText } from "./part-text.js";

/** Where on the page a part of a DOCX is printed. */
export const PLACES = ["body", "header", "footer", "notes"] as const;
export type Place = (typeof PLACES)[number];

const PLACE_OF_KIND: Partial<Record<PartKind, Place>> = {
  body: "body",
  header: "header",
  footer: "footer",
  footnotes: "notes",
  endnotes: "notes",
};

/**
 * The texts of a document's paragraphs and watermarks as they are written, by the place where they are printed;
 * paragraphs without text are left out.
 */
export function documentTexts(files: ReadonlyMap<string, Uint8Array>): Record<Place, string[]> {
  const texts: Record<Place, string[]> = { body: [], header: [], footer: [], notes: [] };
  const placeOf = placesOfParts(files);
  for (const name of files.keys()) {
    const place = placeOf(name);
    if (place === null) continue;
    const { xml } = readPartText(files, name);
    const tree = withoutFallbacks(parseXml(xml));
    const drawn = attributeTexts(xml, tree).filter(({ element }) => element.name === WORD_ART);
    const written = [...paragraphTexts(xml, tree), ...drawn].map(({ text }) =>
      text.replaceAll(OBJECT, ""),
    );
    texts[place].push(...written.filter((text) => text.trim() !== ""));
  }
  return texts;
}

/** The place where a part of these is printed, whatever it is called; null where it is not. */
export function placesOfParts(
  files: ReadonlyMap<string, Uint8Array>,
): (name: string) => Place | null {
  const { kindOf } = packageParts(files);
  return (name) => PLACE_OF_KIND[kindOf(name) ?? "chart"] ?? null;
}

/** As a reader sees a text: spaces and breaks of whatever kind and number are one space. */
export function levelled(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Holds the text of WordArt and of watermarks. */
const WORD_ART = "v:textpath";
/** Stands for a picture in a text. */
const OBJECT = "\uFFFC";

/** A text box stands in a part twice, for new programs and for old ones: once is enough. */
function withoutFallbacks(element: XmlElement): XmlElement {
  element.children = element.children.filter(({ name }) => name !== "mc:Fallback");
  element.children.forEach(withoutFallbacks);
  return element;
}

/** A paragraph's text with what of it came from which field. */
export interface MarkedText {
  text: string;
  spans: FieldSpan[];
}

export interface FieldSpan {
  field: string;
  /** Where the value begins and ends in the text. */
  start: number;
  end: number;
}

/** Letters for private use, which no roster has: they open and close a value. */
const CLOSE = "\uE000";
const FIRST_OPEN = 0xe001;

/** The values between marks, so that in a document filled with them it is seen what came from where. */
export function markValues(values: FieldValues): FieldValues {
  const marked = Object.entries(values).map(([field, value], index) => {
    if (PICTURE_FIELDS.has(field)) return [field, value];
    return [field, value && `${String.fromCharCode(FIRST_OPEN + index)}${value}${CLOSE}`];
  });
  return Object.fromEntries(marked);
}

/** Reads a text of a document that was filled with marked values; spaces are levelled. */
export function readMarked(text: string, fields: readonly string[]): MarkedText {
  const marked: MarkedText = { text: "", spans: [] };
  let open: FieldSpan | null = null;
  for (const letter of text) {
    const field: string | undefined = fields[letter.charCodeAt(0) - FIRST_OPEN];
    if (field !== undefined) open = { field, start: marked.text.length, end: marked.text.length };
    else if (letter === CLOSE) {
      if (open) marked.spans.push({ ...open, end: marked.text.length });
      open = null;
    } else if (!/\s/.test(letter)) marked.text += letter;
    else if (marked.text !== "" && !marked.text.endsWith(" ")) marked.text += " ";
  }
  return { ...marked, text: marked.text.trimEnd() };
}
