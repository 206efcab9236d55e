import { createHash } from "node:crypto";
import { type PrintPackage, stemOf } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { kindOf, type Relationship, targetOf, targetPart } from "./relationships.js";

/** Headers and footers are written by document; everything else that a part refers to is copied. */
export const WRITTEN_BY_DOCUMENT = ["header", "footer"];

/** What a document refers to that stays as it is: pictures, charts, embedded files. */
export interface PartCopier {
  /** Copies what a part refers to, once, and tells how it is named from `from` in the print file. */
  copyTarget(
    edition: PrintEdition,
    part: string,
    relationship: Relationship,
    from: string,
  ): Omit<Relationship, "id">;
  /** Gives a part the relationships that it had in its edition, under the same names. */
  copyRelationships(edition: PrintEdition, part: string, as: string): void;
}

/** Begins copying parts into a file; equal pictures of several editions are one. */
export function partCopier(file: PrintPackage): PartCopier {
  const copied = new Map<PrintEdition, Map<string, string>>();
  const byContent = new Map<string, string>();

  const copy = (edition: PrintEdition, part: string): string => {
    const known = copied.get(edition) ?? new Map<string, string>();
    copied.set(edition, known);
    const done = known.get(part);
    if (done !== undefined) return done;
    const bytes = edition.bytes(part);
    const type = edition.typeOf(part);
    const isAlone = edition.relationships(part).length === 0;
    const content = `${type} ${createHash("sha256").update(bytes).digest("hex")}`;
    const same = isAlone ? byContent.get(content) : undefined;
    const { stem, extension } = stemOf(part);
    const name = same ?? file.newName(stem, extension);
    known.set(part, name);
    if (same !== undefined) return name;
    if (isAlone) byContent.set(content, name);
    file.add(name, type, bytes);
    copyRelationships(edition, part, name);
    return name;
  };
  const copyTarget = (
    edition: PrintEdition,
    part: string,
    relationship: Relationship,
    from: string,
  ) => {
    const { type, isExternal } = relationship;
    if (isExternal) return { type, target: relationship.target, isExternal };
    const name = copy(edition, targetPart(part, relationship));
    return { type, target: targetOf(from, name), isExternal };
  };
  const copyRelationships = (edition: PrintEdition, part: string, as: string) => {
    const own = edition
      .relationships(part)
      .map((one) => ({ id: one.id, ...copyTarget(edition, part, one, as) }));
    file.keepRelationships(as, own);
  };
  return { copyTarget, copyRelationships };
}

const REFERENCE = /(\s(?:r:\w+|o:relid)=")([^"]*)/g;

/**
 * A text of one part put into another: what it refers to is copied, and named anew.
 *
 * @param write names what is written by document
 */
export function relink(
  xml: string,
  {
    file,
    copier,
    edition,
    part,
    into,
  }: {
    file: PrintPackage;
    copier: PartCopier;
    edition: PrintEdition;
    part: string;
    into: string;
  },
  write: (target: string) => string = () => "",
): string {
  const known = new Map(edition.relationships(part).map((one) => [one.id, one]));
  return xml.replace(REFERENCE, (_, start: string, id: string) => {
    const relationship = known.get(id);
    if (!relationship) return start;
    if (WRITTEN_BY_DOCUMENT.includes(kindOf(relationship))) {
      return start + write(targetPart(part, relationship));
    }
    return start + file.relate(into, copier.copyTarget(edition, part, relationship, into));
  });
}
