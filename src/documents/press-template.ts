import { deflateSegment, type Segment } from "../archive/deflate-segments.js";
import { centralHeader, localHeader, type PackedEntry } from "../archive/write-archive.js";
import type { Piece, Template } from "./template.js";

/**
 * A template made ready for filling by the thousand: whatever does not change from document to
 * document is compressed for good, and its checksums are known.
 *
 * ```
 * Press
 * └─ entries, in the archive's order
 *    ├─ still: header and compressed bytes as they go into every document
 *    └─ filled: header to complete, stretches
 *       ├─ segment: compressed XML
 *       └─ field: where a value goes
 *          each with what has to be there for it to be printed
 * ```
 */
export interface Press {
  entries: PressedEntry[];
  /** Bytes of all headers in the directory. */
  directorySize: number;
  /** Fields whose values decide what is printed, or are printed. */
  fields: string[];
  /** See `Template`. */
  bareFields: string[];
}

export type PressedEntry =
  | { filled: false; local: Buffer; central: Buffer }
  | { filled: true; local: Buffer; central: Buffer; stretches: Stretch[] };

export type Stretch = (
  | { segment: Segment; field?: undefined }
  | { field: string; segment?: undefined }
) & {
  /** Fields that must have a value. */
  blocks: readonly string[];
  /** Printed only where of each of these groups some field has no value. */
  unless: readonly (readonly string[])[];
};

/** Makes a template ready for filling. */
export function pressTemplate({ entries, fields, bareFields }: Template): Press {
  const pressed = entries.map((entry) =>
    entry.filled ? pressFilled(entry.name, entry.pieces) : pressStill(entry.packed),
  );
  return pressOf(pressed, { fields, bareFields });
}

/** A press of these entries, with what is reckoned once. */
export function pressOf(
  entries: PressedEntry[],
  known: Pick<Press, "fields" | "bareFields">,
): Press {
  const directorySize = entries.reduce((size, { central }) => size + central.length, 0);
  return { entries, directorySize, ...known };
}

function pressStill({ name, crc, size, deflated }: PackedEntry): PressedEntry {
  const measures = { name, crc, size, packedSize: deflated.length };
  return {
    filled: false,
    local: Buffer.concat([localHeader(measures), deflated]),
    central: centralHeader(measures, 0),
  };
}

function pressFilled(name: string, pieces: readonly Piece[]): PressedEntry {
  const stretches = joinAlike(pieces).map((piece): Stretch => {
    const { blocks, unless = [] } = piece;
    if ("field" in piece) return { field: piece.field, blocks, unless };
    return { segment: deflateSegment(Buffer.from(piece.text, "utf8")), blocks, unless };
  });
  const measures = { name: Buffer.from(name, "utf8"), crc: 0, size: 0, packedSize: 0 };
  const local = localHeader(measures);
  return { filled: true, local, central: centralHeader(measures, 0), stretches };
}

/** Neighbours that are printed on the same terms are one stretch: it compresses better. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && "text" in last && "text" in piece && termsOf(last) === termsOf(piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

function termsOf({ blocks, unless = [] }: Piece): string {
  return JSON.stringify([blocks, unless]);
}
