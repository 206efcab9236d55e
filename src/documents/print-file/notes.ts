import type { XmlElement } from "../../formats/xml.js";
import {
  childrenOf,
  inNamespace,
  joined,
  openRoot,
  type WrittenElement,
  withChild,
  written,
} from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";

type NoteKind = "footnote" | "endnote";

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
  const xml = markPart(marked, part, `${kind}-`);
  const { root, head, tail } = openRoot(xml);
  const separators = root.children.filter(isSeparator);
  const notes = root.children.filter((note) => !isSeparator(note));
  if (notes.length === 0) return null;
  return {
    ...{ kind, part, tail },
    head: head + joined(written(xml, separators)),
    notes: joined(written(xml, notes)),
    firstId:
      Math.max(0, ...separators.map(({ attributes }) => Number(attributes["w:id"] ?? 0))) + 1,
  };
}

function isSeparator({ attributes }: XmlElement): boolean {
  return (attributes["w:type"] ?? "normal") !== "normal";
}

/** What stands before the settings of notes. Source: ECMA-376 part 1, 17.15.1.78 (settings). */
const BEFORE_NOTES = inNamespace(
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults",
);

/**
 * The settings of an edition for a file of many documents. What leads out of the file goes, as the
 * template that the edition was made from.
 *
 * @param notes the notes that its documents have
 */
export function printSettings(settings: string, notes: readonly NoteKind[]): string {
  const { root, head, tail } = openRoot(settings);
  const own = written(settings, root.children).filter(({ xml }) => !xml.includes(" r:id="));
  return head + joined(notes.reduce(withNotes, own)) + tail;
}

/** Notes are counted, and stand, with their own document. Source: ECMA-376 part 1, 17.11.12. */
function withNotes(settings: readonly WrittenElement[], kind: NoteKind): WrittenElement[] {
  const name = `w:${kind}Pr`;
  const said = settings.find((one) => one.name === name);
  const children = (said ? childrenOf(said.xml) : []).filter(
    (child) => child.name !== "w:numRestart" && (child.name !== "w:pos" || kind === "footnote"),
  );
  const isSeparator = (child: WrittenElement) => child.name === `w:${kind}`;
  const xml = [
    kind === "endnote" ? '<w:pos w:val="sectEnd"/>' : "",
    joined(children.filter((child) => !isSeparator(child))),
    '<w:numRestart w:val="eachSect"/>',
    joined(children.filter(isSeparator)),
  ].join("");
  const before = kind === "endnote" ? [...BEFORE_NOTES, "w:footnotePr"] : BEFORE_NOTES;
  return withChild(settings, { name, xml: `<${name}>${xml}</${name}>` }, before);
}
