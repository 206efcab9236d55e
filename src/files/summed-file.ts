import { hash } from "node:crypto";
import { UserError } from "../model/errors.js";

/** The last line of a file that carries its own checksum. */
const LAST_LINE = /\nkualik copy, sha-256 of all above: ([0-9a-f]{64})\n$/;
const LENGTH = lastLine(Buffer.alloc(0)).length;

/** The bytes with their checksum in a last line: a disk that turns a bit is found out. */
export function withSum(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, lastLine(bytes)]);
}

function lastLine(bytes: Buffer): Buffer {
  return Buffer.from(`\nkualik copy, sha-256 of all above: ${hash("sha256", bytes)}\n`, "latin1");
}

/**
 * What `withSum` was given; bytes without such a line are returned as they are.
 *
 * @param file its name, for what is said about it
 * @throws UserError `copy-damaged` where the checksum does not hold
 */
export function withoutSum(bytes: Buffer, file: string): Buffer {
  const said = LAST_LINE.exec(bytes.subarray(-LENGTH).toString("latin1"))?.[1];
  if (said === undefined) return bytes;
  const content = bytes.subarray(0, bytes.length - LENGTH);
  if (hash("sha256", content) !== said) throw new UserError("copy-damaged", { file });
  return content;
}
