import { elementAt, elementsFrom, withChild } from "./elements.js";

/** A header or footer that a section refers to. */
export interface Reference {
  element: "headerReference" | "footerReference";
  page: "default" | "first" | "even";
}

const REFERENCE = /<w:(headerReference|footerReference)\s[^>]*>/g;
const BEFORE_PAGE_NUMBERS =
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    .split(" ")
    .map((name) => `w:${name}`);

function referencesOf(section: string): Reference[] {
  return [...section.matchAll(REFERENCE)].map(([tag, element]) => {
    const page = /\sw:type="(first|even)"/.exec(tag)?.[1] ?? "default";
    return { element: element as Reference["element"], page: page as Reference["page"] };
  });
}

/**
 * What the first section of a body lacks that others have: it would take it over from the section
 * before, which is another person's document.
 */
export function missingReferences(body: string, first: string): Reference[] {
  const keyOf = ({ element, page }: Reference) => `${element} ${page}`;
  const own = new Set(referencesOf(first).map(keyOf));
  const used = new Map(referencesOf(body).map((one) => [keyOf(one), one]));
  return [...used].filter(([key]) => !own.has(key)).map(([, one]) => one);
}

/** Where the sections of a body are described, in order. */
export function sectionsOf(body: string): { start: number; end: number }[] {
  return [...body.matchAll(/<w:sectPr[\s/>]/g)].map(({ index }) => {
    return { start: index, end: index + elementAt(body, index).xml.length };
  });
}

/** What the first section of each document must be like, whatever document stands before it. */
export interface BegunSection {
  /** References to add, in XML. */
  references: string;
  /** No header, no footer: then there must be no room for one either. */
  hasNoHeader: boolean;
  hasNoFooter: boolean;
  /** Whether the pages are counted from one. */
  countsPages: boolean;
}

/**
 * The first section of a document that follows another one: it begins on a new page, and takes no
 * header, footer or page number over.
 */
export function beginDocument(section: string, beginning: BegunSection): string {
  const { inside } = elementAt(section, 0);
  const own = elementsFrom(inside, 0)
    .map(({ name, start, end }) => ({ name, xml: inside.slice(start, end) }))
    .filter(({ name }) => name !== "w:type")
    .map(({ name, xml }) => {
      if (name === "w:pgMar") return withoutRoom(xml, beginning);
      return name === "w:lnNumType" ? xml.replace('"continuous"', '"newSection"') : xml;
    })
    .join("");
  const complete = beginning.references + own;
  return `<w:sectPr>${beginning.countsPages ? withPageNumbers(complete) : complete}</w:sectPr>`;
}

function withoutRoom(margins: string, { hasNoHeader, hasNoFooter }: BegunSection): string {
  const header = hasNoHeader ? margins.replace(/(\sw:header=")\d+/, "$10") : margins;
  return hasNoFooter ? header.replace(/(\sw:footer=")\d+/, "$10") : header;
}

function withPageNumbers(inside: string): string {
  const own = /<w:pgNumType(?:\s[^>]*)?\/>/.exec(inside)?.[0] ?? "<w:pgNumType/>";
  if (/\sw:start="/.test(own)) return inside;
  return withChild(
    inside,
    own.replace("<w:pgNumType", '<w:pgNumType w:start="1"'),
    BEFORE_PAGE_NUMBERS,
  );
}
