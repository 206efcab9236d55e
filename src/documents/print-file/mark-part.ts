import { childNamed, type Edit, edited, parseXml } from "../../formats/xml.js";
import { fieldsIn, type WordField } from "../word-fields.js";
import type { CountedLists } from "./counted-lists.js";
import {
  asSaved,
  type CountedPages,
  countPages,
  instructed,
  isNumberOfPages,
} from "./counted-pages.js";
import { elementsNamed, inNamespace, joined, saidBy, withChild, written } from "./elements.js";
import { mark, markIdentifiers } from "./marks.js";
import type { PrintEdition } from "./read-edition.js";

/** An edition with what has to be known of it to mark its parts. */
export interface EditionToMark {
  edition: PrintEdition;
  lists: CountedLists;
  bookmarks: ReadonlySet<string>;
  pages: CountedPages;
}

/** What stands before a list and before an indent. Source: ECMA-376 part 1, 17.3.1.26 (pPr). */
const BEFORE_LIST = inNamespace("pStyle keepNext keepLines pageBreakBefore framePr widowControl");
const BEFORE_INDENT = [
  ...BEFORE_LIST,
  ...inNamespace(
    "numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing",
  ),
];

/**
 * A part of an edition with marks for what differs by document.
 *
 * @param scope see `markIdentifiers`
 */
export function markPart(
  { edition, lists, bookmarks, pages }: EditionToMark,
  part: string,
  scope = "",
): string {
  const listed = markLists(edition.text(part) ?? "", lists);
  const fields = markFields(markIdentifiers(listed, scope, bookmarks), pages);
  return markOwnParts(fields, edition, part);
}

const REFERENCE = /(\s(?:r:\w+|o:relid)=")([^"]*)/g;

function markOwnParts(xml: string, edition: PrintEdition, part: string): string {
  const own = edition.relationships(part).filter((one) => edition.isOwn(part, one));
  const ids = new Set(own.map(({ id }) => id));
  return xml.replace(REFERENCE, (whole, start: string, id: string) =>
    ids.has(id) ? start + mark({ relationship: id }) : whole,
  );
}

function markLists(xml: string, lists: CountedLists): string {
  return listParagraphs(xml, lists).replace(
    /(<w:numId\s+w:val=")(\d+)/g,
    (whole, start: string, list: string) => (lists.counts(list) ? start + mark({ list }) : whole),
  );
}

/** Paragraphs that are items of a counted list by their style become so by themselves. */
function listParagraphs(xml: string, lists: CountedLists): string {
  const edits = elementsNamed(xml, "w:pPr").flatMap((properties): Edit[] => {
    const own = lists.ofStyle(saidBy(properties, "w:pStyle") ?? "");
    const said = childNamed(properties, "w:numPr");
    if (!own || !lists.counts(own.list) || childNamed(said, "w:numId")) return [];
    const level = saidBy(said, "w:ilvl") ?? own.level;
    const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${own.list}"/></w:numPr>`;
    const children = written(xml, properties.children);
    const listed = withChild(children, { name: "w:numPr", xml: list }, BEFORE_LIST);
    const isIndented = own.indent === null || childNamed(properties, "w:ind");
    const indent = { name: "w:ind", xml: own.indent ?? "" };
    const text = joined(isIndented ? listed : withChild(listed, indent, BEFORE_INDENT));
    return [{ start: properties.start, end: properties.end, text: `<w:pPr>${text}</w:pPr>` }];
  });
  return edited(xml, edits);
}

/** Source: ECMA-376 part 1, 17.16.4.2 (formula and switches), 17.16.5 (fields). */
const COUNTER = /^\s*SEQ\s+(?:"|&quot;)?([^\s"\\&]+)(?:"|&quot;)?\s*(?:\\|$)/i;
const BEGINS_AT_NUMBER = /\\r\s*(?:"|&quot;)?\d/i;
/** What would count the sections and words of all documents. */
const COUNTS_FILE = /^\s*(?:SECTION|NUMWORDS|NUMCHARS)(?![a-z])/i;
const REPEATS = /\\c(?![a-z])/i;

/**
 * Fields that count through the whole file count through each document: numbers in a sequence begin
 * anew, and the number of pages is that of the document.
 */
function markFields(xml: string, pages: CountedPages): string {
  const edits = fieldsIn(xml, parseXml(xml)).flatMap((field) => {
    if (isNumberOfPages(field)) return countPages(field, pages);
    const instruction = countingByDocument(field);
    return instruction === field.instruction ? [] : instructed(field, instruction);
  });
  return edited(xml, edits);
}

function countingByDocument(field: WordField): string {
  const { instruction } = field;
  if (COUNTS_FILE.test(instruction)) return asSaved(field);
  const counter = COUNTER.exec(instruction)?.[1]?.toLowerCase();
  if (counter === undefined) return instruction;
  const counting = (first: string, then: string) => mark({ counter, first, then });
  if (BEGINS_AT_NUMBER.test(instruction)) return instruction + counting("", "");
  if (!REPEATS.test(instruction)) return instruction + counting(" \\r 1", "");
  return instruction.replace(REPEATS, () => counting("\\r 0", "\\c"));
}
