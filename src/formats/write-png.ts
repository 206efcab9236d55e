import { crc32 } from "node:zlib";
import { LAST_BLOCK, storedBlocks } from "./zip/deflate-segments.js";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ZLIB_HEADER = Buffer.from([0x78, 0x01]);
const END = chunk("IEND", Buffer.alloc(0));

/**
 * Writes squares, black where `true`, as a PNG of one bit a pixel. It is stored rather than compressed:
 * so small a picture gains little, and other versions of zlib would give other bytes.
 * Source: PNG specification, third edition; RFC 1950 (zlib).
 *
 * @param rows equally long rows of squares
 * @param scale pixels to a square's side
 */
export function writePng(rows: readonly (readonly boolean[])[], scale: number): Buffer {
  const width = (rows[0]?.length ?? 0) * scale;
  const pixels = Buffer.concat(rows.flatMap((row) => Array(scale).fill(packRow(row, scale))));
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(adler32(pixels));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(width, rows.length * scale)),
    chunk("IDAT", Buffer.concat([ZLIB_HEADER, storedBlocks(pixels), LAST_BLOCK, checksum])),
    END,
  ]);
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes[8] = 1;
  return bytes;
}

/** A row of pixels, eight a byte, led by the byte that says "not filtered"; white is 1. */
function packRow(row: readonly boolean[], scale: number): Buffer {
  const packed = Buffer.alloc(1 + Math.ceil((row.length * scale) / 8), 0xff);
  packed[0] = 0;
  for (let x = 0; x < row.length * scale; x += 1) {
    const at = 1 + (x >> 3);
    if (row[Math.floor(x / scale)]) packed[at] = (packed[at] ?? 0) & ~(0x80 >> (x & 7));
  }
  return packed;
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, "latin1");
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
  return framed;
}

const ADLER_MODULUS = 65_521;

function adler32(bytes: Buffer): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % ADLER_MODULUS;
    high = (high + low) % ADLER_MODULUS;
  }
  return ((high << 16) | low) >>> 0;
}
