import { alignSequences, gapsBetween } from "./align-sequences.js";
import type { FieldSpan, MarkedText } from "./marked-text.js";

/** A field whose value in a file is not the registered one. */
export interface FieldDifference {
  field: string;
  registered: string;
  /** What stands in its place; empty where it is not there. */
  found: string;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/**
 * Compares a paragraph with the one that was issued, word by word.
 *
 * @returns the fields that differ, and whether words differ that came from no field
 */
export function compareParagraphs(
  issued: MarkedText,
  found: string,
): { differences: FieldDifference[]; otherwise: boolean } {
  const a = tokensOf(issued.text);
  const b = tokensOf(found);
  const matches = alignSequences(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
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
  const left = tokensOf(a).map(({ text }) => text);
  const right = tokensOf(b).map(({ text }) => text);
  const count = left.length + right.length;
  return count === 0 ? 1 : (2 * alignSequences(left, right).length) / count;
}

/** Words, numbers and signs; spaces count for nothing. */
function tokensOf(text: string): Token[] {
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
