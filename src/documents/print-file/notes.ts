import { childOf, cutRoot, elementsFrom, withChild } from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";

export type NoteKind = "footnote" | "endnote";

export const NOTE_KINDS: readonly NoteKind[] = ["footnote", "endnote"];

/** The part with the notes of an edition's documents, with marks. */
export interface EditionNotes {
  kind: NoteKind;
  part: string;
  /** Up to where the notes of the documents stand, with the lines that separate them from the text. */
  head: string;
  notes: string;
  tail: string;
  /** Below it are the identifiers of the separators. */
  firstId: number;
}

/** The notes of an edition's documents; null where it has none but separators. */
export function readNotes(kind: NoteKind, marked: EditionToMark): EditionNotes | null {
  const part = marked.edition.related(`${kind}s`);
  if (part === null) return null;
  const { head, inside, tail } = cutRoot(markPart(marked, part, `${kind}-`));
  const all = elementsFrom(inside, 0).map(({ start, end }) => inside.slice(start, end));
  const [separators, notes] = [all.filter(isSeparator), all.filter((note) => !isSeparator(note))];
  if (notes.length === 0) return null;
  return {
    ...{ kind, part, tail },
    head: head + separators.join(""),
    notes: notes.join(""),
    firstId: Math.max(0, ...separators.map(idOf)) + 1,
  };
}

function isSeparator(note: string): boolean {
  return /^<[^>]*\sw:type="(?!normal")/.test(note);
}

function idOf(note: string): number {
  return Number(/^<[^>]*\sw:id="(-?\d+)"/.exec(note)?.[1] ?? 0);
}

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
