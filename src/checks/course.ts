import volumes from "../../data/course-volumes.json" with { type: "json" };
import type { Course, CourseDraft, CourseWarning } from "../model/course.js";
import {
  NO_OVERRIDES,
  type Overrides,
  type Problem,
  type ProblemCode,
  problem,
} from "../model/problem.js";
import type { AcceptedRow, CheckedRow, PersonRecord } from "../model/trainee.js";
import { withFindings } from "./apply-overrides.js";

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

/** With one of these the person is on this course already. */
const ON_THIS_COURSE: readonly ProblemCode[] = ["already-enrolled", "enrolment-updated"];

/**
 * Holds whoever already has a document of this very course under another code, or a place there: one
 * course entered twice would give everybody two certificates. A place is pointed out once, when its
 * person is new here.
 *
 * @param elsewhere places in courses that are most likely this one, by identity and document key
 */
export function checkOtherCourses(
  rows: readonly CheckedRow[],
  elsewhere: ReadonlyMap<string, PersonRecord>,
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  return rows.map((row) => {
    if (row.outcome === "hold") return row;
    const { identityKey, documentKey } = row.person;
    const record = elsewhere.get(identityKey ?? "") ?? elsewhere.get(documentKey ?? "");
    const found = record && findingOf(row, record);
    return found ? withFindings(row, [found], overrides) : row;
  });
}

function findingOf({ row, source, problems }: AcceptedRow, record: PersonRecord): Problem | null {
  const has = (codes: readonly ProblemCode[]) => problems.some(({ code }) => codes.includes(code));
  const cell = (source.cells.iin ?? source.cells.identityDocument)?.ref ?? null;
  const course = record.courseCode ?? "";
  if (record.number !== null) {
    if (has(["already-documented"])) return null;
    const params = { course, number: record.number };
    return problem("course-documented-elsewhere", row, cell, params, record);
  }
  if (has(ON_THIS_COURSE) || has(["already-documented"])) return null;
  const params = { course, variant: "enrolled" };
  return problem("course-documented-elsewhere", row, cell, params, record);
}
