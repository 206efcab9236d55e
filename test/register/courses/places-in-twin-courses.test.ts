import { describe, expect, test } from "vitest";
import type { CourseDraft } from "../../../src/model/course.js";
import { placesInTwinCourses } from "../../../src/register/courses/enrolments.js";
import { AIGUL, COURSE, enter, issue, memoryRegister, SERGEI } from "../register-under-test.js";

const TWIN: CourseDraft = { ...COURSE, code: "AT-2026-015" };
const { start: _start, ...WITHOUT_START } = TWIN;
const { titleKk: _titleKk, titleRu: _titleRu, ...WITHOUT_TOPIC } = TWIN;
const KEY = "iin:841014405586";

async function placesIn(course: CourseDraft) {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  return [...(await placesInTwinCourses(db, course)).keys()];
}

describe("a course is most likely one of the register under another code", () => {
  test.each<[string, CourseDraft]>([
    ["with the same topic and period", TWIN],
    [
      "with the topic typed otherwise",
      { ...TWIN, titleRu: "«ОСНОВЫ   КАРДИОЛОГИИ».", titleKk: "" },
    ],
    ["with the topic in one language", { ...TWIN, titleRu: "Другая тема" }],
    ["that begins on its last day", { ...TWIN, start: COURSE.end, end: "2026-03-30" }],
  ])("%s", async (_what, course) => {
    expect(await placesIn(course)).toEqual([KEY]);
  });

  test.each<[string, CourseDraft]>([
    ["it is the same course", { ...COURSE }],
    ["nor in letters that look alike", { ...COURSE, code: "АТ-2026-014" }],
    ["the topic is another", { ...TWIN, titleRu: "Основы кардиологии II", titleKk: "Басқа" }],
    ["the kind is another", { ...TWIN, kind: "certification-course" }],
    ["it begins the day after", { ...TWIN, start: "2026-03-14", end: "2026-03-30" }],
    ["its period is not known", WITHOUT_START],
    ["its topic is not known", WITHOUT_TOPIC],
  ])("but not where %s", async (_why, course) => {
    expect(await placesIn(course)).toEqual([]);
  });
});

test("of two places the one with a document is told, under each key of the person", async () => {
  const db = await memoryRegister();
  const rows = [{ ...AIGUL, identityDocument: "N12345678" }, SERGEI];
  await enter(db, rows);
  await issue(db);
  await enter(db, rows, { ...COURSE, code: "AT-2026-016" });
  const places = await placesInTwinCourses(db, TWIN);
  for (const key of [KEY, "document:N12345678"]) {
    expect(places.get(key)).toMatchObject({ courseCode: "AT-2026-014", number: "3-2026-00001" });
  }
  expect(places.size).toBe(3);
});
