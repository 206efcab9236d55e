import { descendants, type XmlElement } from "../formats/xml.js";
import { fileIn, isOnDisk } from "./addresses.js";
import { findTags, type ParagraphText, shownText } from "./paragraph-text.js";
import type { PartFault } from "./template.js";
import { fieldsIn, type WordField } from "./word-fields.js";

/** Fields that show when, by whom or where the document is opened. Source: ECMA-376 part 1, 17.16.5. */
const CHANGES = new Set(
  "DATE TIME PRINTDATE SAVEDATE CREATEDATE EDITTIME FILENAME FILESIZE USERNAME USERINITIALS USERADDRESS LASTSAVEDBY REVNUM TEMPLATE".split(
    " ",
  ),
);
/** What `INFO` and `DOCPROPERTY` can show that changes too. */
const CHANGING_PROPERTY =
  /^(?:INFO|DOCPROPERTY)\s+"?(?:CreateDate|CreateTime|EditTime|FileName|FileSize|LastSavedBy|LastSavedTime|LastPrinted|PrintDate|RevNum|RevisionNumber|SaveDate|Template|TotalEditingTime)\b/i;
/** Fields whose content lies in another file, or in a list of addressees. */
const FROM_ELSEWHERE = new Set(
  "MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF SKIPIF ADDRESSBLOCK GREETINGLINE DATABASE INCLUDE INCLUDETEXT INCLUDEPICTURE IMPORT LINK DDE DDEAUTO RD".split(
    " ",
  ),
);
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
  if (name === "a:fld") return /^datetime/i.test(attributes.type ?? "");
  return DATE_BLOCK.test(name) && parent?.name === "w:r";
}

function faultsOfField({ instruction, isLocked }: WordField): Omit<PartFault, "paragraph">[] {
  const text = readable(instruction).trim();
  const [word = ""] = /^[A-Za-z]+/.exec(text) ?? [];
  const tag = word.toUpperCase();
  const faults: Omit<PartFault, "paragraph">[] = [];
  if (FROM_ELSEWHERE.has(tag)) faults.push({ code: "field-from-elsewhere", tag });
  else if (!isLocked && (CHANGES.has(tag) || CHANGING_PROPERTY.test(text))) {
    faults.push({ code: "field-changes", tag });
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
