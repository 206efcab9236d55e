import { gapsIn } from "./alignment.js";
import { documentTexts, levelled, PLACES, type Place, placesOfParts } from "./document-texts.js";

/** What is different between two editions of a template. */
export interface EditionChanges {
  fields: { added: string[]; removed: string[] };
  text: TextChange[];
  /** Parts that differ in something else than text: formatting, styles, pictures. */
  other: string[];
}

/** A stretch of paragraphs that was taken out, put in, or replaced. */
interface TextChange {
  place: Place;
  removed: string[];
  added: string[];
}

/** An edition to be compared. */
export interface ComparedEdition {
  files: ReadonlyMap<string, Uint8Array>;
  fields: readonly string[];
}

/** Compares two editions: fields, texts, and which parts differ otherwise. */
export function compareEditions(a: ComparedEdition, b: ComparedEdition): EditionChanges {
  const [before, after] = [documentTexts(a.files), documentTexts(b.files)];
  const text = PLACES.flatMap((place) =>
    changesOfText(before[place].map(levelled), after[place].map(levelled)).map((change) => ({
      place,
      ...change,
    })),
  );
  const changed = new Set(text.map(({ place }) => place));
  const placeOf = placesOfParts(b.files);
  const other = differingParts(a.files, b.files).filter((part) => {
    const place = placeOf(part);
    return place === null || !changed.has(place);
  });
  return {
    fields: { added: without(b.fields, a.fields), removed: without(a.fields, b.fields) },
    text,
    other,
  };
}

function changesOfText(before: readonly string[], after: readonly string[]) {
  return gapsIn(before, after).map(({ a, b }) => {
    return { removed: before.slice(...a), added: after.slice(...b) };
  });
}

function without(fields: readonly string[], others: readonly string[]): string[] {
  return fields.filter((field) => !others.includes(field));
}

/** What every saving changes says nothing of the template. */
const OF_THE_SAVING = /^docProps\//;

function differingParts(
  a: ReadonlyMap<string, Uint8Array>,
  b: ReadonlyMap<string, Uint8Array>,
): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => {
    const [before, after] = [a.get(name), b.get(name)];
    const isSame = before && after && Buffer.compare(before, after) === 0;
    return !isSame && !OF_THE_SAVING.test(name);
  });
}
