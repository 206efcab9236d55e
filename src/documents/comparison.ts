import { alignSequences, gapsBetween, gapsIn } from "./alignment.js";
import { type FieldSpan, levelled, type MarkedText, PLACES, type Place } from "./document-texts.js";

/** A paragraph that was issued or found otherwise; null where it is not there at all. */
interface OtherChange {
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
    // A word processor writes a header once or for each kind of page, as it likes.
    if (place === "body") comparePlace(issued[place], texts, changes);
    else comparePlace(once(issued[place], textOf), once(texts, String), changes);
  }
  return { ...changes, differences: once(changes.differences, JSON.stringify) };
}

function once<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function textOf({ text }: { text: string }): string {
  return text;
}

function comparePlace(
  issued: readonly MarkedText[],
  found: readonly string[],
  changes: DocumentChanges,
): void {
  const gone: MarkedText[] = [];
  const come: string[] = [];
  for (const { a, b } of gapsIn(issued.map(textOf), found)) {
    const { pairs, alone, others } = pairUp(issued.slice(...a), found.slice(...b));
    for (const [paragraph, text] of pairs) {
      const { differences, otherwise } = compareParagraphs(paragraph, text);
      changes.differences.push(...differences);
      if (otherwise) changes.other.push({ registered: paragraph.text, found: text });
    }
    gone.push(...alone);
    come.push(...others);
  }
  for (const { text, spans } of gone) {
    const moved = come.indexOf(text);
    if (moved >= 0) {
      come.splice(moved, 1);
      continue;
    }
    for (const { field, start, end } of spans) {
      changes.differences.push({ field, registered: text.slice(start, end), found: "" });
    }
    if (spans.length === 0) changes.other.push({ registered: text, found: null });
  }
  changes.other.push(...come.map((text) => ({ registered: null, found: text })));
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

/** A field whose value in a file is not the registered one. */
interface FieldDifference {
  field: string;
  registered: string;
  /** What stands in its place; empty where it is not there. */
  found: string;
}

/**
 * Compares a paragraph with the one that was issued, word by word.
 *
 * @returns the fields that differ, and whether words differ that came from no field
 */
function compareParagraphs(
  issued: MarkedText,
  found: string,
): { differences: FieldDifference[]; otherwise: boolean } {
  const a = tokensOf(issued.text);
  const b = tokensOf(found);
  const matches = alignSequences(a.map(textOf), b.map(textOf));
  const gaps = gapsBetween(matches, a.length, b.length);
  const differing = new Set<FieldSpan>();
  let otherwise = false;
  for (const gap of gaps) {
    const touched = issued.spans.filter((span) => isTouched(span, a, gap.a));
    for (const span of touched) differing.add(span);
    const own = a.slice(...gap.a);
    if (touched.length === 0 || own.some((token) => !isInside(token, touched))) otherwise = true;
  }
  const differences = [...differing].map((span) => {
    const before = matches.findLast(([at]) => (a[at]?.end ?? 0) <= span.start);
    const after = matches.find(([at]) => (a[at]?.start ?? 0) >= span.end);
    const from = before ? b[before[1]]?.end : 0;
    const to = after ? b[after[1]]?.start : found.length;
    return {
      field: span.field,
      registered: issued.text.slice(span.start, span.end),
      found: found.slice(from, to).trim(),
    };
  });
  return {
    differences: differences.filter((one) => one.registered !== one.found),
    otherwise,
  };
}

/** How much of two texts is the same, from 0 to 1, by their words. */
export function likeness(a: string, b: string): number {
  const left = tokensOf(a).map(textOf);
  const right = tokensOf(b).map(textOf);
  const count = left.length + right.length;
  return count === 0 ? 1 : (2 * alignSequences(left, right).length) / count;
}

type Token = ReturnType<typeof tokensOf>[number];

/** Words, numbers and signs; spaces count for nothing. */
function tokensOf(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a gap takes words of a value away, or puts words into it or right behind or before it. */
function isTouched({ start, end }: FieldSpan, a: readonly Token[], [from, to]: [number, number]) {
  if (from < to) return a.slice(from, to).some((one) => one.start < end && one.end > start);
  const before = a[from - 1]?.end ?? 0;
  const after = a[from]?.start ?? end;
  return before > start ? before <= end : after >= start && after < end;
}

function isInside(token: Token, spans: readonly FieldSpan[]): boolean {
  return spans.some(({ start, end }) => token.start < end && token.end > start);
}
