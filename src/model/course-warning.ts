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
