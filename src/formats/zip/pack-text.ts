import { constants, crc32, deflateRawSync } from "node:zlib";
import { LAST_BLOCK } from "./deflate-segments.js";
import type { PackedEntry } from "./write-archive.js";

/** Compressing more at once packs hardly better and only needs more memory. */
const COMPRESSED_AT_ONCE = 1024 * 1024;

/** An entry written bit by bit, for parts that are too long to be held as one text. */
export interface TextEntry {
  write(text: string): void;
  end(): PackedEntry;
}

/** Begins an entry whose text comes in pieces; the same pieces give the same bytes. */
export function packText(name: string): TextEntry {
  const deflated: Buffer[] = [];
  let waiting: string[] = [];
  let waitingLength = 0;
  let crc = 0;
  let size = 0;
  const compress = () => {
    if (waitingLength === 0) return;
    const bytes = Buffer.from(waiting.join(""), "utf8");
    deflated.push(deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }));
    crc = crc32(bytes, crc);
    size += bytes.length;
    waiting = [];
    waitingLength = 0;
  };
  return {
    write(text) {
      waiting.push(text);
      waitingLength += text.length;
      if (waitingLength >= COMPRESSED_AT_ONCE) compress();
    },
    end() {
      compress();
      return {
        name: Buffer.from(name, "utf8"),
        crc,
        size,
        deflated: Buffer.concat([...deflated, LAST_BLOCK]),
      };
    },
  };
}
