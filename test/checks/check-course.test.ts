import { describe, expect, test } from "vitest";
import {
  checkCourse,
  completeCourse,
  creditsOf,
  missingCourseFields,
} from "../../src/checks/course.js";

describe("a course's volume", () => {
  test.each([
    ["advanced-training", 60, 2, []],
    ["advanced-training", 30, 1, []],
    ["advanced-training", 240, 8, []],
    ["advanced-training", 29, null, ["volume-unusual"]],
    ["advanced-training", 241, null, ["volume-unusual"]],
    ["certification-course", 270, 9, []],
    ["certification-course", 900, 30, []],
    ["certification-course", 269, null, ["volume-unusual"]],
    ["certification-course", 901, null, ["volume-unusual"]],
    ["advanced-training", 60, 3, ["hours-credits"]],
    ["advanced-training", 20, 1, ["hours-credits", "volume-unusual"]],
  ] as const)("%s of %d hours, %s credits: %j", (kind, hours, credits, codes) => {
    expect(checkCourse({ kind, hours, credits }).map(({ code }) => code)).toEqual(codes);
  });

  test("the warning names the numbers it is about", () => {
    expect(checkCourse({ kind: "advanced-training", hours: 20, credits: 1 })).toEqual([
      { code: "hours-credits", params: { hours: 20, credits: 1 } },
      { code: "volume-unusual", params: { hours: 20, from: 30, to: 240 } },
    ]);
  });

  test("a topic that may not fit on a page is told with its length", () => {
    const titleRu = "я".repeat(401);
    expect(checkCourse({ titleKk: "Тақырып", titleRu })).toEqual([
      { code: "title-long", params: { length: 401, most: 400 } },
    ]);
    expect(checkCourse({ titleRu: titleRu.slice(1) })).toEqual([]);
  });

  test("nothing is said of what is not known", () => {
    expect(checkCourse({})).toEqual([]);
    expect(checkCourse({ hours: 5 })).toEqual([]);
    expect(checkCourse({ kind: "advanced-training", credits: 2 })).toEqual([]);
  });

  test.each([
    [30, 1],
    [270, 9],
    [72, null],
    [45, null],
    [0.5, null],
  ])("%d hours are %s credits", (hours, credits) => {
    expect(creditsOf(hours)).toBe(credits);
  });
});

describe("completing a course from itself", () => {
  test("a title in one language serves for both, with a warning", () => {
    expect(completeCourse({ titleRu: "Кардиология" })).toEqual({
      draft: { titleKk: "Кардиология", titleRu: "Кардиология" },
      warnings: [{ code: "title-one-language", params: {} }],
    });
  });

  test("a specialty in one language serves for both, with a warning", () => {
    expect(completeCourse({ specialtyKk: "Мейіргер ісі", specialtyRu: null })).toEqual({
      draft: { specialtyKk: "Мейіргер ісі", specialtyRu: "Мейіргер ісі" },
      warnings: [{ code: "specialty-one-language", params: {} }],
    });
  });

  test("both languages stay as they are", () => {
    const draft = { titleKk: "Кардиология негіздері", titleRu: "Основы кардиологии" };
    expect(completeCourse(draft)).toEqual({ draft, warnings: [] });
  });

  test("hours follow from credits, with a warning", () => {
    expect(completeCourse({ credits: 2 })).toEqual({
      draft: { credits: 2, hours: 60 },
      warnings: [{ code: "hours-computed", params: { hours: 60 } }],
    });
  });

  test("credits follow from hours where they are whole", () => {
    expect(completeCourse({ hours: 60 }).draft.credits).toBe(2);
    expect(completeCourse({ hours: 72 }).draft.credits).toBeNull();
  });

  test("credits that are known to be none stay none", () => {
    expect(completeCourse({ hours: 60, credits: null }).draft.credits).toBeNull();
  });

  test("the draft it is given does not change", () => {
    const draft = { titleRu: "Кардиология", hours: 60 };
    completeCourse(draft);
    expect(draft).toEqual({ titleRu: "Кардиология", hours: 60 });
  });
});

describe("what a course lacks", () => {
  const COMPLETE = {
    code: "AT-2026-014",
    kind: "advanced-training",
    titleRu: "Кардиология",
    hours: 60,
    start: "2026-02-02",
    end: "2026-02-13",
  } as const;

  test("everything, in the order of asking", () => {
    expect(missingCourseFields({})).toEqual(["code", "kind", "title", "hours", "start", "end"]);
  });

  test("nothing, with a title in either language", () => {
    expect(missingCourseFields(COMPLETE)).toEqual([]);
    const { titleRu, ...rest } = COMPLETE;
    expect(missingCourseFields({ ...rest, titleKk: titleRu })).toEqual([]);
  });

  test("a certification course needs its specialty", () => {
    const course = { ...COMPLETE, kind: "certification-course" } as const;
    expect(missingCourseFields(course)).toEqual(["specialty"]);
    expect(missingCourseFields({ ...course, specialtyKk: "Мейіргер ісі" })).toEqual([]);
  });
});
