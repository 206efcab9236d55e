import type { Relationship } from "../../formats/office-package.js";
import type { FieldValues } from "../../model/document.js";
import type { Draw } from "../check-code.js";
import { type EditionToMark, markPart } from "./mark-part.js";
import {
  fieldsOf,
  type Identifiers,
  type PrintedDocument,
  readSteps,
  type Step,
  tellsDocument,
  writeSteps,
} from "./marks.js";
import type { PrintPackage } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";

/** What the documents of a print file share while it is written. */
export interface OwnParts {
  /** The first of so many identifiers that nothing else in the file has. */
  takeIds(identifiers: Identifiers): number;
  /**
   * The relationship from a part of the file to a header, footer, picture or chart that a document has
   * of its own; equal ones are written once.
   *
   * @param part the edition's part whose relationship it is
   * @param into that part in the file
   */
  relate(part: string, into: string, id: string, document: PrintedDocument): string;
}

/**
 * Begins writing the parts that documents have of their own.
 *
 * @param draw what draws their pictures; null where they have none
 * @param firstId below it are the identifiers of what the documents share
 */
export function ownParts({
  file,
  keeper,
  marked,
  draw,
  firstId,
}: {
  file: PrintPackage;
  keeper: PartKeeper;
  marked: EditionToMark;
  draw: Draw | null;
  firstId: number;
}): OwnParts {
  const { edition, lists } = marked;
  let nextId = firstId;
  const read = new Map<string, ReadPart>();
  const pictures = new Map<string, string>();

  const takeIds: OwnParts["takeIds"] = (identifiers) => {
    const first = nextId;
    nextId += identifiers.size;
    return first;
  };
  const readPart = (part: string): ReadPart => {
    const known = read.get(part);
    if (known) return known;
    const identifiers: Identifiers = new Map();
    const steps = readSteps(markPart(marked, part), identifiers);
    const own = edition.relationships(part).filter((one) => edition.isOwn(part, one));
    const targets = own.map((one) => edition.target(part, one));
    const drawn = targets.flatMap((target) => edition.drawnField(target) ?? []);
    const written = targets.filter((target) => edition.drawnField(target) === null).map(readPart);
    const made = {
      ...{ steps, identifiers },
      fields: [
        ...new Set([...fieldsOf(steps), ...drawn, ...written.flatMap(({ fields }) => fields)]),
      ],
      tellsDocument: tellsDocument(steps) || written.some((one) => one.tellsDocument),
      written: new Map<string, string>(),
    };
    read.set(part, made);
    return made;
  };
  const picture = (part: string, values: FieldValues) => {
    const text = values[edition.drawnField(part) ?? ""] ?? "";
    if (text === "") return null;
    if (!draw) throw new Error("documents with pictures are printed without what draws them");
    const known = pictures.get(text);
    if (known !== undefined) return known;
    const name = file.newName(part);
    file.add(name, edition.typeOf(part), draw(text));
    pictures.set(text, name);
    return name;
  };
  const filled = (part: string, document: PrintedDocument) => {
    const { values, ordinal } = document;
    const { steps, identifiers, fields, written, ...own } = readPart(part);
    const shown = fields.map((field) => values[field] ?? "");
    const key = JSON.stringify([own.tellsDocument ? ordinal : 0, ...shown]);
    const known = written.get(key);
    if (known !== undefined) return known;
    const name = file.newName(part);
    keeper.keepStill(name, part);
    const xml = writeSteps(steps, {
      ...{ values, ordinal, firstId: takeIds(identifiers) },
      ...{ list: lists.begin(), counted: new Set() },
      relate: (id) => relate(part, name, id, document),
    });
    file.add(name, edition.typeOf(part), xml);
    written.set(key, name);
    return name;
  };
  const relate: OwnParts["relate"] = (part, into, id, document) => {
    const relationship = edition.relationships(part).find((one) => one.id === id);
    if (!relationship) throw new Error("a part lacks a relationship that it uses");
    const target = edition.target(part, relationship);
    const isDrawn = edition.drawnField(target) !== null;
    const name = isDrawn ? picture(target, document.values) : filled(target, document);
    return name === null ? "" : file.relate(into, relationship.type, name);
  };
  return { takeIds, relate };
}

/** A part of an edition, ready to be written with values. */
interface ReadPart {
  steps: Step[];
  identifiers: Identifiers;
  /** The fields whose values decide how it looks. */
  fields: string[];
  /** Whether it differs by document, whatever the values. */
  tellsDocument: boolean;
  written: Map<string, string>;
}

/** Takes parts over that stay as they are. */
export interface PartKeeper {
  /** Gives a part relationships of the edition's, and takes over what they lead to, each part once. */
  keep(from: string, relationships: readonly Relationship[]): void;
  /** Gives a part all that it has in the edition, but for the parts that every document has of its own. */
  keepStill(from: string, part: string, isNeeded?: (one: Relationship) => boolean): void;
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
    keepStill(from, part, isNeeded = () => true) {
      const still = edition.relationships(part).filter((one) => !edition.isOwn(part, one));
      keep(from, still.filter(isNeeded));
    },
  };
}
