import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

/** Readable and writable by the owner alone: the files hold personal data. */
const OWNER_ONLY = 0o600;

/** Writes a file and waits until its bytes are on the disk. @throws the system's failure */
export function writeThrough(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, "w", OWNER_ONLY);
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(descriptor, bytes, written);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
