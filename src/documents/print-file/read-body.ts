import { cutRoot, elementAt } from "./elements.js";
import { type EndingBody, endDocument } from "./end-document.js";
import { type EditionToMark, markPart } from "./mark-part.js";
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
export interface Beginning {
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
