import type { Course, CourseDraft, CourseKind, IsoDate } from "../model/course.js";

/** The options of `import` and `courses set` that say what a course is. */
export interface CourseOptions {
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

/** What the options say about the course; blank texts say nothing. */
export function courseFromOptions(options: CourseOptions): CourseDraft {
  const draft: Record<string, unknown> = {};
  for (const field of COURSE_FIELDS) {
    const value = options[field];
    const said = typeof value === "string" ? value.trim() : value;
    if (said !== undefined && said !== "") draft[field] = said;
  }
  return draft as CourseDraft;
}

/** The label of a course's field. */
export function courseFieldLabel<Field extends keyof Course>(field: Field) {
  return `course-field.${field}` as const;
}

/** The option that says a course's field: `titleKk` → `--title-kk`. */
export function courseFlag(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
