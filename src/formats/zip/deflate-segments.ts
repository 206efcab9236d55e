import { constants, crc32, deflateRawSync } from "node:zlib";
import { type CrcShift, crcShift } from "./crc-shift.js";

/**
 * A stretch of an entry compressed once for good. It ends on a byte and refers to nothing before it,
 * so that such stretches can follow each other in any order.
 * Source: RFC 1951, 3.2.4; zlib manual, Z_FULL_FLUSH.
 */
export interface Segment {
  deflated: Buffer;
  /** Of the stretch before compression. */
  crc: number;
  size: number;
  shift: CrcShift;
}

/** Ends a deflate stream: an empty stored block marked as the last. */
export const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** A stored block's own bytes: its type, its length and the length's complement. */
export const STORED_BLOCK_HEAD = 5;
const LONGEST_STORED = 0xffff;

/** Compresses a stretch so that it can stand between others. */
export function deflateSegment(bytes: Uint8Array): Segment {
  const deflated = deflateRawSync(bytes, {
    finishFlush: constants.Z_FULL_FLUSH,
    level: constants.Z_BEST_COMPRESSION,
  });
  return segmentOf(deflated, crc32(bytes), bytes.length);
}

/** A segment from what was kept of it. */
export function segmentOf(deflated: Buffer, crc: number, size: number): Segment {
  return { deflated, crc, size, shift: crcShift(size) };
}

/** Bytes as stored blocks: for what changes from document to document, compressing costs more. */
export function storedBlocks(bytes: Buffer): Buffer {
  const count = Math.ceil(bytes.length / LONGEST_STORED);
  const blocks = Buffer.allocUnsafe(bytes.length + count * STORED_BLOCK_HEAD);
  let at = 0;
  for (let from = 0; from < bytes.length; from += LONGEST_STORED) {
    const length = Math.min(LONGEST_STORED, bytes.length - from);
    blocks[at] = 0;
    blocks.writeUInt16LE(length, at + 1);
    blocks.writeUInt16LE(~length & 0xffff, at + 3);
    bytes.copy(blocks, at + STORED_BLOCK_HEAD, from, from + length);
    at += STORED_BLOCK_HEAD + length;
  }
  return blocks;
}
