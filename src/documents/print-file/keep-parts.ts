import { kindOfRelationship, type Relationship } from "../../formats/office-package.js";
import type { PrintPackage } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";

/** Whether every document has a part of its own: a header, a footer, a picture, a chart with values. */
export function isOwnPart(
  edition: PrintEdition,
  part: string,
  relationship: Relationship,
): boolean {
  if (relationship.isExternal) return false;
  if (["header", "footer"].includes(kindOfRelationship(relationship))) return true;
  const target = edition.target(part, relationship);
  return edition.drawnField(target) !== null || isFilledPicture(edition, target, relationship);
}

/** Notes have values too, but stand in one part for all documents. */
function isFilledPicture(edition: PrintEdition, part: string, relationship: Relationship): boolean {
  return edition.isFilled(part) && !/^(?:foot|end)notes$/.test(kindOfRelationship(relationship));
}

/** Takes parts over that stay as they are. */
export interface PartKeeper {
  /** Gives a part relationships of the edition's, and takes over what they lead to, each part once. */
  keep(from: string, relationships: readonly Relationship[]): void;
  /** Gives a part all that it has in the edition, but for the parts that every document has of its own. */
  keepStill(from: string, part: string): void;
}

/** @param rewritten parts that are written anew under their names */
export function partKeeper(
  file: PrintPackage,
  edition: PrintEdition,
  rewritten: readonly string[],
): PartKeeper {
  const done = new Set(rewritten.map((part) => part.toLowerCase()));
  const keep: PartKeeper["keep"] = (from, relationships) => {
    if (relationships.length === 0) return;
    file.keepRelationships(from, relationships);
    for (const relationship of relationships) {
      if (!relationship.isExternal) take(edition.target(from, relationship));
    }
  };
  const take = (part: string) => {
    const name = part.toLowerCase();
    if (done.has(name)) return;
    done.add(name);
    const packed = edition.still(part);
    if (packed === null) return;
    file.addPacked(part, edition.typeOf(part), packed);
    keep(part, edition.relationships(part));
  };
  return {
    keep,
    keepStill: (from, part) =>
      keep(
        from,
        edition.relationships(part).filter((one) => !isOwnPart(edition, part, one)),
      ),
  };
}
