import type { Edit } from "../../formats/xml.js";
import type { WordField } from "../word-fields.js";
import { elementsNamed } from "./elements.js";
import { mark } from "./marks.js";

/** How the pages of a document are counted in a file of many. */
export interface CountedPages {
  /** Whether a document is one section, whose pages Word counts by itself. */
  isOneSection: boolean;
  /** Whether the number of a document's last page is the number of its pages. */
  endsWithCount: boolean;
}

/** @param body the part with an edition's body */
export function countedPages(body: string): CountedPages {
  const sections = elementsNamed(body, "w:sectPr");
  const numbered = sections.map((section) =>
    section.children.find(({ name }) => name === "w:pgNumType"),
  );
  const endsWithCount = numbered.every((numbers, index) => {
    const { "w:start": start, "w:fmt": format = "decimal" } = numbers?.attributes ?? {};
    return (start === undefined || (index === 0 && start === "1")) && format === "decimal";
  });
  return { isOneSection: sections.length < 2, endsWithCount };
}

/** Source: ECMA-376 part 1, 17.16.5.42 (NUMPAGES), 17.16.5.23 (INFO), 17.16.5.16 (DOCPROPERTY). */
const PAGES =
  /^(\s*)(?:NUMPAGES(?![a-z])|(?:INFO|DOCPROPERTY)\s+(?:"|&quot;)?(?:NumPages|Pages)(?![a-z])(?:"|&quot;)?)/i;

export function isNumberOfPages({ instruction }: WordField): boolean {
  return PAGES.test(instruction);
}

/** The bookmark at the end of each document. */
const LAST_PAGE = `_lastpage${mark({ document: true })}`;

/** The bookmark itself, as it stands in a document's last paragraph. */
export const END_OF_DOCUMENT = `<w:bookmarkStart w:id="${mark({ id: "b:last page" })}" w:name="${LAST_PAGE}"/><w:bookmarkEnd w:id="${mark({ id: "b:last page" })}"/>`;

/**
 * The number of pages of each document. Of one section Word counts them by itself; LibreOffice knows no
 * such field and shows what stands in it, so that there the number of the last page stands. Of several
 * sections the number of the last page is told to both. Where that is another number, what the template
 * was saved with is left: nothing else is known without setting the pages.
 */
export function countPages(
  field: WordField,
  { isOneSection, endsWithCount }: CountedPages,
): Edit[] {
  const put = (instruction: string) =>
    field.instruction.replace(PAGES, (_, gap: string) => gap + instruction);
  const lastPage = `PAGEREF ${LAST_PAGE}`;
  if (!isOneSection) {
    return endsWithCount
      ? [...instructed(field, put(lastPage)), dirty(field)]
      : instructed(field, asSaved(field));
  }
  const section = instructed(field, put("SECTIONPAGES"));
  return endsWithCount ? [...section, ...around(field, ` ${lastPage} `)] : section;
}

/** Puts another field around what a field shows. */
function around({ element, parting, end, result }: WordField, instruction: string): Edit[] {
  const begin = `${fieldMark("begin")}<w:instrText xml:space="preserve">${instruction}</w:instrText>${fieldMark("separate")}`;
  const shown = result === "" ? "<w:t>1</w:t>" : "";
  if (end !== null) {
    const from = parting?.end ?? end.start;
    const before = parting === null ? fieldMark("separate") : "";
    return [
      { start: from, end: from, text: before + begin + shown },
      { start: end.start, end: end.start, text: fieldMark("end") },
    ];
  }
  const [first, last] = [`<w:r>${begin}${shown}</w:r>`, `<w:r>${fieldMark("end")}</w:r>`];
  const { name, openEnd, closeStart } = element;
  if (openEnd === element.end) {
    return [{ start: openEnd - 2, end: openEnd, text: `>${first}${last}</${name}>` }];
  }
  return [
    { start: openEnd, end: openEnd, text: first },
    { start: closeStart, end: closeStart, text: last },
  ];
}

function fieldMark(type: "begin" | "separate" | "end"): string {
  return `<w:fldChar w:fldCharType="${type}"/>`;
}

/** A field that goes on showing what it showed last. */
export function asSaved({ instruction, result }: WordField): string {
  const [gap = "", switches = ""] = /^(\s*)[^\\]*(.*)$/s.exec(instruction)?.slice(1) ?? [];
  return `${gap}QUOTE &quot;${result}&quot; ${switches}`;
}

/** A field with another instruction. */
export function instructed({ pieces }: WordField, instruction: string): Edit[] {
  return pieces.map((piece, index) => ({ ...piece, text: index > 0 ? "" : instruction }));
}

/** Has a field reckoned when the file is opened. Source: ECMA-376 part 1, 17.16.18. */
function dirty({ element }: WordField): Edit {
  const at = element.start + element.name.length + 1;
  return { start: at, end: at, text: ' w:dirty="true"' };
}
