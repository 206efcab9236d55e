import { checkCourse, completeCourse, missingCourseFields } from "../../checks/check-course.js";
import type { Course, CourseDraft } from "../../model/course.js";
import { courseKey } from "../../model/course-key.js";
import type { CourseWarning } from "../../model/course-warning.js";
import { UserError } from "../../model/errors.js";
import { COURSE_FIELDS } from "../course-data.js";

/** What a course cannot do without. */
export type MissingOfCourse = ReturnType<typeof missingCourseFields>[number];

/** What is known of the course of a roster, from all who say something. */
export interface GatheredCourse {
  draft: CourseDraft;
  warnings: CourseWarning[];
  missing: MissingOfCourse[];
}

/**
 * Puts a course together. The register's own data count most; options that contradict them are
 * refused, a title block that contradicts them is warned about. Without a course in the register the
 * options come before the title block.
 *
 * @throws UserError `course-differs`, `course-ends-before-start`
 */
export function gatherCourse(
  options: CourseDraft,
  titleBlock: CourseDraft,
  registered: Course | null,
): GatheredCourse {
  const gathered = registered
    ? gatherRegistered(options, titleBlock, registered)
    : gatherNew(options, titleBlock);
  return { ...gathered, warnings: [...gathered.warnings, ...codeWarning(options, titleBlock)] };
}

/** A slip in the code makes a second course of the same people. */
function codeWarning({ code }: CourseDraft, titleBlock: CourseDraft): CourseWarning[] {
  if (!code || !titleBlock.code || courseKey(code) === courseKey(titleBlock.code)) return [];
  return [{ code: "roster-code-differs", params: { course: code, said: titleBlock.code } }];
}

function gatherNew(options: CourseDraft, titleBlock: CourseDraft): GatheredCourse {
  const { draft, warnings } = completeCourse({ ...titleBlock, ...options });
  if (draft.start && draft.end && draft.end < draft.start) {
    throw new UserError("course-ends-before-start", { start: draft.start, end: draft.end });
  }
  return {
    draft,
    warnings: [...warnings, ...checkCourse(draft)],
    missing: missingCourseFields(draft),
  };
}

function gatherRegistered(
  options: CourseDraft,
  titleBlock: CourseDraft,
  registered: Course,
): GatheredCourse {
  const contradicted = contradictions(options, registered);
  if (contradicted.length > 0) {
    throw new UserError("course-differs", {
      course: registered.code,
      fields: contradicted.map(courseFlag).join(", "),
    });
  }
  const doubted = contradictions(titleBlock, registered);
  const warnings: CourseWarning[] =
    doubted.length > 0 ? [{ code: "roster-differs", params: { fields: doubted.join(", ") } }] : [];
  return { draft: registered, warnings, missing: [] };
}

function contradictions(said: CourseDraft, registered: Course): string[] {
  return COURSE_FIELDS.filter((field) => said[field] != null && said[field] !== registered[field]);
}

/** The option that says a course's field: `titleKk` → `--title-kk`. */
function courseFlag(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
