/** What deserves a look at a course's data but stops nothing. */
export type CourseWarningCode =
  | "hours-credits"
  | "volume-unusual"
  | "title-long"
  | "title-one-language"
  | "specialty-one-language"
  | "hours-computed"
  | "roster-differs"
  | "roster-code-differs";

export interface CourseWarning {
  code: CourseWarningCode;
  params: Record<string, string | number>;
}
