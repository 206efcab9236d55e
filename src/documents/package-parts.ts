import { attributesOf, descendants, localName, parseXml } from "./xml-tree.js";

/** What a part is to a person who looks for a place in a template. */
export type PartKind =
  | "body"
  | "header"
  | "footer"
  | "footnotes"
  | "endnotes"
  | "chart"
  | "diagram"
  | "properties";

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
const REMARKS = /wordprocessingml\.(?:comments\w*|people)\+xml$/;

export const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of a DOCX by what they are, not by their names. Source: ECMA-376 part 2, 6 and 9. */
export interface PackageParts {
  /** The part that the package calls its document; null where no word processor would find one. */
  main: string | null;
  /** Whether that part is a Word document, and no template or document with macros. */
  isDocument: boolean;
  kindOf(name: string): PartKind | null;
  /** Whether the part holds comments, or who made them. */
  isRemarks(name: string): boolean;
}

export function packageParts(files: ReadonlyMap<string, Uint8Array>): PackageParts {
  const typeOf = contentTypes(textOf(files, CONTENT_TYPES));
  const found = mainPart(files);
  const main = found !== null && OTHER_OFFICE.test(typeOf(found)) ? null : found;
  return {
    main,
    isDocument: main !== null && typeOf(main).endsWith(DOCUMENT),
    kindOf: (name) => (name === main ? "body" : kindOfType(typeOf(name))),
    isRemarks: (name) => REMARKS.test(typeOf(name)),
  };
}

function kindOfType(type: string): PartKind | null {
  return Object.entries(KINDS).find(([ending]) => type.endsWith(ending))?.[1] ?? null;
}

function mainPart(files: ReadonlyMap<string, Uint8Array>): string | null {
  const relationship = relationshipsIn(textOf(files, "_rels/.rels")).find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  const name = relationship ? resolveTarget("", relationship.target) : null;
  return name !== null && files.has(name) && files.has(CONTENT_TYPES) ? name : null;
}

function contentTypes(xml: string): (name: string) => string {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const element of descendants(parseXml(xml))) {
    const told = toldBy(xml, element);
    const type = told.ContentType ?? "";
    if (told.PartName) byName.set(told.PartName.toLowerCase(), type);
    if (told.Extension) byExtension.set(told.Extension.toLowerCase(), type);
  }
  return (name) => {
    const lower = name.toLowerCase();
    return byName.get(`/${lower}`) ?? byExtension.get(lower.split(".").at(-1) ?? "") ?? "";
  };
}

export interface Relationship {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
}

/** The relationships that a `.rels` part tells. */
export function relationshipsIn(xml: string): Relationship[] {
  return [...descendants(parseXml(xml))]
    .filter((element) => localName(element) === "Relationship")
    .map((element) => {
      const { Id = "", Type = "", Target = "", TargetMode } = toldBy(xml, element);
      return { id: Id, type: Type, target: Target, isExternal: TargetMode === "External" };
    });
}

/** The name of the part where a part's relationships are told. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a relationship of `part` points to; null where the target is no address. */
export function resolveTarget(part: string, target: string): string | null {
  try {
    return decodeURI(new URL(target, `part:///${part}`).pathname).replace(/^\/+/, "");
  } catch {
    return null;
  }
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

function toldBy(
  xml: string,
  element: Parameters<typeof attributesOf>[1],
): Partial<Record<string, string>> {
  return Object.fromEntries(attributesOf(xml, element).map(({ name, value }) => [name, value]));
}
