import { damaged } from "./format-error.js";

/** What is done with the pieces of a scanned text, in their order. Names are without prefixes. */
export interface XmlScanner {
  /** @param attributes as they stand in the tag, see `attributesOf` */
  open(name: string, attributes: string): void;
  /** An empty tag opens and closes. */
  close(name: string): void;
  /** A stretch of text, entities resolved; the text of an element may come in several. */
  text(text: string): void;
}

/** Of an end its name; of a beginning its name, its attributes, and a stroke where it is empty. */
const TAG =
  /<(?:\/([^\s<>"'/=]+)\s*|([^\s<>"'/=!?]+)((?:\s+[^\s<>"'/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;

/** What is passed over, and how it begins and ends; of the last the content is text. */
const ASIDE: [begin: string, end: string, isText: boolean][] = [
  ["<?", "?>", false],
  ["<!--", "-->", false],
  ["<![CDATA[", "]]>", true],
];

/** No office file nests a tenth of it. */
const DEEPEST = 1_000;

/**
 * Reads a whole XML text as `readXml` does, several times as fast: for sheets and lists of texts with
 * their millions of elements. It refuses what is not nested rightly, has a document type or names an
 * entity of its own; it does not ask for declared prefixes, or for attributes of different names.
 *
 * @throws FormatError `damaged`
 */
export function scanXml(xml: string, scanner: XmlScanner): void {
  const opened: string[] = [];
  let roots = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const said = (text: string) => {
    if (opened.length > 0) scanner.text(text);
    else if (text.trim() !== "") throw damaged("text outside the elements");
  };
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next === -1) break;
    if (next > at) said(resolved(xml.slice(at, next)));
    const sign = xml[next + 1];
    if (sign === "!" || sign === "?") {
      const aside = ASIDE.find(([begin]) => xml.startsWith(begin, next));
      if (aside === undefined) throw damaged("a declaration");
      const [begin, end, isText] = aside;
      const last = xml.indexOf(end, next + begin.length);
      if (last === -1) throw damaged("a stretch without an end");
      if (isText) said(xml.slice(next + begin.length, last));
      at = last + end.length;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null) throw damaged("a tag that is none");
    at = TAG.lastIndex;
    const [, closed, name = "", attributes = "", empty] = tag;
    if (closed !== undefined) {
      if (opened.pop() !== closed) throw damaged("an end without its beginning");
      scanner.close(local(closed));
      continue;
    }
    if (opened.length === 0) roots += 1;
    if (roots > 1) throw damaged("two elements side by side");
    if (opened.length === DEEPEST) throw damaged("elements nested too deep");
    scanner.open(local(name), attributes);
    if (empty === "/") scanner.close(local(name));
    else opened.push(name);
  }
  if (opened.length > 0 || roots === 0) throw damaged("an element without an end");
  said(resolved(xml.slice(at)));
}

/** The attributes of a tag by their names, prefixes and all, entities resolved. */
export function attributesOf(attributes: string): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(attributes); one !== null; one = ATTRIBUTE.exec(attributes)) {
    found[one[1] ?? ""] = resolved(one[2] ?? one[3] ?? "");
  }
  return found;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A stretch of XML as the text it stands for. Source: XML 1.0, 2.11 and 4.6. */
function resolved(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*)(;?)/g, (_entity, name: string, end: string) => {
    const meant = end === "" ? undefined : (NAMED[name] ?? characterOf(name));
    if (meant === undefined) throw damaged("an entity that is none");
    return meant;
  });
}

function characterOf(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
