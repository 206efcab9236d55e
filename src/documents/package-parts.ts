import {
  CONTENT_TYPES,
  isXmlPart,
  kindOfRelationship,
  type Parts,
  readContentTypes,
  readRelationships,
  relationshipsOf,
  relationshipsPartOf,
  resolveTarget,
  textOfPart,
} from "../formats/office-package.js";
import { isWellFormed } from "../formats/xml.js";

/** What a part is to a person who looks for a place in a template. */
export type PartKind =
  | "body"
  | "header"
  | "footer"
  | "footnotes"
  | "endnotes"
  | "chart"
  | "diagram"
  | "properties"
  | "other";

/** By the end of the content type. */
const KINDS: Record<string, PartKind> = {
  "wordprocessingml.header+xml": "header",
  "wordprocessingml.footer+xml": "footer",
  "wordprocessingml.footnotes+xml": "footnotes",
  "wordprocessingml.endnotes+xml": "endnotes",
  "drawingml.chart+xml": "chart",
  "drawingml.diagramData+xml": "diagram",
  "drawingml.diagramDrawing+xml": "diagram",
  "core-properties+xml": "properties",
  "extended-properties+xml": "properties",
  "custom-properties+xml": "properties",
};
const DOCUMENT = "wordprocessingml.document.main+xml";
/** Workbooks and presentations: packed the same way, but no word processor opens them. */
const OTHER_OFFICE = /spreadsheetml|presentationml|ms-excel|ms-powerpoint/;
/** What people wrote beside the text, with their names. */
const MACROS = /macroEnabled|vbaProject/i;
/** Parts that a word processor writes, whatever they tell. */
const WORD_PART = /wordprocessingml[.\w]*\+xml$/;
const REMARKS = /wordprocessingml\.(?:comments\w*|people)\+xml$/;

/** The parts of a DOCX by what they are, not by their names. Source: ECMA-376 part 2, 6 and 9. */
interface PackageParts {
  /** The part that the package calls its document; null where no word processor would find one. */
  main: string | null;
  /** Whether that part is a Word document, and no template or document with macros. */
  isDocument: boolean;
  hasMacros: boolean;
  kindOf(name: string): PartKind | null;
  /** Whether the part holds comments, or who made them. */
  isRemarks(name: string): boolean;
  /** Whether a word processor wrote the part: its styles and settings are such too. */
  isOfWord(name: string): boolean;
}

/** @throws FormatError `damaged` where the package's own parts are not well-formed */
export function packageParts(files: Parts): PackageParts {
  const typeOf = readContentTypes(textOfPart(files, CONTENT_TYPES));
  const found = mainPart(files);
  const main = found !== null && OTHER_OFFICE.test(typeOf(found)) ? null : found;
  return {
    main,
    isDocument: main !== null && typeOf(main).endsWith(DOCUMENT),
    hasMacros: [...files.keys()].some((name) => MACROS.test(typeOf(name))),
    kindOf: (name) => (name === main ? "body" : kindOfType(typeOf(name))),
    isRemarks: (name) => REMARKS.test(typeOf(name)),
    isOfWord: (name) => name === main || WORD_PART.test(typeOf(name)),
  };
}

/**
 * The parts under the names by which the file calls them: between capital and small letters there is no
 * difference. Source: ECMA-376 part 2, 6.2.2.3.
 *
 * @throws FormatError `damaged`
 */
export function namedAsCalled(parts: Parts): Parts {
  const byLetters = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const nameOf = (called: string) =>
    parts.has(called) ? called : byLetters.get(called.toLowerCase());
  const calledBy = new Map<string, string>();
  const call = (called: string) => {
    const name = nameOf(called);
    if (name !== undefined && !calledBy.has(name)) calledBy.set(name, called);
    return name ?? null;
  };
  const follow = (part: string) => {
    const told = call(relationshipsPartOf(part));
    for (const one of told === null ? [] : readRelationships(textOfPart(parts, told))) {
      const target = one.isExternal ? null : resolveTarget(part, one.target);
      if (target === null || calledBy.has(nameOf(target) ?? "")) continue;
      if (call(target) !== null) follow(target);
    }
  };
  call(CONTENT_TYPES);
  follow("");
  return new Map([...parts].map(([name, bytes]) => [calledBy.get(name) ?? name, bytes]));
}

/**
 * Whether the parts hold a document that a word processor can open: one is named, and what is XML is
 * well-formed.
 *
 * @throws FormatError `damaged`
 */
export function isWhole(files: Parts): boolean {
  const { main, kindOf, isRemarks } = packageParts(files);
  const isXml = (name: string) => isXmlPart(name) || kindOf(name) !== null || isRemarks(name);
  return (
    main !== null &&
    [...files.keys()].every((name) => !isXml(name) || isWellFormed(textOfPart(files, name)))
  );
}

function kindOfType(type: string): PartKind | null {
  return Object.entries(KINDS).find(([ending]) => type.endsWith(ending))?.[1] ?? null;
}

function mainPart(files: Parts): string | null {
  const relationship = relationshipsOf(files, "").find(
    (one) => kindOfRelationship(one) === "officeDocument",
  );
  const name = relationship ? resolveTarget("", relationship.target) : null;
  return name !== null && files.has(name) && files.has(CONTENT_TYPES) ? name : null;
}
