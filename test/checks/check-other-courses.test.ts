import { describe, expect, test } from "vitest";
import { checkOtherCourses } from "../../src/checks/course-places.js";
import { NO_OVERRIDES, type ProblemCode, problem } from "../../src/model/problem.js";
import { CLEAN, checkLast, codesOf, overridesOf, recordOf } from "./build-rows.js";

const KEY = `iin:${CLEAN.iin}`;
const ENROLLED = { ...recordOf(CLEAN.fullName), courseCode: "AT-2", number: null };
const DOCUMENTED = { ...ENROLLED, number: "3-2026-00001" };

function compare(record: typeof ENROLLED | typeof DOCUMENTED, here?: ProblemCode, pass = false) {
  const clean = checkLast([CLEAN]);
  const row = { ...clean, problems: here ? [problem(here, 2, null)] : [] };
  const overrides = pass ? overridesOf(KEY, "course-documented-elsewhere") : NO_OVERRIDES;
  const [checked] = checkOtherCourses([row], new Map([[KEY, record]]), overrides);
  if (!checked) throw new Error("the row is lost");
  return checked;
}

describe("somebody of the same course under another code", () => {
  test("is held where there is a document", () => {
    expect(compare(DOCUMENTED)).toMatchObject({
      outcome: "hold",
      problems: [{ params: { course: "AT-2", number: "3-2026-00001" }, record: DOCUMENTED }],
    });
  });

  test("is let in where a registrar says that there are two courses", () => {
    expect(compare(DOCUMENTED, undefined, true)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "course-documented-elsewhere", severity: "note" }],
    });
  });

  test("is held where there is a place alone, too", () => {
    expect(compare(ENROLLED)).toMatchObject({
      outcome: "hold",
      problems: [{ severity: "error", params: { course: "AT-2", variant: "enrolled" } }],
    });
  });

  test.each<[ProblemCode, boolean, boolean]>([
    ["already-enrolled", true, false],
    ["enrolment-updated", true, false],
    ["already-documented", false, false],
  ])("who here is %s", (here, whenDocumented, whenEnrolled) => {
    const isFound = (record: typeof ENROLLED | typeof DOCUMENTED) =>
      codesOf(compare(record, here).problems).includes("course-documented-elsewhere");
    expect([isFound(DOCUMENTED), isFound(ENROLLED)]).toEqual([whenDocumented, whenEnrolled]);
  });

  test("is not asked about while the row is held", () => {
    const held = checkLast([{ ...CLEAN, outcome: "возможно" }]);
    expect(checkOtherCourses([held], new Map([[KEY, DOCUMENTED]]))).toEqual([held]);
  });
});
