import { cutRoot, elementAt, elementsFrom, propertiesAt, withChild } from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";
import { isUnconditional } from "./marks.js";

/** The part with an edition's body, on its way into the print file. */
export interface EditionBody {
  /** Up to the body: the page's background stands there. */
  head: string;
  /** A document's body, cut where its last section is described. */
  body: EndingBody;
  tail: string;
}

/** What of a file must be known so that its documents begin as they begin alone. */
interface Beginning {
  /** Whether the number of a page shows, or decides how it looks. */
  countsPages: boolean;
  /** The relationship to a header or footer in which nothing stands. */
  blank(element: Reference["element"]): string;
}

/** Reads an edition's body, with marks. */
export function readBody(marked: EditionToMark, beginning: Beginning): EditionBody {
  const { head, inside, tail } = cutRoot(markPart(marked, marked.edition.main));
  const at = inside.search(/<w:body[\s>]/);
  const whole = elementAt(inside, at);
  const opened = at + whole.xml.indexOf(">") + 1;
  return {
    head: head + inside.slice(0, opened),
    body: endDocument(begun(whole.inside, beginning)),
    tail: inside.slice(opened + whole.inside.length) + tail,
  };
}

/** A body that begins as a document among others: on a new page, and with nothing of the one before. */
function begun(body: string, { countsPages, blank }: Beginning): string {
  const [first] = sectionsOf(body);
  if (!first) return begun(`${body}<w:sectPr/>`, { countsPages, blank });
  const section = body.slice(first.start, first.end);
  const missing = missingReferences(body, section);
  const isBare = (element: Reference["element"]) =>
    missing.some((one) => one.element === element && one.page === "default");
  const references = missing.map(
    ({ element, page }) => `<w:${element} w:type="${page}" r:id="${blank(element)}"/>`,
  );
  const own = beginDocument(section, {
    references: references.join(""),
    hasNoHeader: isBare("headerReference"),
    hasNoFooter: isBare("footerReference"),
    countsPages,
  });
  return body.slice(0, first.start) + own + body.slice(first.end);
}

/** A body cut where its last section is described, which in a longer file is the end of its last paragraph. */
interface EndingBody {
  /** Up to where the section's description may stand. */
  head: string;
  /** What stands around it there. */
  open: string;
  section: string;
  close: string;
  /** The rest of the document. */
  tail: string;
}

/** So small that nothing moves on account of it. */
const SMALLEST_PARAGRAPH =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/** Cuts what a document's body holds. */
function endDocument(body: string): EndingBody {
  const blocks = elementsFrom(body, 0);
  const last = blocks.at(-1);
  const described = last?.name === "w:sectPr" ? last : null;
  const section = described ? body.slice(described.start, described.end) : "<w:sectPr/>";
  const text = described ? body.slice(0, described.start) + body.slice(described.end) : body;
  const block = blocks.findLast(({ name }) => ["w:p", "w:tbl", "w:sdt"].includes(name));
  const isUsable =
    block?.name === "w:p" &&
    isUnconditional(text, block.start) &&
    !text.slice(block.start, block.end).includes("<w:sectPr");
  return isUsable ? inParagraph(text, block.start, section) : afterAll(text, section);
}

function afterAll(text: string, section: string): EndingBody {
  return {
    head: text,
    open: `<w:p><w:pPr>${SMALLEST_PARAGRAPH}`,
    section,
    close: "</w:pPr></w:p>",
    tail: "",
  };
}

/** The section stands at the end of the paragraph's properties, before what was changed in them. */
function inParagraph(text: string, at: number, section: string): EndingBody {
  const tag = /^<w:p(?:\s[^>]*?)?(\/?)>/.exec(text.slice(at));
  const after = at + (tag?.[0].length ?? 0);
  if (tag?.[1]) {
    const opened = `${text.slice(0, after - 2)}>`;
    return {
      head: opened,
      open: "<w:pPr>",
      section,
      close: "</w:pPr>",
      tail: `</w:p>${text.slice(after)}`,
    };
  }
  const properties = propertiesAt(text, after);
  if (!properties) {
    const [head, tail] = [text.slice(0, after), text.slice(after)];
    return { head, open: "<w:pPr>", section, close: "</w:pPr>", tail };
  }
  const { start, inside, end } = properties;
  const change = elementsFrom(inside, 0).find(({ name }) => name === "w:pPrChange");
  const own = inside.slice(0, change?.start ?? inside.length);
  const changed = inside.slice(own.length);
  return {
    head: `${text.slice(0, start)}<w:pPr>${own}`,
    open: "",
    section,
    close: "",
    tail: `${changed}</w:pPr>${text.slice(end)}`,
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
function missingReferences(body: string, first: string): Reference[] {
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
interface BegunSection {
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
function beginDocument(section: string, beginning: BegunSection): string {
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
