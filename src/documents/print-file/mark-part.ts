import type { CountedLists } from "./counted-lists.js";
import { elementsFrom, propertiesAt, withChild } from "./elements.js";
import { counterMark, listMark, markIdentifiers, partMark } from "./marks.js";
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
  const own = edition.relationships(part).filter((one) => edition.isOwn(part, one));
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

/** A field's instruction, which a word processor may have cut into pieces, and what it showed last. */
interface Field {
  pieces: { start: number; end: number }[];
  instruction: string;
  result: string;
}

/** Source: ECMA-376 part 1, 17.16.2 (syntax), 17.16.4.2 (formula and switches), 17.16.5 (fields). */
const COUNTER = /^\s*SEQ\s+(?:"|&quot;)?([^\s"\\&]+)(?:"|&quot;)?\s*(?:\\|$)/i;
const BEGINS_AT_NUMBER = /\\r\s*(?:"|&quot;)?\d/i;
const REPEATS = /\\c(?![a-z])/i;
const PAGES = /^(\s*)NUMPAGES\b/i;

/**
 * Fields that count through the whole file count through each document: numbers in a sequence begin
 * anew, and the number of pages is that of the document.
 *
 * @param isOneSection whether a document is one section, whose pages a field can count; else the number
 *   of pages stays the one that the template was saved with
 */
function markFields(xml: string, isOneSection: boolean): string {
  const edits = fieldsIn(xml).flatMap((field) => {
    const instruction = countingByDocument(field, isOneSection);
    if (instruction === field.instruction) return [];
    return field.pieces.map((piece, index) => ({ ...piece, text: index > 0 ? "" : instruction }));
  });
  let marked = "";
  let position = 0;
  for (const { start, end, text } of edits.sort((one, other) => one.start - other.start)) {
    marked += xml.slice(position, start) + text;
    position = end;
  }
  return marked + xml.slice(position);
}

function countingByDocument({ instruction, result }: Field, isOneSection: boolean): string {
  const counter = COUNTER.exec(instruction)?.[1]?.toLowerCase();
  if (counter !== undefined) {
    if (BEGINS_AT_NUMBER.test(instruction)) return instruction + counterMark(counter, "", "");
    if (REPEATS.test(instruction)) {
      return instruction.replace(REPEATS, () => counterMark(counter, "\\r 0", "\\c"));
    }
    return instruction + counterMark(counter, " \\r 1", "");
  }
  const quoted = `QUOTE &quot;${result}&quot;`;
  return instruction.replace(PAGES, (_, gap) => gap + (isOneSection ? "SECTIONPAGES" : quoted));
}

const TOKEN =
  /<w:fldChar\s(?:[^>]*\s)?w:fldCharType="(begin|separate|end)"|(<w:instrText(?:\s[^>]*)?>)([^<]*)|<w:t(?:\s[^>]*)?>([^<]*)/g;
const SIMPLE = /(<w:fldSimple\s(?:[^>]*\s)?w:instr=")([^"]*)"[^>]*>/g;

function fieldsIn(xml: string): Field[] {
  return [...simpleFields(xml), ...complexFields(xml)];
}

function simpleFields(xml: string): Field[] {
  return [...xml.matchAll(SIMPLE)].map(({ 0: tag, 1: before = "", 2: instruction = "", index }) => {
    const start = index + before.length;
    const after = index + tag.length;
    const shown = tag.endsWith("/>") ? "" : xml.slice(after, xml.indexOf("</w:fldSimple>", after));
    const texts = [...shown.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text);
    const pieces = [{ start, end: start + instruction.length }];
    return { pieces, instruction, result: texts.join("") };
  });
}

/** Fields may stand in the instructions and results of others. */
function complexFields(xml: string): Field[] {
  const found: Field[] = [];
  const open: (Field & { isShowing: boolean })[] = [];
  for (const { 0: token, 1: mark, 2: tag = "", 3: told, 4: text, index } of xml.matchAll(TOKEN)) {
    const field = open.at(-1);
    if (mark === "begin") {
      open.push({ pieces: [], instruction: "", result: "", isShowing: false });
    } else if (!field) continue;
    else if (mark === "separate") field.isShowing = true;
    else if (mark === "end") found.push(...open.splice(-1));
    else if (told !== undefined && !field.isShowing) {
      field.pieces.push({ start: index + tag.length, end: index + token.length });
      field.instruction += told;
    } else if (text !== undefined && field.isShowing) field.result += text;
  }
  return found;
}
