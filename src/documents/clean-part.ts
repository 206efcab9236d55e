import {
  attributePlaces,
  descendants,
  parseXml,
  type XmlElement,
} from "../formats/xml/xml-tree.js";

/** A stretch of the XML that goes. */
interface Cut {
  start: number;
  end: number;
}

/**
 * A part as it is to be printed: tracked changes accepted, comments taken off, content controls freed
 * from data that would overwrite their text when Word opens the document. A certificate must not show
 * who changed its template, nor what was deleted there.
 * Source: ECMA-376 part 1, 17.13.5 (revisions), 17.13.4 (comments), 17.5.2.6 (dataBinding).
 */
export function cleanPart(xml: string): string {
  const cuts: Cut[] = [];
  for (const element of descendants(parseXml(xml))) cuts.push(...cutsFor(xml, element));
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  let clean = "";
  let position = 0;
  for (const { start, end } of cuts) {
    if (start > position) clean += xml.slice(position, start);
    position = Math.max(position, end);
  }
  return clean + xml.slice(position);
}

/** What goes whole: what was deleted, how things were before a change, bindings, comments' ends. */
const GOES =
  /^w:(?:del|moveFrom|\w+Change|cellIns|cellDel|cellMerge|(?:moveFrom|moveTo|comment|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|showingPlcHdr)$|^w\d*:dataBinding$/;
/** What was inserted stays without the word that it was. */
const UNWRAPPED = /^w:(?:ins|moveTo)$/;

function cutsFor(xml: string, element: XmlElement): Cut[] {
  const { name, parent } = element;
  if (isMark(element, "w:trPr")) return [rowOf(element)];
  if (isMark(element, "w:rPr") && parent?.parent?.name === "w:pPr") return joinParagraphs(element);
  if (GOES.test(name)) return [element];
  if (UNWRAPPED.test(name)) {
    return [
      { start: element.start, end: element.openEnd },
      { start: element.closeStart, end: element.end },
    ];
  }
  if (name === "w:commentReference" && parent?.name === "w:r") return [parent];
  if (name === "w:date") {
    return attributePlaces(xml, element).filter((attribute) => attribute.name === "w:fullDate");
  }
  return [];
}

/** Whether the element says that what its properties belong to was deleted or moved away. */
function isMark({ name, parent }: XmlElement, properties: string): boolean {
  return (name === "w:del" || name === "w:moveFrom") && parent?.name === properties;
}

/** The deleted row; the table where no other row is left. */
function rowOf(mark: XmlElement): XmlElement {
  const row = mark.parent?.parent ?? mark;
  const table = row.parent;
  const rows = table?.children.filter(({ name }) => name === "w:tr") ?? [];
  const isDeleted = (one: XmlElement) =>
    one.children.some(
      ({ name, children }) =>
        name === "w:trPr" && children.some((child) => isMark(child, "w:trPr")),
    );
  return table?.name === "w:tbl" && rows.every(isDeleted) ? table : row;
}

/**
 * A paragraph whose end was deleted continues in the next one; one of which nothing is left goes. Where
 * no paragraph follows, there is nothing to continue in and it stays.
 */
function joinParagraphs(mark: XmlElement): Cut[] {
  const paragraph = mark.parent?.parent?.parent;
  const siblings = paragraph?.parent?.children ?? [];
  const next = paragraph && siblings[siblings.indexOf(paragraph) + 1];
  if (!paragraph || next?.name !== "w:p") return [mark];
  const isEmpty = paragraph.children.every(({ name }) => name === "w:pPr" || GOES.test(name));
  if (isEmpty) return [paragraph];
  const [properties] = next.children.filter(({ name }) => name === "w:pPr");
  return [mark, { start: paragraph.closeStart, end: properties?.end ?? next.openEnd }];
}

/** A part of comments, or of those who made them, with nothing in it. */
export function emptyPart(xml: string): string {
  const [root] = parseXml(xml).children;
  return root ? xml.slice(0, root.openEnd) + xml.slice(root.closeStart) : xml;
}
