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
import { type Draw, loadQrDraw, NO_PICTURE } from "./check-code.js";
import { escapeForXml, escapePlain } from "./escape-for-xml.js";
import type { Press, PressedEntry } from "./press.js";
import { isPrinted } from "./template.js";

const END_OF_DIRECTORY = 22;

/** Pictures that a register keeps, by the SHA-256 of their bytes. */
export type KeptPictures = ReadonlyMap<string, Buffer>;

/** The value of a field that shows a picture which the register keeps. */
const KEPT_PICTURE = /^[0-9a-f]{64}$/;

/**
 * What draws the press's pictures; null where it has none, and then nothing is loaded.
 *
 * @param kept the pictures that its values may name
 */
export async function loadDraw({ entries }: Press, kept: KeptPictures): Promise<Draw | null> {
  const drawn = entries.flatMap((entry) => (entry.filled === "picture" ? [entry.field] : []));
  if (drawn.length === 0) return null;
  const drawCode = drawn.includes("qr_code") ? await loadQrDraw() : () => NO_PICTURE;
  return (text) => {
    if (!KEPT_PICTURE.test(text)) return drawCode(text);
    const picture = kept.get(text);
    if (!picture) throw new Error("a picture that the register does not keep");
    return picture;
  };
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
  const hasValue = (field: string) => Boolean(written.get(field)?.value);
  for (const stretch of stretches) {
    if (!isPrinted(stretch, hasValue)) continue;
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
  if (text !== "" && !draw)
    throw new Error("a press with pictures is filled without what draws them");
  const bytes = draw?.(text) ?? NO_PICTURE;
  const chunks = [storedBlocks(bytes), LAST_BLOCK];
  const packedSize = chunks.reduce((size, chunk) => size + chunk.length, 0);
  return { chunks, crc: crc32(bytes), size: bytes.length, packedSize };
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
