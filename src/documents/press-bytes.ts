import { segmentOf } from "../formats/zip/deflate-segments.js";
import { type Press, type PressedEntry, pressOf, type Stretch } from "./press-template.js";

const MAGIC = "KUALIK PRESS 1\n";
const LENGTH_OF_HEADER = 4;

/** What a kept press says of itself, before its buffers. */
interface PressHeader extends Pick<Press, "fields" | "bareFields"> {
  entries: {
    local: number;
    central: number;
    /** The field that is drawn. */
    picture?: string;
    stretches?: (Pick<Stretch, "blocks" | "unless"> &
      ({ field: string; isPlain: boolean } | { deflated: number; crc: number; size: number }))[];
  }[];
}

/**
 * A press as bytes to keep. Filling a kept press gives the same documents for ever: nothing of what
 * is compressed is compressed again, so that another version of zlib changes nothing.
 */
export function pressToBytes({ entries, fields, bareFields }: Press): Buffer {
  const buffers: Buffer[] = [];
  const header: PressHeader = {
    fields,
    bareFields,
    entries: entries.map((entry) => {
      buffers.push(entry.local, entry.central);
      const lengths = { local: entry.local.length, central: entry.central.length };
      if (!entry.filled) return lengths;
      if (entry.filled === "picture") return { ...lengths, picture: entry.field };
      return { ...lengths, stretches: entry.stretches.map((one) => keep(one, buffers)) };
    }),
  };
  const head = Buffer.from(JSON.stringify(header), "utf8");
  const length = Buffer.alloc(LENGTH_OF_HEADER);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC, "latin1"), length, head, ...buffers]);
}

function keep(stretch: Stretch, buffers: Buffer[]) {
  if (!stretch.segment) return stretch;
  const { blocks, unless } = stretch;
  const { deflated, crc, size } = stretch.segment;
  buffers.push(deflated);
  return { deflated: deflated.length, crc, size, blocks, unless };
}

/**
 * The press from its kept bytes.
 *
 * @throws Error where the bytes are no press: the register then is damaged
 */
export function pressFromBytes(bytes: Uint8Array): Press {
  const kept = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kept.toString("latin1", 0, MAGIC.length) !== MAGIC) throw new Error("no kept press");
  const headerAt = MAGIC.length + LENGTH_OF_HEADER;
  let at = headerAt + kept.readUInt32LE(MAGIC.length);
  const header = JSON.parse(kept.toString("utf8", headerAt, at)) as PressHeader;
  const take = (length: number) => {
    at += length;
    return kept.subarray(at - length, at);
  };
  const entries = header.entries.map((entry): PressedEntry => {
    const local = take(entry.local);
    const central = take(entry.central);
    const { picture } = entry;
    if (picture !== undefined) return { filled: "picture", local, central, field: picture };
    if (entry.stretches === undefined) return { filled: false, local, central };
    const stretches = entry.stretches.map((one): Stretch => {
      if ("field" in one) return one;
      const { blocks, unless } = one;
      return { segment: segmentOf(take(one.deflated), one.crc, one.size), blocks, unless };
    });
    return { filled: true, local, central, stretches };
  });
  const { fields, bareFields } = header;
  return pressOf(entries, { fields, bareFields });
}
