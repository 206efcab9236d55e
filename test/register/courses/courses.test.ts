import { describe, expect, test } from "vitest";
import { type CourseCorrection, changeCourse } from "../../../src/register/courses/changes.js";
import { findCourse, getCourse, listCourses } from "../../../src/register/courses/courses.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  issue,
  MADINA,
  memoryRegister,
  saidIn,
} from "../register-under-test.js";

/** What is to change, said before anything was issued. */
function unexplained(change: CourseCorrection["change"]): CourseCorrection {
  return { change, reason: null };
}

const WITHOUT_IIN = { fullName: "Оспанова Жанар", outcome: "завершила" };

describe("a course", () => {
  test("is found by its code, spaces around it aside", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    expect(await findCourse(db, " AT-2026-014 ")).toEqual({ id: 1, ...COURSE });
    expect(await findCourse(db, "AT-2026-0")).toBeNull();
  });

  test("that is not there is refused with those that are", async () => {
    const db = await memoryRegister();
    await expect(getCourse(db, "X")).rejects.toMatchObject({
      code: "course-not-found",
      params: { course: "X", known: "—" },
    });
    await enter(db, [AIGUL]);
    await expect(getCourse(db, "X")).rejects.toMatchObject({ params: { known: "AT-2026-014" } });
  });
});

describe("the list of courses", () => {
  test("counts who is enrolled, issued and held, each once", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA, WITHOUT_IIN]);
    await enter(db, [WITHOUT_IIN], { ...COURSE, code: "AT-2026-030", end: "2026-04-01" });
    await issue(db);
    expect(await listCourses(db)).toMatchObject([
      { code: "AT-2026-030", enrolled: 0, completed: 0, issued: 0, held: 1 },
      { code: "AT-2026-014", enrolled: 2, completed: 1, issued: 2, held: 1 },
    ]);
  });

  test("is empty in a new register", async () => {
    expect(await listCourses(await memoryRegister())).toEqual([]);
  });
});

describe("correcting a course", () => {
  test("changes what was said and nothing else, and is remembered", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await changeCourse(db, COURSE.code, unexplained({ hours: 72, credits: null }), ACT);
    expect(await findCourse(db, COURSE.code)).toEqual({
      id: 1,
      ...COURSE,
      hours: 72,
      credits: null,
    });
    const entry = (await contentOf(db)).journal?.at(-1);
    expect(entry).toMatchObject({ act: "course", subject: COURSE.code });
    expect(saidIn(entry)).toEqual({
      of: "course",
      fields: ["hours", "credits"],
      from: { hours: 60, credits: 2 },
      to: { hours: 72, credits: null },
      held: 0,
    });
  });

  test("asks for a reason once a document is issued", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    const before = await contentOf(db);
    await expect(
      changeCourse(db, COURSE.code, unexplained({ hours: 72 }), ACT),
    ).rejects.toMatchObject({
      code: "course-already-issued",
      params: { course: COURSE.code, issued: 2 },
    });
    expect(await contentOf(db)).toEqual(before);
  });

  test("writes the data of a course, and nothing else that a caller may hand over", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const before = await contentOf(db);
    const foreign = { id: 7, code: "AT-2026-099", codeKey: "AT-2026-099", colour: "red" };
    const corrected = await changeCourse(db, COURSE.code, unexplained(foreign as object), ACT);
    expect(corrected).toEqual({ course: { id: 1, ...COURSE }, changed: [] });
    expect(await contentOf(db)).toEqual(before);
  });

  test("after issue keeps what was said, what is, and why; documents keep the data of their day", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    const before = await contentOf(db);
    const correction = { change: { titleRu: "Кардиология", hours: 60 }, reason: "приказ № 12" };
    expect(await changeCourse(db, COURSE.code, correction, ACT)).toMatchObject({
      changed: ["titleRu"],
    });
    const after = await contentOf(db);
    const entry = after.journal?.at(-1);
    expect(entry).toMatchObject({ act: "correction", subject: COURSE.code });
    expect(saidIn(entry)).toEqual({
      of: "course",
      fields: ["titleRu"],
      from: { titleRu: "Основы кардиологии" },
      to: { titleRu: "Кардиология" },
      held: 0,
      reason: "приказ № 12",
    });
    const written = { courses: [], journal: [], row_states: [] };
    expect({ ...after, ...written }).toEqual({ ...before, ...written });
  });

  test("that the register says already leaves no entry", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const before = await contentOf(db);
    const { changed } = await changeCourse(db, COURSE.code, unexplained({ hours: 60 }), ACT);
    expect(changed).toEqual([]);
    expect(await contentOf(db)).toEqual(before);
  });

  test("to more hours leaves the place of somebody whose document is annulled", async () => {
    const db = await memoryRegister();
    await enter(db, [{ ...AIGUL, hours: "60" }]);
    await issue(db);
    await db
      .insertInto("annulments")
      .values({ id: 1, documentId: 1, reason: "x", ...ACT, person: null })
      .execute();
    const correction = { change: { hours: 72 }, reason: "приказ № 12" };
    await changeCourse(db, COURSE.code, correction, ACT);
    const { enrolments, held_rows } = await contentOf(db);
    expect(enrolments).toHaveLength(1);
    expect(held_rows).toMatchObject([{ identityKey: `iin:${AIGUL.iin}` }]);
  });

  test("is free while another course has documents", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    await enter(db, [AIGUL], { ...COURSE, code: "AT-2026-030" });
    await expect(
      changeCourse(db, "AT-2026-030", unexplained({ hours: 72 }), ACT),
    ).resolves.toMatchObject({
      course: { hours: 72 },
    });
  });

  test("of a code that is not there is refused", async () => {
    const db = await memoryRegister();
    await expect(changeCourse(db, "X", unexplained({ hours: 72 }), ACT)).rejects.toMatchObject({
      code: "course-not-found",
    });
  });

  test("never lets a course end before it starts", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await expect(
      changeCourse(db, COURSE.code, unexplained({ end: "2026-03-01" }), ACT),
    ).rejects.toThrow();
    expect(await findCourse(db, COURSE.code)).toMatchObject({ end: COURSE.end });
  });
});
