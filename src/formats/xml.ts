import { SaxesParser } from "saxes";
import { damaged, FormatError } from "./format-error.js";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in XML or HTML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element's attributes by their names, entities resolved. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** What is done with the pieces of an XML text, in their order. Names have their prefixes. */
interface XmlVisitor {
  /** @param end place after the opening tag */
  open?(name: string, attributes: XmlAttributes, end: number): void;
  /** An empty tag opens and closes. @param end place after the closing tag */
  close?(name: string, end: number): void;
  /** A stretch of text, entities resolved. */
  text?(text: string): void;
}

/** No office file nests a tenth of it; what nests without end asks for memory without end. */
const DEEPEST = 1_000;

/**
 * Reads a whole XML text. One that is not well-formed is refused, and so is one with a document type:
 * office files have none, and it could make a reader expand entities without end or fetch files.
 *
 * @throws FormatError `damaged`
 */
export function readXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (cause) => {
    throw damaged("XML that is not well-formed", { cause });
  });
  parser.on("doctype", () => {
    throw damaged("XML with a document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw damaged("XML nested too deep");
    visitor.open?.(name, attributes, parser.position);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    visitor.close?.(name, parser.position);
  });
  if (visitor.text) {
    const text = visitor.text.bind(visitor);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

/** The stretches of text between the tags. */
export function textsIn(xml: string): string[] {
  const texts: string[] = [];
  readXml(xml, { text: (text) => texts.push(text) });
  return texts;
}

/** Whether a text is XML that `readXml` reads. */
export function isWellFormed(xml: string): boolean {
  try {
    readXml(xml, {});
    return true;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

/** An element and its places in the XML: `<w:t a="b">` runs from `start` to `openEnd`. */
export interface XmlElement {
  /** With its prefix, `w:t`. */
  name: string;
  attributes: XmlAttributes;
  start: number;
  openEnd: number;
  /** Where `</w:t>` begins; `end` where the element closes itself. */
  closeStart: number;
  end: number;
  parent: XmlElement | null;
  children: XmlElement[];
}

/**
 * The elements of XML as a tree of places, so that the XML itself can stay as it is but for what is
 * filled.
 *
 * @returns a nameless element that holds the root
 * @throws FormatError `damaged`, see `readXml`
 */
export function parseXml(xml: string): XmlElement {
  const top = newElement("", { start: 0, openEnd: 0 }, {}, null);
  top.closeStart = top.end = xml.length;
  let open = top;
  readXml(xml, {
    open(name, attributes, openEnd) {
      const element = newElement(name, { start: startOf(xml, openEnd), openEnd }, attributes, open);
      open.children.push(element);
      open = element;
    },
    close(_name, end) {
      // An empty tag closes where it opened.
      if (end > open.openEnd) {
        open.closeStart = startOf(xml, end);
        open.end = end;
      }
      open = open.parent ?? top;
    },
  });
  return top;
}

/** Where the tag begins that ends here; no tag has another `<` inside. */
function startOf(xml: string, end: number): number {
  return xml.lastIndexOf("<", end - 1);
}

function newElement(
  name: string,
  { start, openEnd }: Pick<XmlElement, "start" | "openEnd">,
  attributes: XmlAttributes,
  parent: XmlElement | null,
): XmlElement {
  const children: XmlElement[] = [];
  return { name, attributes, start, openEnd, closeStart: openEnd, end: openEnd, parent, children };
}

/** The element's descendants in document order, itself not among them. */
export function* descendants(of: XmlElement): Generator<XmlElement> {
  for (const child of of.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The first child of this name. */
export function childNamed(of: XmlElement | undefined, name: string): XmlElement | undefined {
  return of?.children.find((child) => child.name === name);
}

/** What takes the place of a stretch of text; nothing where it goes. */
export interface Edit {
  start: number;
  end: number;
  text?: string;
}

/** A text with stretches of it put otherwise; what lies inside another one goes with it. */
export function edited(whole: string, edits: readonly Edit[]): string {
  let done = "";
  let position = 0;
  for (const { start, end, text = "" } of edits.toSorted(inOrder)) {
    if (start >= position) done += whole.slice(position, start) + text;
    position = Math.max(position, end);
  }
  return done + whole.slice(position);
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end;
}

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute and its places in the XML. */
interface AttributePlace {
  name: string;
  /** Entities resolved. */
  value: string;
  /** The attribute with the white space before it. */
  start: number;
  end: number;
  /** The value between its quotes. */
  valueStart: number;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*["']((?<=")[^"]*|(?<=')[^']*)["']/g;

/** The attributes of an element's opening tag with their places. */
export function attributePlaces(xml: string, element: XmlElement): AttributePlace[] {
  const { start, openEnd, attributes } = element;
  return [...xml.slice(start, openEnd).matchAll(ATTRIBUTE)].map(
    ({ 0: whole, 1: name = "", 2: value, index }) => {
      const end = start + index + whole.length;
      return {
        name,
        value: attributes[name] ?? "",
        start: start + index,
        end,
        valueStart: end - 1 - (value?.length ?? 0),
      };
    },
  );
}

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/iy;
const NAMED_ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The letter at a place in XML text, and how long it is written there. */
export function decodeAt(xml: string, position: number): { text: string; length: number } {
  ENTITY.lastIndex = position;
  const entity = xml[position] === "&" ? ENTITY.exec(xml) : null;
  if (!entity) return { text: xml[position] ?? "", length: 1 };
  const [whole, hex, decimal, name] = entity;
  const text = hex
    ? String.fromCodePoint(Number.parseInt(hex, 16))
    : decimal
      ? String.fromCodePoint(Number(decimal))
      : (NAMED_ENTITIES[name ?? ""] ?? whole);
  return { text, length: whole.length };
}
