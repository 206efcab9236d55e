import { UserError } from "../model/errors.js";

/** A tag, or a piece of text between tags. */
export type XmlEvent =
  | { kind: "open"; name: string; attributes: string }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/** One tag, strictly: quoted values, nothing else inside. */
const TAG = /<(\/?)([^\s<>/"'=]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** What is no content, with the mark that ends it. */
const SKIPPED: [start: string, end: string][] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];
const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Walks an XML part tag by tag; an empty tag opens and closes. The tags must fit one another.
 *
 * @throws UserError `roster-damaged`
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  const open: string[] = [];
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  while (at < xml.length) {
    const tagAt = xml.indexOf("<", at);
    const textEnd = tagAt === -1 ? xml.length : tagAt;
    if (textEnd > at) yield { kind: "text", text: unescapeXml(xml.slice(at, textEnd)) };
    if (tagAt === -1) break;
    const past = endOfSkipped(xml, tagAt);
    if (past !== null) {
      at = past;
    } else if (xml.startsWith(CDATA, tagAt)) {
      const end = endOf(xml, CDATA_END, tagAt);
      yield { kind: "text", text: xml.slice(tagAt + CDATA.length, end - CDATA_END.length) };
      at = end;
    } else {
      TAG.lastIndex = tagAt;
      const tag = TAG.exec(xml);
      if (tag === null) throw new UserError("roster-damaged");
      const [, closing, name = "", attributes = "", empty] = tag;
      at = TAG.lastIndex;
      if (closing) {
        if (open.pop() !== name) throw new UserError("roster-damaged");
        yield { kind: "close", name };
      } else {
        yield { kind: "open", name, attributes };
        if (empty) yield { kind: "close", name };
        else open.push(name);
      }
    }
  }
  if (open.length > 0) throw new UserError("roster-damaged");
}

/** The value of an attribute, from the text of a tag. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (value === null || !/\s/.test(attributes.charAt(at - 1))) continue;
    return unescapeXml(value[1] ?? value[2] ?? "");
  }
  return undefined;
}

function endOfSkipped(xml: string, at: number): number | null {
  const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
  return skipped === undefined ? null : endOf(xml, skipped[1], at);
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new UserError("roster-damaged");
  return at + mark.length;
}

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
