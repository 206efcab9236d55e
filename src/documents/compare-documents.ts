import { alignSequences, gapsBetween } from "./align-sequences.js";
import { compareParagraphs, type FieldDifference, likeness } from "./compare-paragraphs.js";
import { levelled, PLACES, type Place } from "./document-texts.js";
import type { MarkedText } from "./marked-text.js";

/** A paragraph that was issued or found otherwise; null where it is not there at all. */
export interface OtherChange {
  registered: string | null;
  found: string | null;
}

export interface DocumentChanges {
  differences: FieldDifference[];
  other: OtherChange[];
}

/**
 * Compares a document's texts with those that were issued. How they look is not compared.
 *
 * @param issued the texts as they were issued, with their fields
 * @param found the texts of the file
 */
export function compareDocuments(
  issued: Record<Place, readonly MarkedText[]>,
  found: Record<Place, readonly string[]>,
): DocumentChanges {
  const changes: DocumentChanges = { differences: [], other: [] };
  for (const place of PLACES) {
    const texts = found[place].map(levelled);
    if (place === "body") comparePlace(issued[place], texts, changes);
    else
      comparePlace(
        once(issued[place], ({ text }) => text),
        once(texts, String),
        changes,
      );
  }
  return { ...changes, differences: once(changes.differences, (one) => JSON.stringify(one)) };
}

/** A word processor writes a header once or for each kind of page, as it likes. */
function once<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function comparePlace(
  issued: readonly MarkedText[],
  found: readonly string[],
  changes: DocumentChanges,
): void {
  const matches = alignSequences(
    issued.map(({ text }) => text),
    found,
  );
  const gone: MarkedText[] = [];
  const come: string[] = [];
  for (const { a, b } of gapsBetween(matches, issued.length, found.length)) {
    const { pairs, alone, others } = pairUp(issued.slice(...a), found.slice(...b));
    for (const [paragraph, text] of pairs) addChanges(paragraph, text, changes);
    gone.push(...alone);
    come.push(...others);
  }
  for (const paragraph of gone) {
    const moved = come.indexOf(paragraph.text);
    if (moved < 0) addRemoved(paragraph, changes);
    else come.splice(moved, 1);
  }
  changes.other.push(...come.map((text) => ({ registered: null, found: text })));
}

function addChanges(issued: MarkedText, found: string, changes: DocumentChanges): void {
  const { differences, otherwise } = compareParagraphs(issued, found);
  changes.differences.push(...differences);
  if (otherwise) changes.other.push({ registered: issued.text, found });
}

function addRemoved({ text, spans }: MarkedText, { differences, other }: DocumentChanges): void {
  for (const { field, start, end } of spans) {
    differences.push({ field, registered: text.slice(start, end), found: "" });
  }
  if (spans.length === 0) other.push({ registered: text, found: null });
}

/** Below that two paragraphs are hardly the same one. */
const ALIKE = 0.4;

/** Which paragraph became which: first by likeness, in order; as many as are left one by one. */
function pairUp(issued: readonly MarkedText[], found: readonly string[]) {
  const pairs: [MarkedText, string][] = [];
  const alone: MarkedText[] = [];
  const others: string[] = [];
  const settle = (left: readonly MarkedText[], right: readonly string[]) => {
    if (left.length === right.length) {
      left.forEach((paragraph, index) => {
        pairs.push([paragraph, right[index] ?? ""]);
      });
    } else {
      alone.push(...left);
      others.push(...right);
    }
  };
  let next = 0;
  let waiting: MarkedText[] = [];
  for (const paragraph of issued) {
    const at = found.findIndex(
      (text, index) => index >= next && likeness(paragraph.text, text) > ALIKE,
    );
    if (at < 0) waiting.push(paragraph);
    else {
      settle(waiting, found.slice(next, at));
      pairs.push([paragraph, found[at] ?? ""]);
      waiting = [];
      next = at + 1;
    }
  }
  settle(waiting, found.slice(next));
  return { pairs, alone, others };
}
