import { constants, crc32, deflateRawSync } from "node:zlib";

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
const STORED_BLOCK_HEAD = 5;
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

/** Polynomial of the zip format's CRC-32, least significant bit first. */
const POLYNOMIAL = 0xedb88320;
const BITS = 32;

/**
 * How a CRC-32 changes when `length` more bytes follow it. With it the checksum of joined pieces
 * follows from the checksums of the pieces, without their bytes: crc(AB) = shift(crc(A)) ^ crc(B).
 *
 * The shift is a linear map over GF(2); it is kept as four tables of 256 entries, one for each byte of
 * the checksum. Source: Mark Adler's explanation of `crc32_combine` in zlib.
 */
type CrcShift = Uint32Array;

export function crcShift(length: number): CrcShift {
  const matrix = matrixOf(length);
  const tables = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 4; byte += 1) {
    const at = byte * 256;
    for (let value = 1; value < 256; value += 1) {
      const bit = 31 - Math.clz32(value);
      tables[at + value] = (tables[at + value - (1 << bit)] ?? 0) ^ (matrix[byte * 8 + bit] ?? 0);
    }
  }
  return tables;
}

/** The checksum `crc` after the bytes that the shift stands for, were they all zero. */
export function applyShift(tables: CrcShift, crc: number): number {
  return (
    ((tables[crc & 255] ?? 0) ^
      (tables[256 + ((crc >>> 8) & 255)] ?? 0) ^
      (tables[512 + ((crc >>> 16) & 255)] ?? 0) ^
      (tables[768 + (crc >>> 24)] ?? 0)) >>>
    0
  );
}

/** Column by column, what becomes of each bit of a checksum. */
type Matrix = readonly number[];

function matrixOf(length: number): Matrix {
  let result: Matrix = Array.from({ length: BITS }, (_, bit) => (1 << bit) >>> 0);
  for (let power = 0, bits = length * 8; bits > 0; power += 1, bits = Math.floor(bits / 2)) {
    const step = stepOf(power);
    if (bits % 2 === 1) result = result.map((column) => times(step, column));
  }
  return result;
}

/** What becomes of a checksum after one zero bit, after two, after four …; eight are a zero byte. */
const STEPS: Matrix[] = [
  [POLYNOMIAL, ...Array.from({ length: BITS - 1 }, (_, bit) => (1 << bit) >>> 0)],
];

function stepOf(power: number): Matrix {
  const known = STEPS[power];
  if (known !== undefined) return known;
  const half = stepOf(power - 1);
  const step = half.map((column) => times(half, column));
  STEPS.push(step);
  return step;
}

function times(matrix: Matrix, vector: number): number {
  let sum = 0;
  for (let bit = 0, rest = vector; rest !== 0; bit += 1, rest >>>= 1) {
    if (rest & 1) sum ^= matrix[bit] ?? 0;
  }
  return sum >>> 0;
}
