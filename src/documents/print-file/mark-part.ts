import type { CountedLists } from "./counted-lists.js";
import { elementsFrom, propertiesAt, withChild } from "./elements.js";
import { isOwnPart } from "./keep-parts.js";
import { markFields } from "./mark-fields.js";
import { listMark, markIdentifiers, partMark } from "./marks.js";
import type { PrintEdition } from "./read-edition.js";

/** An edition with what has to be known of it to mark its parts. */
export interface EditionToMark {
  edition: PrintEdition;
  lists: CountedLists;
  /** Whether its documents are one section each. */
  isOneSection: boolean;
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
 * A part of an edition with marks for what differs by document.
 *
 * @param scope see `markIdentifiers`
 */
export function markPart(
  { edition, lists, isOneSection }: EditionToMark,
  part: string,
  scope = "",
): string {
  const listed = markLists(edition.text(part) ?? "", lists);
  const fields = markFields(markIdentifiers(listed, scope), isOneSection);
  return markOwnParts(fields, edition, part);
}

const REFERENCE = /(\s(?:r:\w+|o:relid)=")([^"]*)/g;

function markOwnParts(xml: string, edition: PrintEdition, part: string): string {
  const own = edition.relationships(part).filter((one) => isOwnPart(edition, part, one));
  const ids = new Set(own.map(({ id }) => id));
  return xml.replace(REFERENCE, (whole, start: string, id: string) =>
    ids.has(id) ? start + partMark(id) : whole,
  );
}

function markLists(xml: string, lists: CountedLists): string {
  return listParagraphs(xml, lists).replace(
    /(<w:numId\s+w:val=")(\d+)/g,
    (whole, start: string, list: string) => (lists.counts(list) ? start + listMark(list) : whole),
  );
}

/** Paragraphs that are items of a counted list by their style become so by themselves. */
function listParagraphs(xml: string, lists: CountedLists): string {
  const pieces: string[] = [];
  let position = 0;
  for (const match of xml.matchAll(/<w:p(?:\s[^>]*?)?(\/?)>/g)) {
    const [tag, isEmpty] = match;
    const after = match.index + tag.length;
    const properties = isEmpty ? null : propertiesAt(xml, after);
    const inside = listProperties(properties?.inside ?? "", lists);
    if (inside === (properties?.inside ?? "")) continue;
    const opening = isEmpty ? `${tag.slice(0, -2)}>` : tag;
    pieces.push(xml.slice(position, match.index), opening, `<w:pPr>${inside}</w:pPr>`);
    if (isEmpty) pieces.push("</w:p>");
    position = properties?.end ?? after;
  }
  return pieces.join("") + xml.slice(position);
}

function listProperties(inside: string, lists: CountedLists): string {
  const style = /^\s*<w:pStyle\s+w:val="([^"]*)"/.exec(inside)?.[1] ?? "";
  const own = lists.ofStyle(style);
  if (!own || !lists.counts(own.list)) return inside;
  const children = elementsFrom(inside, 0);
  const said = children.find(({ name }) => name === "w:numPr");
  const numbered = said ? inside.slice(said.start, said.end) : "";
  if (numbered.includes("<w:numId")) return inside;
  const level = /<w:ilvl\s+w:val="(\d+)"/.exec(numbered)?.[1] ?? own.level;
  const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${own.list}"/></w:numPr>`;
  const listed = withChild(inside, list, BEFORE_LIST);
  if (own.indent === null || children.some(({ name }) => name === "w:ind")) return listed;
  return withChild(listed, own.indent, BEFORE_INDENT);
}
