import type { FieldValues } from "../../model/document.js";
import type { Draw } from "../qr-picture.js";
import type { PartCopier } from "./copy-parts.js";
import { dressPart, type Look } from "./dress-part.js";
import {
  fieldsOf,
  type Identifiers,
  noIdentifiers,
  readSteps,
  type Step,
  writeSteps,
} from "./marks.js";
import type { MergedNumbering } from "./merge-numbering.js";
import { type PrintPackage, relatePart, stemOf } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { relationshipType, targetOf } from "./relationships.js";

/** Identifiers of the separators of notes are below; Word counts from there. */
const FIRST_ID = 10;

/** An edition in a print file: what it is and how it looks there. */
export interface DressedEdition {
  edition: PrintEdition;
  look: Look;
}

/** What the documents of a print file share while it is written. */
export interface PrintRun {
  /** The first of so many identifiers that nothing else in the file has. */
  takeIds(identifiers: Identifiers, look: Look): { firstId: number; firstList: number };
  /**
   * The relationship from a part of the file to a header, footer or picture with a document's values;
   * equal ones are written once.
   */
  relateOwn(from: string, dressed: DressedEdition, part: string, document: PrintedValues): string;
  /** The lists that documents began anew, in XML. */
  newLists(): string;
}

/** What a document shows, and what draws its pictures; null where it has none. */
export interface PrintedValues {
  values: FieldValues;
  draw: Draw | null;
}

/** Begins a run. */
export function startRun(
  file: PrintPackage,
  copier: PartCopier,
  numbering: MergedNumbering | null,
): PrintRun {
  let nextId = FIRST_ID;
  let nextList = numbering?.nextList ?? 1;
  const lists: string[] = [];
  const ready = new Map<PrintEdition, Map<string, FilledPart>>();
  const pictures = new Map<string, string>();

  const takeIds: PrintRun["takeIds"] = (identifiers, look) => {
    const [firstId, firstList] = [nextId, nextList];
    nextId += identifiers.ids.size;
    nextList += identifiers.lists.size;
    for (const [list, place] of identifiers.lists) {
      lists.push(look.lists?.anew(list, firstList + place) ?? "");
    }
    return { firstId, firstList };
  };
  const readyPart = ({ edition, look }: DressedEdition, part: string) => {
    const known = ready.get(edition) ?? new Map<string, FilledPart>();
    ready.set(edition, known);
    const found = known.get(part) ?? readPart(edition, look, part);
    known.set(part, found);
    return found;
  };
  const picture = ({ edition }: DressedEdition, part: string, { values, draw }: PrintedValues) => {
    const text = values[edition.drawnField(part) ?? ""] ?? "";
    if (text === "") return null;
    if (!draw) throw new Error("documents with pictures are printed without what draws them");
    const known = pictures.get(text);
    if (known !== undefined) return known;
    const { stem, extension } = stemOf(part);
    const name = file.newName(stem, extension);
    file.add(name, edition.typeOf(part), draw(text));
    pictures.set(text, name);
    return name;
  };
  const headerOrFooter = (dressed: DressedEdition, part: string, document: PrintedValues) => {
    const { edition, look } = dressed;
    const { values } = document;
    const filled = readyPart(dressed, part);
    const key = JSON.stringify(filled.fields.map((field) => values[field] ?? ""));
    const known = filled.written.get(key);
    if (known !== undefined) return known;
    const kind = edition.typeOf(part).includes("header") ? "header" : "footer";
    const name = file.newName(`word/${kind}`, ".xml");
    const first = takeIds(filled.identifiers, look);
    const xml = writeSteps(filled.steps, { values, ...first, relate: () => "" });
    file.add(name, edition.typeOf(part), xml);
    copier.copyRelationships(edition, part, name, (target) => picture(dressed, target, document));
    const id = relatePart(file, kind, name);
    filled.written.set(key, id);
    return id;
  };
  return {
    takeIds,
    newLists: () => lists.join(""),
    relateOwn(from, dressed, part, document) {
      if (dressed.edition.drawnField(part) === null) return headerOrFooter(dressed, part, document);
      const name = picture(dressed, part, document);
      if (name === null) return "";
      const type = relationshipType("image");
      return file.relate(from, { type, target: targetOf(from, name), isExternal: false });
    },
  };
}

/** A header or footer, ready to be written with values. */
interface FilledPart {
  steps: Step[];
  identifiers: Identifiers;
  fields: string[];
  /** Relationships to what was written, by the values. */
  written: Map<string, string>;
}

function readPart(edition: PrintEdition, look: Look, part: string): FilledPart {
  const identifiers = noIdentifiers();
  const steps = readSteps(dressPart(edition.text(part) ?? "", look), identifiers);
  return { steps, identifiers, fields: fieldsOf(steps), written: new Map() };
}
