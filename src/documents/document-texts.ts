import { parseXml, type XmlElement } from "../formats/xml/xml-tree.js";
import { type PartKind, packageParts } from "./package-parts.js";
import { paragraphTexts } from "./paragraph-text.js";

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
 * The texts of a document's paragraphs as they are written, by the place where they are printed;
 * paragraphs without text are left out.
 */
export function documentTexts(files: ReadonlyMap<string, Uint8Array>): Record<Place, string[]> {
  const texts: Record<Place, string[]> = { body: [], header: [], footer: [], notes: [] };
  const placeOf = placesOfParts(files);
  for (const [name, bytes] of files) {
    const place = placeOf(name);
    if (place === null) continue;
    const xml = Buffer.from(bytes).toString("utf8");
    const tree = withoutFallbacks(parseXml(xml));
    const written = paragraphTexts(xml, tree).map(({ text }) => text.replaceAll(OBJECT, ""));
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

/** Stands for a picture in a text. */
const OBJECT = "\uFFFC";

/** A text box stands in a part twice, for new programs and for old ones: once is enough. */
function withoutFallbacks(element: XmlElement): XmlElement {
  element.children = element.children.filter(({ name }) => name !== "mc:Fallback");
  element.children.forEach(withoutFallbacks);
  return element;
}
