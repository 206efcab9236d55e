import { elementAt, elementsFrom, withChild } from "./elements.js";
import { markIdentifiers } from "./mark-identifiers.js";
import { listMark } from "./marks.js";
import type { ListNames } from "./merge-numbering.js";
import type { StyleNames } from "./merge-styles.js";
import { withoutTheme } from "./without-theme.js";

/** How an edition looks, told in the print file's own names. */
export interface Look {
  styles: StyleNames;
  /** Null where the edition has no lists. */
  lists: ListNames | null;
  /** The edition's theme, where it is not the file's; else null. */
  theme: string | null;
  /** The lists that styles bring along, by the style's name in the edition. */
  listOfStyle: ReadonlyMap<string, StyleList>;
}

/** A style that makes a paragraph an item of a list. */
export interface StyleList {
  list: string;
  level: string;
  /** The indent that the style sets, which a list of the paragraph's own would override. */
  indent: string | null;
}

/** What stands before a list and before an indent. Source: ECMA-376 part 1, 17.3.1.26 (pPr). */
const BEFORE_LIST = "pStyle keepNext keepLines pageBreakBefore framePr widowControl"
  .split(" ")
  .map((name) => `w:${name}`);
const BEFORE_INDENT = [
  ...BEFORE_LIST,
  ..."numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing"
    .split(" ")
    .map((name) => `w:${name}`),
];

/**
 * A part of an edition as it stands in the print file, with marks for what differs by document.
 *
 * @param scope see `markIdentifiers`
 */
export function dressPart(xml: string, look: Look, scope = ""): string {
  const named = namedStyles(namedTables(dressParagraphs(xml, look), look), look);
  return markIdentifiers(withoutTheme(namedLists(named, look), look.theme), scope);
}

function namedStyles(xml: string, { styles }: Look): string {
  return xml.replace(
    /(<w:(?:rStyle|tblStyle)\s+w:val=")([^"]*)/g,
    (_, start: string, style: string) => start + styles.named(style),
  );
}

function namedTables(xml: string, { styles }: Look): string {
  if (styles.table === null) return xml;
  return xml.replace(
    /<w:tblPr>(?!\s*<w:tblStyle\s)/g,
    `<w:tblPr><w:tblStyle w:val="${styles.table}"/>`,
  );
}

function namedLists(xml: string, { lists }: Look): string {
  if (!lists) return xml;
  return xml.replace(/(<w:numId\s+w:val=")(\d+)/g, (_, start: string, list: string) => {
    return start + (lists.counts(list) ? listMark(list) : lists.named(list));
  });
}

function dressParagraphs(xml: string, look: Look): string {
  const pieces: string[] = [];
  let position = 0;
  for (const match of xml.matchAll(/<w:p(?:\s[^>]*?)?(\/?)>/g)) {
    const [tag, isEmpty] = match;
    const after = match.index + tag.length;
    const properties = isEmpty ? null : propertiesAt(xml, after);
    const inside = dressProperties(properties?.inside ?? "", look);
    if (inside === (properties?.inside ?? "")) continue;
    const opening = isEmpty ? `${tag.slice(0, -2)}>` : tag;
    pieces.push(xml.slice(position, match.index), opening, `<w:pPr>${inside}</w:pPr>`);
    if (isEmpty) pieces.push("</w:p>");
    position = properties?.end ?? after;
  }
  return pieces.join("") + xml.slice(position);
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

function dressProperties(inside: string, { styles, lists, listOfStyle }: Look): string {
  const said = /^\s*<w:pStyle\s+w:val="([^"]*)"/.exec(inside)?.[1] ?? null;
  const style = said === null ? styles.paragraph : styles.named(said);
  const dressed =
    style === null || style === said
      ? inside
      : withChild(inside, `<w:pStyle w:val="${style}"/>`, []);
  const own = said === null ? undefined : listOfStyle.get(said);
  if (!own || !lists?.counts(own.list)) return dressed;
  const names = elementsFrom(inside, 0).map(({ name }) => name);
  if (names.includes("w:numPr")) return dressed;
  const list = `<w:numPr><w:ilvl w:val="${own.level}"/><w:numId w:val="${own.list}"/></w:numPr>`;
  const listed = withChild(dressed, list, BEFORE_LIST);
  if (own.indent === null || names.includes("w:ind")) return listed;
  return withChild(listed, own.indent, BEFORE_INDENT);
}

interface SaidByStyle {
  based: string;
  list: string | null;
  level: string | null;
  indent: string | null;
}

/** The lists that an edition's styles bring along, themselves or through those they are based on. */
export function listsOfStyles(styles: string): Map<string, StyleList> {
  const found = new Map<string, SaidByStyle>();
  for (const [style] of styles.matchAll(/<w:style\s[\s\S]*?<\/w:style>/g)) {
    found.set(/\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? "", {
      based: /<w:basedOn\s+w:val="([^"]*)"/.exec(style)?.[1] ?? "",
      list: /<w:numId\s+w:val="(\d+)"/.exec(style)?.[1] ?? null,
      level: /<w:ilvl\s+w:val="(\d+)"/.exec(style)?.[1] ?? null,
      indent: /<w:ind\s[^>]*\/>/.exec(style)?.[0] ?? null,
    });
  }
  const lists = new Map<string, StyleList>();
  for (const name of found.keys()) {
    const chain: SaidByStyle[] = [];
    for (let at = found.get(name); at && !chain.includes(at); at = found.get(at.based))
      chain.push(at);
    const list = chain.find((one) => one.list !== null)?.list;
    if (!list || list === "0") continue;
    const level = chain.find((one) => one.level !== null)?.level ?? "0";
    lists.set(name, { list, level, indent: chain.find((one) => one.indent)?.indent ?? null });
  }
  return lists;
}
