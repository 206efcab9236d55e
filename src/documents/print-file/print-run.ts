import type { FieldValues } from "../../model/document.js";
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
  /** The relationship to a header or footer with a document's values; equal ones are written once. */
  relateFilled(dressed: DressedEdition, part: string, values: FieldValues): string;
  /** The lists that documents began anew, in XML. */
  newLists(): string;
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
  return {
    takeIds,
    newLists: () => lists.join(""),
    relateFilled(dressed, part, values) {
      const { edition, look } = dressed;
      const filled = readyPart(dressed, part);
      const key = JSON.stringify(filled.fields.map((field) => values[field] ?? ""));
      const known = filled.written.get(key);
      if (known !== undefined) return known;
      const kind = edition.typeOf(part).includes("header") ? "header" : "footer";
      const { stem, extension } = stemOf(`word/${kind}.xml`);
      const name = file.newName(stem, extension);
      const first = takeIds(filled.identifiers, look);
      const xml = writeSteps(filled.steps, { values, ...first, relate: () => "" });
      file.add(name, edition.typeOf(part), xml);
      copier.copyRelationships(edition, part, name);
      const id = relatePart(file, kind, name);
      filled.written.set(key, id);
      return id;
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
