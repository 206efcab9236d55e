import { createHash } from "node:crypto";
import { partMark } from "./marks.js";
import { type PrintPackage, stemOf } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { kindOf, type Relationship, targetOf, targetPart } from "./relationships.js";

/** Headers and footers are written by document. */
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
  /**
   * Gives a part the relationships that it had in its edition, under the same names.
   *
   * @param pictureOf names the picture that is drawn for a document; null where it shows none
   */
  copyRelationships(
    edition: PrintEdition,
    part: string,
    as: string,
    pictureOf?: (target: string) => string | null,
  ): void;
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
  const copyRelationships: PartCopier["copyRelationships"] = (
    edition,
    part,
    as,
    pictureOf = () => null,
  ) => {
    const own = edition.relationships(part).flatMap((one): Relationship[] => {
      const target = targetPart(part, one);
      if (edition.drawnField(target) === null) {
        return [{ id: one.id, ...copyTarget(edition, part, one, as) }];
      }
      const picture = pictureOf(target);
      return picture === null ? [] : [{ ...one, target: targetOf(as, picture) }];
    });
    file.keepRelationships(as, own);
  };
  return { copyTarget, copyRelationships };
}

const REFERENCE = /(\s(?:r:\w+|o:relid)=")([^"]*)/g;

/**
 * A text of one part put into another: what it refers to is copied, and named anew; headers, footers
 * and drawn pictures are marked, because every document has its own.
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
): string {
  const known = new Map(edition.relationships(part).map((one) => [one.id, one]));
  return xml.replace(REFERENCE, (_, start: string, id: string) => {
    const relationship = known.get(id);
    if (!relationship) return start;
    const target = targetPart(part, relationship);
    const isOfDocument =
      WRITTEN_BY_DOCUMENT.includes(kindOf(relationship)) || edition.drawnField(target) !== null;
    if (isOfDocument) return start + partMark(target);
    return start + file.relate(into, copier.copyTarget(edition, part, relationship, into));
  });
}
