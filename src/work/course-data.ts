import type { Course, CourseDraft, CourseKind, IsoDate } from "../model/course.js";

/** What a person says of a course. */
export interface CourseSaid {
  kind?: CourseKind;
  titleKk?: string;
  titleRu?: string;
  specialtyKk?: string;
  specialtyRu?: string;
  hours?: number;
  credits?: number;
  start?: IsoDate;
  end?: IsoDate;
}

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

/** What is said of a course, as far as it says something: blank texts do not. */
export function courseSaid(said: CourseSaid): CourseDraft {
  const draft: Record<string, unknown> = {};
  for (const field of COURSE_FIELDS) {
    const value = said[field];
    const plain = typeof value === "string" ? value.trim() : value;
    if (plain !== undefined && plain !== "") draft[field] = plain;
  }
  return draft as CourseDraft;
}
