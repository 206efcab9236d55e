import { deflateSegment, type Segment, segmentOf } from "../formats/zip/deflate-segments.js";
import { centralHeader, localHeader, type PackedEntry } from "../formats/zip/write-archive.js";
import type { Conditions, Piece } from "./template.js";

const MAGIC = "KUALIK PRESS 1\n";
const LENGTH_OF_HEADER = 4;

/** What a kept press says of itself, before its buffers. */
interface PressHeader extends Pick<Press, "fields" | "bareFields"> {
  entries: {
    local: number;
    central: number;
    /** The field that is drawn. */
    picture?: string;
    stretches?: (Required<Conditions> &
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
  return pressOf(entries, fields, bareFields);
}

/**
 * A template made ready for filling by the thousand: whatever does not change from document to
 * document is compressed for good, and its checksums are known.
 *
 * ```
 * Press
 * └─ entries, in the archive's order
 *    ├─ still: header and compressed bytes as they go into every document
 *    ├─ filled: header to complete, stretches
 *    │  ├─ segment: compressed XML
 *    │  └─ field: where a value goes
 *    │     each with what has to be there for it to be printed
 *    └─ picture: header to complete, the field that is drawn
 * ```
 */
export interface Press {
  entries: PressedEntry[];
  /** Bytes of all headers in the directory. */
  directorySize: number;
  /** Fields whose values decide what is printed, or are printed. */
  fields: string[];
  /** Fields printed outside a block of their own: without a value they would leave an empty place. */
  bareFields: string[];
}

export type PressedEntry =
  | { filled: false; local: Buffer; central: Buffer }
  | { filled: true; local: Buffer; central: Buffer; stretches: Stretch[] }
  | { filled: "picture"; local: Buffer; central: Buffer; field: string };

export type Stretch = (
  | { segment: Segment; field?: undefined }
  | { field: string; isPlain: boolean; segment?: undefined }
) &
  Required<Conditions>;

/** A press of these entries, with what is reckoned once. */
export function pressOf(entries: PressedEntry[], fields: string[], bareFields: string[]): Press {
  const directorySize = entries.reduce((size, { central }) => size + central.length, 0);
  return { entries, directorySize, fields, bareFields };
}

/** A part that is the same in every document. */
export function pressStill({ name, crc, size, deflated }: PackedEntry): PressedEntry {
  const measures = { name, crc, size, packedSize: deflated.length };
  return {
    filled: false,
    local: Buffer.concat([localHeader(measures), deflated]),
    central: centralHeader(measures, 0),
  };
}

/** A part with values. */
export function pressFilled(name: string, pieces: readonly Piece[]): PressedEntry {
  const stretches = pieces.map((piece): Stretch => {
    const { blocks, unless = [] } = piece;
    if ("text" in piece) {
      return { segment: deflateSegment(Buffer.from(piece.text, "utf8")), blocks, unless };
    }
    return { field: piece.field, isPlain: piece.isPlain ?? false, blocks, unless };
  });
  return { filled: true, ...headersToComplete(name), stretches };
}

/** A part that is the picture of a field's value. */
export function pressPicture(name: string, field: string): PressedEntry {
  return { filled: "picture", ...headersToComplete(name), field };
}

function headersToComplete(name: string) {
  const measures = { name: Buffer.from(name, "utf8"), crc: 0, size: 0, packedSize: 0 };
  return { local: localHeader(measures), central: centralHeader(measures, 0) };
}
