/** An element and its places in the XML: `<w:t a="b">` runs from `start` to `openEnd`. */
export interface XmlElement {
  /** With its prefix, `w:t`. */
  name: string;
  start: number;
  openEnd: number;
  /** Where `</w:t>` begins; `end` where the element closes itself. */
  closeStart: number;
  end: number;
  parent: XmlElement | null;
  children: XmlElement[];
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/)?([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/)?>/g;

/**
 * The elements of well-formed XML as a tree of places, so that the XML itself can stay as it is but
 * for what is filled.
 *
 * @returns a nameless element that holds the root
 */
export function parseXml(xml: string): XmlElement {
  const top = element("", 0, 0, null);
  top.closeStart = top.end = xml.length;
  let open = top;
  for (const { 0: tag, 1: closes, 2: name, 3: selfCloses, index } of xml.matchAll(TAG)) {
    if (name === undefined) continue;
    const end = index + tag.length;
    if (closes) {
      if (open.parent === null) continue;
      open.closeStart = index;
      open.end = end;
      open = open.parent;
    } else {
      const child = element(name, index, end, open);
      open.children.push(child);
      if (!selfCloses) open = child;
    }
  }
  return top;
}

function element(
  name: string,
  start: number,
  openEnd: number,
  parent: XmlElement | null,
): XmlElement {
  return { name, start, openEnd, closeStart: openEnd, end: openEnd, parent, children: [] };
}

/** The element's descendants in document order, itself not among them. */
export function* descendants(of: XmlElement): Generator<XmlElement> {
  for (const child of of.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

export interface XmlAttribute {
  name: string;
  /** Entities resolved. */
  value: string;
  /** The attribute with the white space before it. */
  start: number;
  end: number;
  /** The value between its quotes. */
  valueStart: number;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element's opening tag. */
export function attributesOf(xml: string, { start, openEnd }: XmlElement): XmlAttribute[] {
  return [...xml.slice(start, openEnd).matchAll(ATTRIBUTE)].map((match) => {
    const end = start + match.index + match[0].length;
    const raw = match[2] ?? match[3] ?? "";
    return {
      name: match[1] ?? "",
      value: decodeEntities(raw),
      start: start + match.index,
      end,
      valueStart: end - 1 - raw.length,
    };
  });
}

/** The value of an attribute; undefined where there is none. */
export function attributeOf(xml: string, of: XmlElement, name: string): string | undefined {
  return attributesOf(xml, of).find((attribute) => attribute.name === name)?.value;
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

function decodeEntities(raw: string): string {
  let decoded = "";
  for (let at = 0; at < raw.length; ) {
    const { text, length } = decodeAt(raw, at);
    decoded += text;
    at += length;
  }
  return decoded;
}
