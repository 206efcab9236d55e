import { SaxesParser } from "saxes";
import { FormatError } from "../format-error.js";

/** An element's attributes by their names, entities resolved. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** What is done with the pieces of an XML text, in their order. Names have their prefixes. */
export interface XmlVisitor {
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
