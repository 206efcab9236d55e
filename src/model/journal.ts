import type { IsoDate } from "./course.js";
import type { CourseAsIssued, DocumentKind, DocumentStanding, HolderAsIssued } from "./document.js";

/** A line of the journal of issued documents. */
export interface JournalRow
  extends DocumentStanding,
    Omit<HolderAsIssued, "outcome" | "hoursAttended">,
    Omit<CourseAsIssued, "code" | "kind" | "specialtyKk" | "specialtyRu"> {
  /** Counted from 1 within what was asked for. */
  ordinal: number;
  number: string;
  kind: DocumentKind;
  courseCode: string;
  issuedOn: IsoDate;
  /** Operating-system user. */
  issuedBy: string;
  /** The name by which the register knew that user then; null where it knew none. */
  issuedByName: string | null;
  /** Series and number of the paper blank; null where the document is on none that is known. */
  blank: string | null;
  /** Path inside the register folder. */
  file: string;
}

/** Everything that changes a register, by name. */
export const ACT_NAMES = [
  "init",
  "settings",
  "operators",
  "calendar",
  "columns",
  "import",
  "undo",
  "course",
  "drop",
  "review",
  "trainee",
  "correction",
  "template",
  "confirmation",
  "issue",
  "annul",
  "duplicate",
  "handover",
  "take-back",
  "blanks",
  "request",
  "reprint",
  "print",
  "export",
  "backup",
  "restore",
  "repair",
] as const;

export type ActName = (typeof ACT_NAMES)[number];

/** Those who wait for each other stamp their acts before; the clocks of several computers differ. */
const USUAL_DIFFERENCE_MS = 10 * 60_000;

/** Whether a moment is before another one by more than what is usual. Both are UTC. */
export function isBackwards(now: string, last: string): boolean {
  return Date.parse(now) < Date.parse(last) - USUAL_DIFFERENCE_MS;
}
