import { type PartCopier, relink, WRITTEN_BY_DOCUMENT } from "./copy-parts.js";
import { dressPart } from "./dress-part.js";
import { elementAt } from "./elements.js";
import { type EndingBody, endDocument } from "./end-document.js";
import { MAIN_PART, type PrintPackage } from "./print-package.js";
import type { DressedEdition } from "./print-run.js";
import { kindOf, targetPart } from "./relationships.js";
import { cutRoot, type Rooted } from "./root-element.js";
import { beginDocument, type Reference, referencesOf, sectionsOf } from "./sections.js";
import { hasEvenPages } from "./settings.js";

/** An edition's body on its way into the print file, with marks. */
export interface EditionBody {
  root: Rooted;
  /** What stands in the main part before the body: the page's background. */
  background: string;
  inside: string;
  /** Headers and footers of all its sections. */
  references: Reference[];
  hasFirstPage: boolean;
  hasEvenPages: boolean;
  /** Whether the number of a page is printed. */
  countsPages: boolean;
}

const WHOLE_COUNT = /(\bw:instr="\s*|<w:instrText[^>]*>\s*)NUMPAGES\b/g;

/** Reads an edition's body. */
export function readBody(
  { edition, look }: DressedEdition,
  links: { file: PrintPackage; copier: PartCopier },
): EditionBody {
  const text = edition.text(edition.main) ?? "";
  const dressed = dressPart(text.replace(WHOLE_COUNT, "$1SECTIONPAGES"), look);
  const linked = relink(dressed, { ...links, edition, part: edition.main, into: MAIN_PART });
  const root = cutRoot(linked);
  const at = root.inside.search(/<w:body[\s>]/);
  const { inside } = elementAt(root.inside, at);
  const settings = edition.related("settings");
  const headers = edition
    .relationships(edition.main)
    .filter((one) => WRITTEN_BY_DOCUMENT.includes(kindOf(one)))
    .map((one) => targetPart(edition.main, one));
  return {
    root,
    background: root.inside.slice(0, at),
    inside,
    references: referencesOf(inside),
    hasFirstPage: /<w:titlePg(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(inside),
    hasEvenPages: hasEvenPages(settings === null ? null : edition.text(settings)),
    countsPages: [edition.main, ...headers].some((part) =>
      /[">\s]PAGE\b/.test(edition.text(part) ?? ""),
    ),
  };
}

/** What the editions of a print file are like together. */
export interface CommonPages {
  references: readonly Reference[];
  hasEvenPages: boolean;
  /** The relationship to a header or footer in which nothing stands. */
  blank(element: Reference["element"]): string;
}

/** A body that begins and ends as a document among others. */
export function separateBody(body: EditionBody, common: CommonPages): EndingBody {
  const [first] = sectionsOf(body.inside);
  if (!first) return separateBody({ ...body, inside: `${body.inside}<w:sectPr/>` }, common);
  const section = body.inside.slice(first.start, first.end);
  const own = referencesOf(section);
  const added = missingReferences(body, own, common);
  const isBare = (element: Reference["element"]) =>
    added.some((one) => one.element === element) && !own.some((one) => one.element === element);
  const begun = beginDocument(section, {
    references: added
      .map(({ element, page, id }) => `<w:${element} w:type="${page}" r:id="${id}"/>`)
      .join(""),
    hasNoHeader: isBare("headerReference"),
    hasNoFooter: isBare("footerReference"),
    countsPages: body.countsPages || common.hasEvenPages,
  });
  const inside = body.inside.slice(0, first.start) + begun + body.inside.slice(first.end);
  return endDocument(inside);
}

/** A section without a header takes over that of the section before: of another person's document. */
function missingReferences(
  { hasFirstPage, hasEvenPages: hasOwnEvenPages }: EditionBody,
  own: readonly Reference[],
  common: CommonPages,
): Reference[] {
  const elements = ["headerReference", "footerReference"] as const;
  return elements.flatMap((element) => {
    const of = (page: Reference["page"]) =>
      own.find((one) => one.element === element && one.page === page);
    const isUsed = common.references.some((one) => one.element === element);
    if (!isUsed) return [];
    const blank = (page: Reference["page"]) => ({ element, page, id: common.blank(element) });
    const usual = of("default") ?? blank("default");
    const even = hasOwnEvenPages ? blank("even") : { ...usual, page: "even" as const };
    return [
      ...(of("default") ? [] : [usual]),
      ...(hasFirstPage && !of("first") ? [blank("first")] : []),
      ...(common.hasEvenPages && !of("even") ? [even] : []),
    ];
  });
}
