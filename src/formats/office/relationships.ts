import { readXml } from "../xml/read-xml.js";
import { type Parts, textOfPart } from "./parts.js";

/** How a part of an office file refers to another. Source: ECMA-376 part 2, 6.5. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
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
