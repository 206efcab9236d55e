import { crc32, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  applyShift,
  crcShift,
  deflateSegment,
  LAST_BLOCK,
  storedBlocks,
} from "../../../src/formats/zip/deflate-segments.js";

const FIRST = Buffer.from("Сертификаттық курс туралы куәлік");
const SECONDS = [0, 1, 2, 7, 255, 65_536, 1_000_003].map((length) => Buffer.alloc(length, "қ"));

describe("the checksum of joined pieces", () => {
  test.each(SECONDS)("follows from theirs (%#)", (second) => {
    const joined = crc32(Buffer.concat([FIRST, second]));
    const shifted = applyShift(crcShift(second.length), crc32(FIRST));
    expect((shifted ^ crc32(second)) >>> 0).toBe(joined);
  });
});

describe("segments", () => {
  test("and stored blocks follow each other in any order", () => {
    const a = deflateSegment(Buffer.from("<w:t>".repeat(50)));
    const b = deflateSegment(Buffer.from("</w:t>"));
    const value = Buffer.from("Әлия");
    const stream = Buffer.concat([
      ...[a.deflated, storedBlocks(value), b.deflated, storedBlocks(Buffer.alloc(0))],
      ...[b.deflated, a.deflated, LAST_BLOCK],
    ]);
    const text = `${"<w:t>".repeat(50)}Әлия</w:t></w:t>${"<w:t>".repeat(50)}`;
    expect(inflateRawSync(stream).toString("utf8")).toBe(text);
  });

  test("longer than a stored block can be are several blocks", () => {
    const value = Buffer.alloc(200_000, "я");
    expect(inflateRawSync(Buffer.concat([storedBlocks(value), LAST_BLOCK]))).toEqual(value);
  });
});
