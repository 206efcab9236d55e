import type { XmlElement } from "../formats/xml.js";
import type { Condition, Piece } from "./template.js";

/** A stretch of the XML that is printed on a condition. Such stretches nest or lie apart. */
export interface Range {
  start: number;
  end: number;
  condition: Condition;
  /** Outer blocks come before the blocks in them. */
  order: number;
}

/** What stands in the place of a stretch of the XML: a value, other XML, or nothing. */
export interface Replacement {
  start: number;
  end: number;
  put: { field: string; isPlain?: true } | { text: string; unless?: Condition[][] } | null;
}

/** What is to become of a part's XML. */
export interface Plan {
  ranges: Range[];
  /** Never overlapping, but for what lies in a stretch that goes. */
  replacements: Replacement[];
}

/** Whether an element goes in any case. */
export function goes({ replacements }: Plan, element: XmlElement): boolean {
  return replacements.some((one) => one.put === null && covers(one, element));
}

export function covers(stretch: Pick<Range, "start" | "end">, element: XmlElement): boolean {
  return stretch.start <= element.start && element.end <= stretch.end;
}

/** The stretches inside an element that are printed on a condition. */
export function blocksIn({ ranges }: Plan, { openEnd, closeStart }: XmlElement): Range[] {
  return ranges.filter(({ start, end }) => openEnd <= start && end <= closeStart);
}

/** Cuts a part's XML into pieces as planned. */
export function cutAt(xml: string, { ranges, replacements }: Plan): Piece[] {
  const pieces: Piece[] = [];
  const inOrder = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const bounds = [...inOrder, ...ranges].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...bounds, xml.length])].sort((a, b) => a - b);
  let done = 0;
  for (const [index, from] of places.entries()) {
    if (from < done) continue;
    const blocks = conditionsAt(ranges, from);
    for (const { put, end } of inOrder.filter(({ start }) => start === from)) {
      if (put) add(pieces, { ...put, blocks });
      done = Math.max(done, end);
    }
    const to = places[index + 1];
    if (to !== undefined && done <= from) add(pieces, { text: xml.slice(from, to), blocks });
  }
  return pieces;
}

function conditionsAt(ranges: readonly Range[], at: number): Condition[] {
  const around = ranges.filter(({ start, end }) => start <= at && at < end);
  around.sort((a, b) => a.order - b.order);
  return [...new Set(around.map(({ condition }) => condition))];
}

/** Neighbours that are printed on the same conditions are one piece: it compresses better. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && "text" in last && "text" in piece && termsOf(last) === termsOf(piece)) {
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  } else pieces.push(piece);
}

function termsOf({ blocks, unless = [] }: Piece): string {
  return JSON.stringify([blocks, unless]);
}
