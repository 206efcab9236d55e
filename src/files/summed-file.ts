import { createHash } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";
import { UserError } from "../model/errors.js";
import { chunksOf, forceToDisk } from "./chunks.js";

/** The last line of a file that carries its own checksum. */
const LAST_LINE = /\nkualik copy, sha-256 of all above: ([0-9a-f]{64})\n$/;
const LENGTH = lastLine("0".repeat(64)).length;

function lastLine(sha256: string): string {
  return `\nkualik copy, sha-256 of all above: ${sha256}\n`;
}

/** SHA-256, hexadecimal, of a file, its first `length` bytes, or what is in memory. */
export function sha256Of(source: string | Uint8Array, length?: number): string {
  const hash = createHash("sha256");
  for (const chunk of chunksOf(source, { to: length })) hash.update(chunk);
  return hash.digest("hex");
}

/**
 * Gives a file its checksum as its last line, and waits until it is on the disk: a disk that turns a bit
 * is found out.
 *
 * @returns the checksum
 */
export function addSum(path: string): string {
  const sha256 = sha256Of(path);
  appendFileSync(path, lastLine(sha256), "latin1");
  forceToDisk(path);
  return sha256;
}

/**
 * What `addSum` was given, by its length and checksum; a file without such a line is all content.
 *
 * @param file its name, for what is said about it
 * @throws UserError `copy-damaged` where the checksum does not hold
 */
export function contentOfSummed(path: string, file: string): { length: number; sha256: string } {
  const { size } = statSync(path);
  const length = size - LENGTH;
  const end = Buffer.concat([...chunksOf(path, { from: Math.max(0, length) })]);
  const said = LAST_LINE.exec(end.toString("latin1"))?.[1];
  if (said === undefined) return { length: size, sha256: sha256Of(path) };
  const sha256 = sha256Of(path, length);
  if (sha256 !== said) throw new UserError("copy-damaged", { file });
  return { length, sha256 };
}
