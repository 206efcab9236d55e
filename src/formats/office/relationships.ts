import { posix } from "node:path";
import { escapeXml } from "../xml/escape-xml.js";
import { readXml } from "../xml/read-xml.js";
import { type Parts, textOfPart } from "./parts.js";

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
