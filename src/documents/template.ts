import type { PackedEntry } from "../archive/write-archive.js";

/**
 * A compiled edition:
 *
 * ```
 * Template
 * └─ entries, in the archive's order
 *    ├─ static: packed once
 *    └─ filled: pieces
 *       ├─ text: XML as it stands
 *       └─ field: where a value goes
 *          each with the blocks it stands in
 * ```
 */
export interface Template {
  entries: TemplateEntry[];
  /** Every field the template prints, in order of appearance, once. */
  fields: string[];
  /** Fields printed outside a block of their own: without a value they would leave an empty place. */
  bareFields: string[];
}

export type TemplateEntry =
  | { filled: false; packed: PackedEntry }
  | { filled: true; name: string; pieces: Piece[] };

/**
 * A piece is left out where any of its `blocks` (names of fields) has no value, and where all fields
 * of one of the groups `unless` have one.
 */
export type Piece = ({ text: string } | { field: string }) & {
  blocks: readonly string[];
  unless?: readonly (readonly string[])[];
};

/** A place in a template that is wrong, with what a person needs to find and mend it. */
export interface TemplateFault {
  code:
    | "unknown-field"
    | "missing-field"
    | "broken-braces"
    | "block-not-closed"
    | "block-not-opened"
    | "block-crosses";
  /** The field or tag as written. */
  tag: string;
  /** The part inside the DOCX, `word/footer1.xml`; null for what is missing altogether. */
  part: string | null;
  /** Text of the paragraph; templates hold no personal data. */
  paragraph: string | null;
  /** The field that was probably meant. */
  nearest: string | null;
}
