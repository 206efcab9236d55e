import { posix } from "node:path";

/** How a part of a document refers to another. Source: ECMA-376 part 2, 9.3. */
export interface Relationship {
  id: string;
  type: string;
  /** As written, with XML's escapes. */
  target: string;
  isExternal: boolean;
}

/** Where a document says what it is called and who wrote it. Source: ECMA-376 part 2, 11. */
export const CORE_PROPERTIES =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The full name of one of the relationships that WordprocessingML defines. */
export function relationshipType(kind: string): string {
  return `${RELATIONSHIP_TYPES}/${kind}`;
}

/** The last word of a relationship's type: `header`, `image`. */
export function kindOf({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** The relationships that a `.rels` part lists. */
export function readRelationships(xml: string): Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, "Id"),
    type: attribute(tag, "Type"),
    target: attribute(tag, "Target"),
    isExternal: attribute(tag, "TargetMode") === "External",
  }));
}

/** A `.rels` part. */
export function writeRelationships(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ id, type, target, isExternal }) => {
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

/** The part that a relationship of `part` leads to. */
export function targetPart(part: string, { target }: Relationship): string {
  if (target.startsWith("/")) return target.slice(1);
  return posix.join(posix.dirname(part), target);
}

/** The same the other way about: how `part` names another part. */
export function targetOf(part: string, other: string): string {
  return posix.relative(posix.dirname(part), other);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value?.[1] ?? value?.[2] ?? "";
}
