/** What is too large to be in memory at once is read and written a chunk at a time. */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";

const CHUNK = 64 * 1024;
/** Readable and writable by the owner alone. */
const OWNER_ONLY = 0o600;

/** A file's bytes from one place to another, or to its end; or those in memory. */
export function* chunksOf(
  source: string | Uint8Array,
  { from = 0, to = Number.MAX_SAFE_INTEGER } = {},
): Generator<Uint8Array, void> {
  if (typeof source !== "string") {
    const end = Math.min(source.length, to);
    for (let at = from; at < end; at += CHUNK) yield source.subarray(at, Math.min(end, at + CHUNK));
    return;
  }
  const descriptor = openSync(source, "r");
  try {
    for (let at = from; at < to; ) {
      // Whoever takes a chunk may keep it.
      const chunk = Buffer.alloc(Math.min(CHUNK, to - at));
      const size = readSync(descriptor, chunk, 0, chunk.length, at);
      if (size === 0) return;
      at += size;
      yield chunk.subarray(0, size);
    }
  } finally {
    closeSync(descriptor);
  }
}

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Writes a new file, and waits until its bytes are on the disk. @throws the system's failure */
export async function writeChunks(path: string, chunks: Chunks): Promise<void> {
  const descriptor = openSync(path, "w", OWNER_ONLY);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until a file's bytes are on the disk. */
export function forceToDisk(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
