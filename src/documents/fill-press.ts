import { crc32 } from "node:zlib";
import { applyShift, LAST_BLOCK, storedBlocks } from "../formats/zip/deflate-segments.js";
import {
  CENTRAL_MEASURES_AT,
  CENTRAL_OFFSET_AT,
  endOfDirectory,
  LOCAL_MEASURES_AT,
  writeMeasures,
} from "../formats/zip/write-archive.js";
import type { FieldValues } from "../model/document.js";
import { type Draw, loadQrDraw } from "./check-code.js";
import { escapeForXml, escapePlain } from "./escape-for-xml.js";
import type { Press, PressedEntry, Stretch } from "./press.js";
import type { Condition } from "./template.js";

const END_OF_DIRECTORY = 22;

/** What draws the press's pictures; null where it has none, and then nothing is loaded. */
export async function loadDraw({ entries }: Press): Promise<Draw | null> {
  return entries.some(({ filled }) => filled === "picture") ? await loadQrDraw() : null;
}

/**
 * Fills a pressed template.
 *
 * @param values text by field; a field without a value takes its block with it and prints nothing
 * @param draw from `loadDraw`; a press without pictures needs none
 * @returns the bytes of a DOCX; equal values give equal bytes
 * @throws Error on a value with characters that no document can hold
 */
export function fillPress(press: Press, values: FieldValues, draw: Draw | null = null): Buffer {
  const written = new Map<string, WrittenValue>();
  for (const field of press.fields)
    written.set(field, writeValue(press, field, values[field] ?? ""));
  const parts = press.entries.map((entry) => {
    if (!entry.filled) return null;
    if (entry.filled === true) return fillEntry(entry, written);
    return drawEntry(draw, values[entry.field] ?? "");
  });
  return assemble(press, parts);
}

/** A value as it goes into a document. */
interface WrittenValue {
  value: string;
  text: WrittenText;
  /** The same for a place that cannot break a line. */
  plain: WrittenText;
}

interface WrittenText {
  /** Escaped for XML. */
  bytes: Buffer;
  /** The same as stored blocks. */
  blocks: Buffer;
}

/** Most values of a batch are the same in every document. */
const LAST_WRITTEN = new WeakMap<Press, Map<string, WrittenValue>>();

function writeValue(press: Press, field: string, value: string): WrittenValue {
  let lastOf = LAST_WRITTEN.get(press);
  if (!lastOf) {
    lastOf = new Map();
    LAST_WRITTEN.set(press, lastOf);
  }
  const last = lastOf.get(field);
  if (last?.value === value) return last;
  const inRun = escapeForXml(value);
  const inLine = escapePlain(value);
  const text = writeText(inRun);
  const written = { value, text, plain: inLine === inRun ? text : writeText(inLine) };
  lastOf.set(field, written);
  return written;
}

function writeText(escaped: string): WrittenText {
  const bytes = Buffer.from(escaped, "utf8");
  return { bytes, blocks: storedBlocks(bytes) };
}

/** An entry's bytes in pieces, with what its headers tell. */
interface FilledEntry {
  chunks: Buffer[];
  crc: number;
  size: number;
  packedSize: number;
}

function fillEntry(
  { stretches }: Extract<PressedEntry, { filled: true }>,
  written: ReadonlyMap<string, WrittenValue>,
): FilledEntry {
  const filled: FilledEntry = { chunks: [], crc: 0, size: 0, packedSize: LAST_BLOCK.length };
  for (const stretch of stretches) {
    if (!isPrinted(stretch, written)) continue;
    if (stretch.segment) {
      const { deflated, crc, size, shift } = stretch.segment;
      filled.chunks.push(deflated);
      filled.crc = (applyShift(shift, filled.crc) ^ crc) >>> 0;
      filled.size += size;
      filled.packedSize += deflated.length;
    } else {
      const value = written.get(stretch.field)?.[stretch.isPlain ? "plain" : "text"];
      if (!value || value.bytes.length === 0) continue;
      filled.chunks.push(value.blocks);
      filled.crc = crc32(value.bytes, filled.crc);
      filled.size += value.bytes.length;
      filled.packedSize += value.blocks.length;
    }
  }
  filled.chunks.push(LAST_BLOCK);
  return filled;
}

function drawEntry(draw: Draw | null, text: string): FilledEntry {
  if (!draw) throw new Error("a press with pictures is filled without what draws them");
  const bytes = draw(text);
  const chunks = [storedBlocks(bytes), LAST_BLOCK];
  const packedSize = chunks.reduce((size, chunk) => size + chunk.length, 0);
  return { chunks, crc: crc32(bytes), size: bytes.length, packedSize };
}

function isPrinted(
  { blocks, unless }: Stretch,
  written: ReadonlyMap<string, WrittenValue>,
): boolean {
  const areMet = (conditions: readonly Condition[]) =>
    conditions.every((condition) =>
      condition.startsWith("^")
        ? !written.get(condition.slice(1))?.value
        : written.get(condition)?.value,
    );
  return (blocks.length === 0 || areMet(blocks)) && !unless.some(areMet);
}

function assemble({ entries, directorySize }: Press, parts: (FilledEntry | null)[]): Buffer {
  const contentSize = entries.reduce(
    (size, { local }, index) => size + local.length + (parts[index]?.packedSize ?? 0),
    0,
  );
  const document = Buffer.allocUnsafe(contentSize + directorySize + END_OF_DIRECTORY);
  let at = 0;
  let directoryAt = contentSize;
  entries.forEach(({ local, central }, index) => {
    const part = parts[index];
    const offset = at;
    at += local.copy(document, at);
    central.copy(document, directoryAt);
    if (part) {
      writeMeasures(document, offset + LOCAL_MEASURES_AT, part);
      writeMeasures(document, directoryAt + CENTRAL_MEASURES_AT, part);
      for (const chunk of part.chunks) at += chunk.copy(document, at);
    }
    document.writeUInt32LE(offset, directoryAt + CENTRAL_OFFSET_AT);
    directoryAt += central.length;
  });
  endOfDirectory(entries.length, directorySize, contentSize).copy(document, directoryAt);
  return document;
}

/** A place in one sequence and the place in the other where the same stands. */
type Match = [a: number, b: number];

/** What stands between two matches, in either sequence. */
export interface Gap {
  a: [from: number, to: number];
  b: [from: number, to: number];
}

/** Beyond that a table takes too much memory, and what is compared is no certificate. */
const LARGEST_TABLE = 4_000_000;

/** The longest common subsequence of two sequences, in order. */
export function alignSequences(a: readonly string[], b: readonly string[]): Match[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = alignMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, index): Match => [index, index]),
    ...middle.map(([left, right]): Match => [left + start, right + start]),
    ...Array.from({ length: end }, (_, index): Match => {
      return [a.length - end + index, b.length - end + index];
    }),
  ];
}

function alignMiddle(a: readonly string[], b: readonly string[]): Match[] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > LARGEST_TABLE) return [];
  const lengths = new Uint32Array((a.length + 1) * width);
  const lengthAt = (left: number, right: number) => lengths[left * width + right] ?? 0;
  for (let left = a.length - 1; left >= 0; left -= 1) {
    for (let right = b.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        a[left] === b[right]
          ? lengthAt(left + 1, right + 1) + 1
          : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const matches: Match[] = [];
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    if (a[left] === b[right]) matches.push([left++, right++]);
    else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return matches;
}

/** The gaps that matches leave, before, between and after them; empty ones are left out. */
export function gapsBetween(matches: readonly Match[], aLength: number, bLength: number): Gap[] {
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...matches, [aLength, bLength] as Match]) {
    if (nextA > a || nextB > b) gaps.push({ a: [a, nextA], b: [b, nextB] });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return gaps;
}
