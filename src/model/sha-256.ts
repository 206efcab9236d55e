import { createHash } from "node:crypto";

/** SHA-256, hexadecimal; of a text, that of its UTF-8. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
