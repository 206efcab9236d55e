import type { NoteKind } from "./counted-lists.js";
import { childOf, cutRoot, elementAt, elementsFrom, withChild } from "./elements.js";

/** What stands before the settings of notes. Source: ECMA-376 part 1, 17.15.1.78 (settings). */
const BEFORE_NOTES =
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults"
    .split(" ")
    .map((name) => `w:${name}`);

/**
 * The settings of an edition for a file of many documents. What leads out of the file goes, as the
 * template that the edition was made from.
 *
 * @param notes the notes that its documents have
 */
export function printSettings(settings: string, notes: readonly NoteKind[]): string {
  const { head, inside, tail } = cutRoot(settings);
  const own = elementsFrom(inside, 0)
    .map(({ start, end }) => inside.slice(start, end))
    .filter((child) => !child.includes(" r:id="))
    .join("");
  const counted = notes.reduce((all, kind) => withNotes(all, kind), own);
  return head + counted + tail;
}

/** Notes are counted, and stand, with their own document. Source: ECMA-376 part 1, 17.11.12. */
function withNotes(inside: string, kind: NoteKind): string {
  const said = childOf(inside, `w:${kind}Pr`) ?? `<w:${kind}Pr/>`;
  const children = elementsFrom(cutRoot(said).inside, 0)
    .map(({ name, start, end }) => ({ name, xml: cutRoot(said).inside.slice(start, end) }))
    .filter(({ name }) => name !== "w:numRestart" && (name !== "w:pos" || kind === "footnote"));
  const place = kind === "endnote" ? '<w:pos w:val="sectEnd"/>' : "";
  const isSeparator = ({ name }: { name: string }) => name === `w:${kind}`;
  const xml = [
    place,
    ...children.filter((child) => !isSeparator(child)).map((child) => child.xml),
    '<w:numRestart w:val="eachSect"/>',
    ...children.filter(isSeparator).map((child) => child.xml),
  ].join("");
  const before = kind === "endnote" ? [...BEFORE_NOTES, "w:footnotePr"] : BEFORE_NOTES;
  return withChild(inside, `<w:${kind}Pr>${xml}</w:${kind}Pr>`, before);
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
