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
  /** First day of the course. */
  start: IsoDate;
  /** Last day of the course, not before `start`. */
  end: IsoDate;
}

/** What is known of a course while its data is still being gathered. */
export type CourseDraft = Partial<Course>;
