import volumes from "../../data/course-volumes.json" with { type: "json" };
import type { Course, CourseDraft, CourseWarning } from "../model/course.js";

/** What the shipped templates hold on one page, whatever else is long. */
const LONGEST_TITLE = 400;

/**
 * What deserves a look at a course's volume and topic. Nothing here stops an import.
 * Source: 1 credit is 30 academic hours; typical volumes are replaceable data.
 */
export function checkCourse(course: CourseDraft): CourseWarning[] {
  const { kind, hours, credits } = course;
  const warnings: CourseWarning[] = [];
  const length = Math.max(course.titleKk?.length ?? 0, course.titleRu?.length ?? 0);
  if (length > LONGEST_TITLE) {
    warnings.push({ code: "title-long", params: { length, most: LONGEST_TITLE } });
  }
  if (hours !== undefined && credits != null && hours !== credits * volumes.hoursOfCredit) {
    warnings.push({ code: "hours-credits", params: { hours, credits } });
  }
  const usual = kind && volumes.usual[kind];
  if (usual && hours !== undefined && (hours < usual.from || hours > usual.to)) {
    warnings.push({ code: "volume-unusual", params: { hours, ...usual } });
  }
  return warnings;
}

/**
 * Completes a draft from itself: a title or specialty known in one language serves for both, credits
 * and hours follow from each other. Each conclusion comes with a warning.
 */
export function completeCourse(draft: CourseDraft): {
  draft: CourseDraft;
  warnings: CourseWarning[];
} {
  const warnings: CourseWarning[] = [];
  const completed: CourseDraft = { ...draft };
  for (const [kk, ru, code] of [
    ["titleKk", "titleRu", "title-one-language"],
    ["specialtyKk", "specialtyRu", "specialty-one-language"],
  ] as const) {
    const only = completed[kk] ?? completed[ru];
    if (!only || (completed[kk] && completed[ru])) continue;
    completed[kk] = only;
    completed[ru] = only;
    warnings.push({ code, params: {} });
  }
  const { hours, credits } = completed;
  if (hours === undefined && credits != null) {
    completed.hours = credits * volumes.hoursOfCredit;
    warnings.push({ code: "hours-computed", params: { hours: completed.hours } });
  } else if (hours !== undefined && credits === undefined) {
    completed.credits = creditsOf(hours);
  }
  return { draft: completed, warnings };
}

/** The credits of a volume in academic hours; null where they would not be whole. */
export function creditsOf(hours: number): number | null {
  return hours % volumes.hoursOfCredit === 0 ? hours / volumes.hoursOfCredit : null;
}

/** What a course must have before its roster can be entered and its documents issued. */
export function missingCourseFields(draft: CourseDraft): (keyof Course | "title" | "specialty")[] {
  const missing: (keyof Course | "title" | "specialty")[] = [];
  if (!draft.code) missing.push("code");
  if (!draft.kind) missing.push("kind");
  if (!draft.titleKk && !draft.titleRu) missing.push("title");
  if (draft.kind === "certification-course" && !draft.specialtyKk && !draft.specialtyRu) {
    missing.push("specialty");
  }
  if (draft.hours === undefined) missing.push("hours");
  if (!draft.start) missing.push("start");
  if (!draft.end) missing.push("end");
  return missing;
}
