import type { PackedEntry } from "../formats/zip/write-archive.js";
import type { PartKind } from "./package-parts.js";

/**
 * A compiled edition:
 *
 * ```
 * Template
 * ├─ entries, in the archive's order
 * │  ├─ static: packed once
 * │  └─ filled: pieces
 * │     ├─ text: XML as it stands
 * │     └─ field: where a value goes
 * │        each with the blocks it stands in
 * └─ pictures: entries that are drawn for each document
 * ```
 */
export interface Template {
  entries: TemplateEntry[];
  pictures: TemplatePicture[];
  /** Every field the template prints, in order of appearance, once. */
  fields: string[];
  /** Fields printed outside a block of their own: without a value they would leave an empty place. */
  bareFields: string[];
}

export type TemplateEntry =
  | { filled: false; packed: PackedEntry }
  | { filled: true; name: string; pieces: Piece[] };

/** A picture of a field's value, at the end of the archive. */
export interface TemplatePicture {
  name: string;
  field: string;
}

/**
 * The name of a field that must have a value for something to be printed, or with `^` before it of one
 * that must have none.
 */
export type Condition = string;

/**
 * A piece is left out where one of its `blocks` is not met, and where all conditions of one of the
 * groups `unless` are.
 */
export type Piece = ({ text: string } | { field: string; isPlain?: true }) & {
  blocks: readonly Condition[];
  unless?: readonly (readonly Condition[])[];
};

/** The field of a condition. */
export function fieldOf(condition: Condition): string {
  return condition.startsWith("^") ? condition.slice(1) : condition;
}

/** Everything that can be wrong in a template. */
export const FAULT_CODES = [
  "unknown-field",
  "missing-field",
  "broken-braces",
  "bare-name",
  "block-not-closed",
  "block-not-opened",
  "block-crosses",
  "table-empties",
  "picture-in-text",
  "picture-missing",
  "other-prefix",
  "no-document",
] as const;

type FaultCode = (typeof FAULT_CODES)[number];

/** A place in a template that is wrong, with what a person needs to find and mend it. */
export interface TemplateFault {
  code: FaultCode;
  /** The field or tag as written. */
  tag: string;
  /** The part inside the DOCX, `word/footer1.xml`; null for what is missing altogether. */
  part: string | null;
  /** What the part is to a person. */
  partKind: PartKind | null;
  /** Text of the paragraph; templates hold no personal data. */
  paragraph: string | null;
  /** The field that was probably meant. */
  nearest: string | null;
  /** Whether `tag` differs from `nearest` only by letters of another alphabet that look the same. */
  isLookAlike?: true;
}

/** A fault as the compiling of one part finds it. */
export type PartFault = Pick<TemplateFault, "code" | "tag" | "paragraph">;
