import { basename } from "node:path";
import { DOCUMENT, readUserFile } from "../files/read-user-file.js";
import { UserError } from "../model/errors.js";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where a PNG tells its width and height. Source: PNG specification, third edition, 11.2.1 (IHDR). */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const MOST_PIXELS = 2000;
/** It goes into every document. */
const MOST_BYTES = 300_000;
/** The templates keep a square for it: what differs more would be seen to be stretched. */
const STRETCH = 1.05;

/**
 * The centre's logo as a file holds it: a square PNG.
 *
 * @throws UserError `logo-unfit`, and as `readUserFile`
 */
export function readLogo(path: string): Buffer {
  const bytes = Buffer.from(readUserFile(path, { ...DOCUMENT, most: 1 }));
  if (!isFit(bytes)) throw new UserError("logo-unfit", { file: basename(path) });
  return bytes;
}

function isFit(bytes: Buffer): boolean {
  const isPng =
    bytes.length > HEIGHT_AT + 4 && bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
  if (!isPng || bytes.length > MOST_BYTES) return false;
  const sides = [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)];
  const [least, most] = [Math.min(...sides), Math.max(...sides)];
  return least > 0 && most <= MOST_PIXELS && most / least <= STRETCH;
}
