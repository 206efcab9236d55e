import { crc32, inflateSync } from "node:zlib";

/** The squares of a PNG of one bit a pixel, black `true`, one square for each `scale` pixels. */
export function readPng(png: Uint8Array, scale: number): boolean[][] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error("wrong checksum");
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const rowLength = 1 + Math.ceil(width / 8);
  if (header[8] !== 1 || header[9] !== 0 || rows.length !== rowLength * height) {
    throw new Error("no picture of one bit a pixel");
  }
  const isBlack = (x: number, y: number) =>
    ((rows[y * rowLength + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
  return Array.from({ length: height / scale }, (_row, y) =>
    Array.from({ length: width / scale }, (_square, x) => {
      const pixels = Array.from({ length: scale * scale }, (_pixel, n) =>
        isBlack(x * scale + (n % scale), y * scale + Math.floor(n / scale)),
      );
      if (new Set(pixels).size !== 1) throw new Error("a square of two colours");
      return pixels[0] ?? false;
    }),
  );
}
