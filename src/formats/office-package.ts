import { posix } from "node:path";
import { asKz1048 } from "./encodings/code-pages.js";
import { damaged } from "./format-error.js";
import { escapeXml, readXml } from "./xml.js";

export const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What each part of an office file is, by its name; `""` where the file does not tell.
 * Source: ECMA-376 part 2, 7.2.
 *
 * @param xml of the part `CONTENT_TYPES`; nothing is told where there is none
 * @throws FormatError `damaged`
 */
export function readContentTypes(xml: string): (part: string) => string {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const open = (
    _name: string,
    { PartName, Extension, ContentType = "" }: Partial<Record<string, string>>,
  ) => {
    if (PartName) byName.set(PartName.toLowerCase(), ContentType);
    if (Extension) byExtension.set(Extension.toLowerCase(), ContentType);
  };
  if (xml !== "") readXml(xml, { open });
  return (part) => {
    const lower = part.toLowerCase();
    return byName.get(`/${lower}`) ?? byExtension.get(lower.split(".").at(-1) ?? "") ?? "";
  };
}

/** The part that tells it, for parts whose types are known. */
export function writeContentTypes(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** The files in the archive of an office file, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The parts with their names in small letters, which is how they are compared.
 * Source: ECMA-376 part 2, 6.2.2.3.
 */
export function inOneCase(parts: Parts): Parts {
  const all = new Map([...parts].map(([name, content]) => [name.toLowerCase(), content]));
  if (all.size < parts.size) throw damaged("two parts of one name");
  return all;
}

/**
 * A part as text; empty where there is none. Source: ECMA-376 part 2, 6.1.4: UTF-8 or UTF-16. Some
 * programs write another encoding and say so, as XML may.
 */
export function textOfPart(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) return "";
  return decodedPart(bytes) ?? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The text of a part, its mark of order with it; null where it is in no encoding that it tells. */
export function decodedPart(bytes: Uint8Array): string | null {
  const text = decodedAs(encodingOfPart(bytes), bytes);
  if (text !== null) return text;
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? "";
  const isKz1048 = /^(?:kz-?1048|rk1048|strk1048-2002)$/i.test(declared);
  const read = decodedAs(isKz1048 ? "windows-1251" : declared, bytes);
  return isKz1048 && read !== null ? asKz1048(read) : read;
}

/** @returns null where there is no such encoding, or the bytes are not in it */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the mark at the beginning, or by which byte of the first `<` is empty. */
function encodingOfPart([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** A part as XML, to be told from pictures and the like by its name. */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** How a part of an office file refers to another. Source: ECMA-376 part 2, 6.5. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
}

/** Where a document says what it is called and who wrote it. Source: ECMA-376 part 2, 11. */
export const CORE_PROPERTIES =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The full name of one of the relationships that office formats define. */
export function relationshipType(kind: string): string {
  return `${RELATIONSHIP_TYPES}/${kind}`;
}

/**
 * The relationships of a part; `""` stands for the whole file.
 *
 * @throws FormatError `damaged` where the part that tells them is not well-formed
 */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  return readRelationships(textOfPart(parts, relationshipsPartOf(part)));
}

/**
 * The relationships that a `.rels` part tells; none where there is no such part.
 *
 * @throws FormatError `damaged`
 */
export function readRelationships(xml: string): Relationship[] {
  const found: Relationship[] = [];
  if (xml === "") return found;
  readXml(xml, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name.replace(/^.*:/, "") !== "Relationship") return;
      found.push({ id: Id, type: Type, target: Target, isExternal: TargetMode === "External" });
    },
  });
  return found;
}

/** The last word of a relationship's type: `worksheet`, `image`. */
export function kindOfRelationship({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
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

/** The same the other way about: how `part` names another part. */
export function targetOf(part: string, other: string): string {
  return posix.relative(posix.dirname(part), other);
}

/** A `.rels` part. */
export function writeRelationships(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ id, type, target, isExternal }) => {
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}
