import { createHash } from "node:crypto";

const LAST_LINE = /\nkualik copy, sha-256 of all above: [0-9a-f]{64}\n$/;
const LENGTH = summed(Buffer.alloc(0)).length;

/** A copy as it is written where it is not encrypted: with its checksum as its last line. */
export function summed(bytes: Buffer): Buffer {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return Buffer.concat([bytes, Buffer.from(`\nkualik copy, sha-256 of all above: ${sha256}\n`)]);
}

/** The database in such a copy. */
export function unsummed(bytes: Buffer): Buffer {
  const isSummed = LAST_LINE.test(bytes.subarray(-LENGTH).toString("latin1"));
  return isSummed ? bytes.subarray(0, -LENGTH) : bytes;
}
