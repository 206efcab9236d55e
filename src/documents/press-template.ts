import { deflateSegment, type Segment } from "../formats/zip/deflate-segments.js";
import { centralHeader, localHeader, type PackedEntry } from "../formats/zip/write-archive.js";
import type { Condition, Piece, Template, TemplatePicture } from "./template.js";

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
  /** See `Template`. */
  bareFields: string[];
}

export type PressedEntry =
  | { filled: false; local: Buffer; central: Buffer }
  | { filled: true; local: Buffer; central: Buffer; stretches: Stretch[] }
  | { filled: "picture"; local: Buffer; central: Buffer; field: string };

export type Stretch = (
  | { segment: Segment; field?: undefined }
  | { field: string; isPlain: boolean; segment?: undefined }
) & {
  /** What has to be so for it to be printed. */
  blocks: readonly Condition[];
  /** Printed only where of each of these groups some condition is not met. */
  unless: readonly (readonly Condition[])[];
};

/** Makes a template ready for filling. */
export function pressTemplate({ entries, pictures, fields, bareFields }: Template): Press {
  const pressed = entries.map((entry) =>
    entry.filled ? pressFilled(entry.name, entry.pieces) : pressStill(entry.packed),
  );
  return pressOf([...pressed, ...pictures.map(pressPicture)], { fields, bareFields });
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
  const stretches = pieces.map((piece): Stretch => {
    const { blocks, unless = [] } = piece;
    if ("text" in piece) {
      return { segment: deflateSegment(Buffer.from(piece.text, "utf8")), blocks, unless };
    }
    return { field: piece.field, isPlain: piece.isPlain ?? false, blocks, unless };
  });
  return { filled: true, ...headersToComplete(name), stretches };
}

function pressPicture({ name, field }: TemplatePicture): PressedEntry {
  return { filled: "picture", ...headersToComplete(name), field };
}

function headersToComplete(name: string) {
  const measures = { name: Buffer.from(name, "utf8"), crc: 0, size: 0, packedSize: 0 };
  return { local: localHeader(measures), central: centralHeader(measures, 0) };
}
