const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)(?:[^<>"]|"[^"]*")*?(\/?)>/g;

/** An element's place in an XML text. */
export interface Element {
  name: string;
  start: number;
  end: number;
}

/** The elements that stand side by side in a text, from a place on up to where their parent ends. */
export function elementsFrom(xml: string, from: number): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let start = from;
  TAG.lastIndex = from;
  for (let match = TAG.exec(xml); match; match = TAG.exec(xml)) {
    const [tag, closes, name, isEmpty] = match;
    if (name === undefined) continue;
    if (closes) depth -= 1;
    else if (depth === 0) start = match.index;
    if (depth < 0) break;
    if (!closes && !isEmpty) depth += 1;
    else if (depth === 0) found.push({ name, start, end: match.index + tag.length });
  }
  return found;
}

/** The element that begins at a place. */
export function elementAt(xml: string, at: number): { xml: string; inside: string } {
  TAG.lastIndex = at;
  const opening = TAG.exec(xml);
  const [tag = "", , name = "", isEmpty] = opening ?? [];
  if (!opening || opening.index !== at) throw new Error("no element begins here");
  if (isEmpty) return { xml: tag, inside: "" };
  const children = elementsFrom(xml, at + tag.length);
  const closing = `</${name}`;
  const insideEnd = xml.indexOf(closing, children.at(-1)?.end ?? at + tag.length);
  const end = xml.indexOf(">", insideEnd) + 1;
  return { xml: xml.slice(at, end), inside: xml.slice(at + tag.length, insideEnd) };
}

/**
 * Puts a child where the schema has it among its brothers; one of the same name makes way.
 *
 * @param inside what an element holds
 * @param after names of the children that stand before it
 */
export function withChild(inside: string, child: string, after: readonly string[]): string {
  const name = /^<([\w:]+)/.exec(child)?.[1] ?? "";
  const children = elementsFrom(inside, 0).filter((one) => one.name !== name);
  const kept = children.map(({ start, end }) => inside.slice(start, end));
  const place = children.findLastIndex((one) => after.includes(one.name)) + 1;
  return [...kept.slice(0, place), child, ...kept.slice(place)].join("");
}

/** What an element holds of this name; null where it holds none. */
export function childOf(inside: string, name: string): string | null {
  const found = elementsFrom(inside, 0).find((one) => one.name === name);
  return found ? inside.slice(found.start, found.end) : null;
}

const ROOT = /<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*"[^"]*")*\s*(\/?)>/;

/** A part cut at its root element: up to the end of its opening tag, what it holds, and its closing tag. */
export function cutRoot(xml: string): { head: string; inside: string; tail: string } {
  const prologue = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(xml)?.[0].length ?? 0;
  const root = ROOT.exec(xml.slice(prologue));
  if (!root) throw new Error("an edition's part has no root element");
  const [tag, isEmpty] = root;
  const from = prologue + root.index + tag.length;
  if (isEmpty) {
    const name = /^<([\w:.-]+)/.exec(tag)?.[1] ?? "";
    return { head: `${xml.slice(0, from - 2)}>`, inside: "", tail: `</${name}>` };
  }
  const to = xml.lastIndexOf("</");
  return { head: xml.slice(0, from), inside: xml.slice(from, to), tail: xml.slice(to) };
}

/** The properties of a paragraph whose opening tag ends at a place; null where it has none. */
export function propertiesAt(
  xml: string,
  at: number,
): { start: number; inside: string; end: number } | null {
  const gap = /\s*/y;
  gap.lastIndex = at;
  const start = at + (gap.exec(xml)?.[0].length ?? 0);
  if (!/^<w:pPr[\s/>]/.test(xml.slice(start, start + 7))) return null;
  const { xml: whole, inside } = elementAt(xml, start);
  return { start, inside, end: start + whole.length };
}
