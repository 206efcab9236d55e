import { descendants, type XmlElement } from "../formats/xml.js";
import { fileIn, isOnDisk } from "./addresses.js";
import { findTags, type ParagraphText, shownText } from "./paragraph-text.js";
import type { PartFault } from "./template.js";
import { fieldsIn, type WordField } from "./word-fields.js";

/**
 * Fields that show what stands in the document itself, or in their own instruction: the only ones that a
 * document may hold. Source: ECMA-376 part 1, 17.16.5; DISPLAYBARCODE: MS-DOCX, 2.2.3.
 */
const SHOWS_THE_DOCUMENT = new Set(
  "PAGE NUMPAGES SECTION SECTIONPAGES SEQ REF PAGEREF NOTEREF STYLEREF HYPERLINK TOC TC TOA TA INDEX XE LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT QUOTE SYMBOL EQ ADVANCE IF COMPARE EMBED SHAPE DISPLAYBARCODE FORMTEXT FORMCHECKBOX FORMDROPDOWN".split(
    " ",
  ),
);
/** Fields that show when, by whom or where the document is opened; of the others it is told in common. */
const CHANGES = new Set(
  "DATE TIME PRINTDATE SAVEDATE CREATEDATE EDITTIME FILENAME FILESIZE USERNAME USERINITIALS USERADDRESS LASTSAVEDBY REVNUM TEMPLATE NUMWORDS NUMCHARS".split(
    " ",
  ),
);
/** Fields whose content lies in another file, or in a list of addressees. */
const FROM_ELSEWHERE = new Set(
  "MERGEFIELD MERGEREC MERGESEQ MERGEBARCODE NEXT NEXTIF SKIPIF ADDRESSBLOCK GREETINGLINE DATABASE DATA GLOSSARY AUTOTEXT AUTOTEXTLIST INCLUDE INCLUDETEXT INCLUDEPICTURE IMPORT LINK DDE DDEAUTO RD".split(
    " ",
  ),
);
/** Fields that do something, whatever they show; no lock keeps them from it. */
const ACTS = new Set("MACROBUTTON GOTOBUTTON PRINT PRIVATE ADDIN CONTROL HTMLCONTROL".split(" "));
/** The date or time of today as the text of a form. Source: 17.16.34 (type). */
const FORM_OF_TODAY = /^current(?:Date|Time)$/;
/** The date of today in a run, or in a drawing's text. Source: 17.3.3 (dayLong …), 21.1.2.2.4 (fld). */
const DATE_BLOCK = /^w:(?:day|month|year)(?:Long|Short)$/;

/**
 * What is wrong with the fields of Word itself: those that would show something else than was issued when
 * the document is opened or printed, and those with a placeholder in their code. A field that is locked
 * keeps what it shows.
 *
 * @param paragraphs of the part, to tell where a field stands
 */
export function faultsOfWordFields(
  xml: string,
  tree: XmlElement,
  paragraphs: readonly ParagraphText[],
): PartFault[] {
  const placeOf = (element: XmlElement) => paragraphAround(element, paragraphs);
  const blocks = [...descendants(tree)].filter(isDateBlock);
  return [
    ...fieldsIn(xml, tree).flatMap((field) => {
      const paragraph = placeOf(field.element);
      return faultsOfField(field).map((fault) => ({ ...fault, paragraph }));
    }),
    ...blocks.map((element): PartFault => {
      return { code: "field-changes", tag: "DATE", paragraph: placeOf(element) };
    }),
  ];
}

function isDateBlock({ name, attributes, parent }: XmlElement): boolean {
  if (name === "w:type") return FORM_OF_TODAY.test(attributes["w:val"] ?? "");
  if (name === "a:fld") return /^datetime/i.test(attributes.type ?? "");
  return DATE_BLOCK.test(name) && parent?.name === "w:r";
}

function faultsOfField({ instruction, isLocked }: WordField): Omit<PartFault, "paragraph">[] {
  const text = readable(instruction).trim();
  const [word = ""] = /^(?:=|[^\s"\\={]+)/.exec(text) ?? [];
  const tag = word.toUpperCase();
  const faults: Omit<PartFault, "paragraph">[] = [];
  if (FROM_ELSEWHERE.has(tag)) faults.push({ code: "field-from-elsewhere", tag });
  else if (ACTS.has(tag)) faults.push({ code: "field-other", tag });
  else if (!isLocked && tag !== "=" && !SHOWS_THE_DOCUMENT.has(tag)) {
    faults.push({ code: CHANGES.has(tag) ? "field-changes" : "field-other", tag });
  }
  const [placeholder] = findTags({ text });
  const code = tag === "HYPERLINK" ? "tag-in-link" : "tag-in-field";
  const [, address] = /^HYPERLINK\s+"([^"]+)"/i.exec(text) ?? [];
  if (placeholder) faults.push({ code, tag: placeholder.name });
  else if (address !== undefined && isOnDisk(address)) {
    faults.push({ code: "link-to-disk", tag: fileIn(address) });
  }
  return faults;
}

function readable(instruction: string): string {
  return instruction
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#(?:123|x7b);/gi, "{")
    .replace(/&#(?:125|x7d);/gi, "}");
}

/** The text of the paragraph in which an element stands; null where it stands in none. */
export function paragraphAround(
  { start, end }: XmlElement,
  paragraphs: readonly ParagraphText[],
): string | null {
  const around = paragraphs.findLast(({ element }) => element.start <= start && end <= element.end);
  return around ? shownText(around) : null;
}
