import { childNamed, descendants, parseXml, type XmlElement } from "../../formats/xml.js";

/** A part's root with what stands around its children: up to the end of its opening tag, and its end. */
export function openRoot(xml: string): { root: XmlElement; head: string; tail: string } {
  const root = rootOf(xml);
  const { name, openEnd, closeStart, end } = root;
  if (closeStart === end)
    return { root, head: `${xml.slice(0, openEnd - 2)}>`, tail: `</${name}>` };
  return { root, head: xml.slice(0, openEnd), tail: xml.slice(closeStart) };
}

/** The one element of a text. */
export function rootOf(xml: string): XmlElement {
  const [root] = parseXml(xml).children;
  if (!root) throw new Error("an edition's part has no root element");
  return root;
}

/** An element as it is written. */
export interface WrittenElement {
  name: string;
  xml: string;
}

/** The children of the one element of a text. */
export function childrenOf(xml: string): WrittenElement[] {
  return written(xml, rootOf(xml).children);
}

/** Elements of a text as they are written. */
export function written(xml: string, elements: readonly XmlElement[]): WrittenElement[] {
  return elements.map(({ name, start, end }) => ({ name, xml: xml.slice(start, end) }));
}

/**
 * Puts a child where the schema has it among its brothers; one of the same name makes way.
 *
 * @param after names of the children that stand before it
 */
export function withChild(
  children: readonly WrittenElement[],
  child: WrittenElement,
  after: readonly string[],
): WrittenElement[] {
  const kept = children.filter(({ name }) => name !== child.name);
  const place = kept.findLastIndex(({ name }) => after.includes(name)) + 1;
  return kept.toSpliced(place, 0, child);
}

/** What elements are together. */
export function joined(elements: readonly WrittenElement[]): string {
  return elements.map(({ xml }) => xml).join("");
}

/** The elements of this name in a text. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  return [...descendants(parseXml(xml))].filter((element) => element.name === name);
}

/** What a child of this name says: `w:val` of it. */
export function saidBy(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes["w:val"];
}

/** Names as they stand in the XML. */
export function inNamespace(names: string): string[] {
  return names.split(" ").map((name) => `w:${name}`);
}
