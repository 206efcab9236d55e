import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS_PER_PIXEL = 4;
const INDEXED_COLOUR = 3;

/**
 * Writes a PNG of at most sixteen colours. Four bits a pixel and a short palette keep a drawing
 * near one kilobyte, which matters: the drawing travels in every document that is issued.
 *
 * fflate compresses rather than node:zlib, because its bytes do not depend on the Node version.
 *
 * @param {object} image
 * @param {number} image.width in pixels
 * @param {number} image.height in pixels
 * @param {Uint8Array} image.pixels one palette index per pixel, row after row
 * @param {number[][]} image.palette red, green, blue
 * @param {number} image.pixelsPerMillimetre
 * @returns {Uint8Array}
 */
export function encodePng({ width, height, pixels, palette, pixelsPerMillimetre }) {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, BITS_PER_PIXEL);
  header.setUint8(9, INDEXED_COLOUR);

  const density = new DataView(new ArrayBuffer(9));
  density.setUint32(0, pixelsPerMillimetre * 1000);
  density.setUint32(4, pixelsPerMillimetre * 1000);
  density.setUint8(8, 1);

  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("pHYs", new Uint8Array(density.buffer)),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", zlibSync(packRows(pixels, width, height), { level: 9, mem: 12 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Two pixels a byte, each row led by the byte that says "not filtered". */
function packRows(pixels, width, height) {
  const bytesPerRow = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(bytesPerRow * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const shift = x % 2 === 0 ? 4 : 0;
      rows[y * bytesPerRow + 1 + (x >> 1)] |= pixels[y * width + x] << shift;
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
