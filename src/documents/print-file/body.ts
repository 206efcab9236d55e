import { childNamed, edited, type XmlElement } from "../../formats/xml.js";
import { END_OF_DOCUMENT } from "./counted-pages.js";
import {
  childrenOf,
  elementsNamed,
  inNamespace,
  joined,
  rootOf,
  type WrittenElement,
  withChild,
} from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";
import { isUnconditional } from "./marks.js";

/** The part with an edition's body, cut where its documents stand in it. */
export interface EditionBody {
  /** Up to where the documents begin: the page's background stands there. */
  before: string;
  /** A document up to where its last section may be described. */
  head: string;
  /** What stands around the description in a longer file: there the last paragraph ends with it. */
  open: string;
  section: string;
  close: string;
  /** The rest of the document. */
  tail: string;
  /** What ends the last document of a file, where that is not described in its last paragraph. */
  end: string;
  after: string;
}

/** What of a file must be known so that its documents begin as they begin alone. */
interface Beginning {
  /** Whether the number of a page shows, or decides how it looks. */
  countsPages: boolean;
  /** Whether it shows how many pages a document has: then its end must be found. */
  countsAllPages: boolean;
  /** The relationship to a header or footer in which nothing stands. */
  blank(element: Reference["element"]): string;
}

/** Reads an edition's body, with marks. */
export function readBody(marked: EditionToMark, beginning: Beginning): EditionBody {
  const mark = beginning.countsAllPages ? END_OF_DOCUMENT : "";
  return endDocument(begun(markPart(marked, marked.edition.main), beginning), mark);
}

/** A part whose body begins as a document among others: on a new page, with nothing of the one before. */
function begun(xml: string, { countsPages, blank }: Beginning): string {
  const [first] = elementsNamed(xml, "w:sectPr");
  const end = bodyOf(xml).closeStart;
  const section = first ? xml.slice(first.start, first.end) : "<w:sectPr/>";
  const missing = missingReferences(xml, section);
  const isBare = (element: Reference["element"]) =>
    missing.some((one) => one.element === element && one.page === "default");
  const references = missing.map(
    ({ element, page }) => `<w:${element} w:type="${page}" r:id="${blank(element)}"/>`,
  );
  const text = beginDocument(section, {
    references: references.join(""),
    hasNoHeader: isBare("headerReference"),
    hasNoFooter: isBare("footerReference"),
    countsPages,
  });
  return edited(xml, [{ start: first?.start ?? end, end: first?.end ?? end, text }]);
}

function bodyOf(xml: string): XmlElement {
  const body = childNamed(rootOf(xml), "w:body");
  if (!body) throw new Error("an edition has no body");
  return body;
}

/** So small that nothing moves on account of it. */
const SMALLEST_PARAGRAPH =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/**
 * Cuts a part whose body is a document.
 *
 * @param mark stands at the end of each
 */
function endDocument(xml: string, mark: string): EditionBody {
  const body = bodyOf(xml);
  const last = body.children.at(-1);
  const described = last?.name === "w:sectPr" ? last : null;
  const section = described ? xml.slice(described.start, described.end) : "<w:sectPr/>";
  const text = edited(xml, described ? [{ start: described.start, end: described.end }] : []);
  const to = body.closeStart - (xml.length - text.length);
  const block = body.children.findLast(({ name }) => ["w:p", "w:tbl", "w:sdt"].includes(name));
  const isUsable =
    block?.name === "w:p" &&
    isUnconditional(text, block.start) &&
    !text.slice(block.start, block.end).includes("<w:sectPr");
  const ending = isUsable ? inParagraph(text, block, mark) : afterAll(to, mark);
  return {
    before: text.slice(0, body.openEnd),
    head: text.slice(body.openEnd, ending.at) + ending.head,
    open: ending.open,
    section,
    close: ending.close,
    tail: ending.tail + text.slice(ending.from, to),
    end: ending.end,
    after: text.slice(to),
  };
}

/** Where a section is described: text is cut at a place, goes on from another, and is completed there. */
interface Ending extends Pick<EditionBody, "head" | "open" | "close" | "tail" | "end"> {
  at: number;
  from: number;
}

/** The section stands in a paragraph of its own. */
function afterAll(to: number, mark: string): Ending {
  const open = `<w:p><w:pPr>${SMALLEST_PARAGRAPH}`;
  const close = `</w:pPr>${mark}</w:p>`;
  const end = mark === "" ? "" : open + close;
  return { head: "", tail: "", open, close, end, at: to, from: to };
}

/**
 * The section stands at the end of the paragraph's properties, before what was changed in them; the mark at
 * the end of the paragraph.
 */
function inParagraph(text: string, paragraph: XmlElement, mark: string): Ending {
  const properties = childNamed(paragraph, "w:pPr");
  if (properties) {
    const change = childNamed(properties, "w:pPrChange")?.start ?? properties.closeStart;
    const head = `<w:pPr>${text.slice(properties.openEnd, change)}`;
    const after = text.slice(properties.end, paragraph.closeStart);
    const tail = `${text.slice(change, properties.closeStart)}</w:pPr>${after}${mark}`;
    const { start: at } = properties;
    return { at, head, open: "", close: "", tail, end: "", from: paragraph.closeStart };
  }
  const { openEnd, closeStart, end } = paragraph;
  const around = { open: "<w:pPr>", close: "</w:pPr>", end: "" };
  return openEnd === end
    ? { ...around, at: openEnd - 2, head: ">", tail: `${mark}</w:p>`, from: openEnd }
    : {
        ...around,
        at: openEnd,
        head: "",
        tail: text.slice(openEnd, closeStart) + mark,
        from: closeStart,
      };
}

/** Whether pages differ by side: headers of their own on even pages, or margins that mirror. */
export function hasSides(settings: string): boolean {
  return /<w:(?:evenAndOddHeaders|mirrorMargins|bookFold\w*)(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(
    settings,
  );
}

/** A header or footer that a section refers to. */
export interface Reference {
  element: "headerReference" | "footerReference";
  page: "default" | "first" | "even";
}

const REFERENCE = /<w:(headerReference|footerReference)\s[^>]*>/g;
const BEFORE_PAGE_NUMBERS = inNamespace(
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType",
);

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
function missingReferences(body: string, first: string): Reference[] {
  const keyOf = ({ element, page }: Reference) => `${element} ${page}`;
  const own = new Set(referencesOf(first).map(keyOf));
  const used = new Map(referencesOf(body).map((one) => [keyOf(one), one]));
  return [...used].filter(([key]) => !own.has(key)).map(([, one]) => one);
}

/** What the first section of each document must be like, whatever document stands before it. */
interface BegunSection {
  /** References to add, in XML. */
  references: string;
  /** No header, no footer: then there must be no room for one either. */
  hasNoHeader: boolean;
  hasNoFooter: boolean;
  countsPages: boolean;
}

/**
 * The first section of a document that follows another one: it begins on a new page, and takes no
 * header, footer or page number over.
 */
function beginDocument(section: string, beginning: BegunSection): string {
  const own = childrenOf(section)
    .filter(({ name }) => name !== "w:type")
    .map(({ name, xml }) => {
      if (name === "w:pgMar") return { name, xml: withoutRoom(xml, beginning) };
      return {
        name,
        xml: name === "w:lnNumType" ? xml.replace('"continuous"', '"newSection"') : xml,
      };
    });
  const complete = beginning.countsPages ? withPageNumbers(own) : own;
  return `<w:sectPr>${beginning.references}${joined(complete)}</w:sectPr>`;
}

function withoutRoom(margins: string, { hasNoHeader, hasNoFooter }: BegunSection): string {
  const header = hasNoHeader ? margins.replace(/(\sw:header=")\d+/, "$10") : margins;
  return hasNoFooter ? header.replace(/(\sw:footer=")\d+/, "$10") : header;
}

function withPageNumbers(children: readonly WrittenElement[]): readonly WrittenElement[] {
  const name = "w:pgNumType";
  const own = children.find((child) => child.name === name)?.xml ?? `<${name}/>`;
  if (/\sw:start="/.test(own)) return children;
  const xml = own.replace(`<${name}`, `<${name} w:start="1"`);
  return withChild(children, { name, xml }, BEFORE_PAGE_NUMBERS);
}
