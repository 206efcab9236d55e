import { inLatin, nameKey } from "./name-key.js";

/** A calendar date written `YYYY-MM-DD`. */
export type IsoDate = string;

export const COURSE_KINDS = ["advanced-training", "certification-course"] as const;

/** What a course is in law; it decides which certificate completing it earns. */
export type CourseKind = (typeof COURSE_KINDS)[number];

/** A course with everything its documents need. */
export interface Course {
  /** The centre's own code of the course, unique in the register: `AT-2026-014`. */
  code: string;
  kind: CourseKind;
  titleKk: string;
  titleRu: string;
  /** Printed where known; a certification course must have it. */
  specialtyKk: string | null;
  specialtyRu: string | null;
  /** Volume in academic hours. */
  hours: number;
  /** Volume in credits; null where the hours make no whole credits. */
  credits: number | null;
  start: IsoDate;
  /** Last day of the course, not before `start`. */
  end: IsoDate;
}

/** What a person says of a course besides its code. */
export const COURSE_FIELDS = [
  "kind",
  "titleKk",
  "titleRu",
  "specialtyKk",
  "specialtyRu",
  "hours",
  "credits",
  "start",
  "end",
] as const satisfies readonly (keyof Course)[];

/** All that is known of one, in the order in which other programs read it. */
export const FIELDS_OF_COURSE = ["code", ...COURSE_FIELDS] as const;

/** What is known of a course while its data is still being gathered. */
export type CourseDraft = Partial<Course>;

/**
 * A course's code as a person means it: «ат-2026-014» typed on a Russian keyboard is AT-2026-014. Two
 * codes that look alike must not be two courses.
 */
export function courseKey(code: string): string {
  return inLatin(code.normalize("NFC").toUpperCase())
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, "");
}

/**
 * A key under which one topic meets itself, however it was typed: letter case, quotation marks,
 * punctuation, Kazakh letters and ё are levelled. For comparing only.
 */
export function courseTitleKey(title: string): string {
  return nameKey(title.replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** What deserves a look at a course's data but stops nothing. */
export const COURSE_WARNINGS = [
  "hours-credits",
  "volume-unusual",
  "title-long",
  "title-one-language",
  "specialty-one-language",
  "hours-computed",
  "roster-differs",
  "roster-code-differs",
] as const;

export type CourseWarningCode = (typeof COURSE_WARNINGS)[number];

export interface CourseWarning {
  code: CourseWarningCode;
  params: Record<string, string | number>;
}
