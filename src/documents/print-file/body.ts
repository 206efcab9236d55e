import { cutRoot, elementAt, elementsFrom, propertiesAt } from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";
import { isUnconditional } from "./marks.js";
import { beginDocument, missingReferences, type Reference, sectionsOf } from "./sections.js";

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
