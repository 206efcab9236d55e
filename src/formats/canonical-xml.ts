import { SaxesParser } from "saxes";
import { damaged } from "./format-error.js";

/** An element by what it means, whatever prefixes its file uses. */
export interface CanonicalElement {
  /** Namespace and name: `{http://…/main}p`. */
  name: string;
  /** By namespace and name; those of no namespace by their name alone. */
  attributes: Map<string, string>;
  children: (CanonicalElement | string)[];
}

/** A name with its namespace, as the elements and attributes of a `CanonicalElement` have it. */
export function qualified(uri: string, local: string): string {
  return uri === "" ? local : `{${uri}}${local}`;
}

/**
 * Reads an XML text by its namespaces: what two programs write of one thing is one tree.
 *
 * @throws FormatError `damaged` where it is not well-formed, names no namespace, or has a document type
 */
export function readCanonical(xml: string): CanonicalElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: CanonicalElement = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  parser.on("error", (cause) => {
    throw damaged("XML that is not well-formed", { cause });
  });
  parser.on("doctype", () => {
    throw damaged("XML with a document type");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: CanonicalElement = {
      name: qualified(uri, local),
      attributes: new Map(
        Object.values(attributes)
          .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
          .map((one) => [qualified(one.uri, one.local), one.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw damaged("XML nested too deep");
  });
  parser.on("closetag", () => void open.pop());
  const add = (text: string) => void open.at(-1)?.children.push(text);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(xml).close();
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw damaged("XML without an element");
  return root;
}

/** No office file nests a tenth of it. */
const DEEPEST = 1_000;
