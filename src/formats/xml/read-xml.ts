import { SaxesParser } from "saxes";
import { FormatError } from "../format-error.js";

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

const DECLARATIONS = ["<!DOCTYPE", "<!ENTITY"].flatMap((text) => [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(text, "utf16le").swap16(),
]);

/**
 * True where an XML part declares a document type or entities. Office files never do; those that do
 * try to make the reader expand entities without end or fetch files.
 */
export function hasDoctype(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return DECLARATIONS.some((declaration) => bytes.includes(declaration));
}

/**
 * Refuses an archive in which a part has one, whoever is to read that part.
 *
 * @param names of the parts that are XML
 * @throws FormatError `damaged` with the part
 */
export function refuseDoctypes(parts: ReadonlyMap<string, Uint8Array>, names: RegExp): void {
  for (const [part, bytes] of parts) {
    if (names.test(part) && hasDoctype(bytes)) {
      throw new FormatError("damaged", "a part with a document type", { part });
    }
  }
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
    throw damaged("XML that is not well-formed", cause);
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

function damaged(detail: string, cause?: unknown): FormatError {
  return new FormatError("damaged", detail, { cause });
}
