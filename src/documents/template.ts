import type { HeaderPlace } from "./header-places.js";
import type { PartKind } from "./package-parts.js";

/**
 * The name of a field that must have a value for something to be printed, or with `^` before it of one
 * that must have none.
 */
export type Condition = string;

/** What has to be so for something to be printed. */
export interface Conditions {
  /** Each of them is met. */
  blocks: readonly Condition[];
  /** Of each of these groups some condition is not met. */
  unless?: readonly (readonly Condition[])[];
}

/** @param hasValue whether a field has a value */
export function isPrinted(
  { blocks, unless = [] }: Conditions,
  hasValue: (field: string) => boolean,
): boolean {
  const areMet = (conditions: readonly Condition[]) =>
    conditions.every((one) => hasValue(fieldOf(one)) !== one.startsWith("^"));
  return (blocks.length === 0 || areMet(blocks)) && !unless.some(areMet);
}

/** A stretch of a part's XML as it stands, or a field where a value goes. */
export type Piece = ({ text: string } | { field: string; isPlain?: true }) & Conditions;

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
  "too-many-blocks",
  "table-empties",
  "picture-in-text",
  "picture-missing",
  "other-prefix",
  "no-document",
  "has-macros",
  "tag-in-link",
  "tag-in-field",
  "tag-elsewhere",
  "field-changes",
  "field-from-elsewhere",
  "field-other",
  "link-to-disk",
  "linked-file",
  "inserted-file",
  "has-program",
  "unseen-sign",
] as const;

type FaultCode = (typeof FAULT_CODES)[number];

/** A place in a template that is wrong, with what a person needs to find and mend it. */
export interface TemplateFault extends HeaderPlace {
  code: FaultCode;
  /** The field or tag as written. */
  tag: string;
  /** The part inside the DOCX, `word/footer1.xml`; null for what is missing altogether. */
  part: string | null;
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
