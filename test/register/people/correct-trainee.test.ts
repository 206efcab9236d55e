import { describe, expect, test } from "vitest";
import { listEnrolments } from "../../../src/register/courses/enrolments.js";
import { journalRows } from "../../../src/register/documents/journal-rows.js";
import { correctTrainee } from "../../../src/register/people/correction.js";
import { findTrainees } from "../../../src/register/people/search.js";
import { keepOverride } from "../../../src/register/rosters/held-rows.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
  saidIn,
} from "../register-under-test.js";

const MARRIED = {
  fullNameKk: "Оспанова Айгүл Серікқызы",
  fullNameRu: "Оспанова Айгуль",
  reason: "неке",
};

describe("a trainee's new name", () => {
  test("lets a roster with it in, which was held before", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const married = { ...AIGUL, fullName: MARRIED.fullNameKk };
    const course = { ...COURSE, code: "AT-2026-030" };
    expect(await enter(db, [married], course)).toMatchObject([
      { outcome: "hold", problems: [{ code: "register-family-name-differs" }] },
    ]);
    await correctTrainee(db, "841014 405586", MARRIED, ACT);
    expect(await enter(db, [married], course)).toMatchObject([{ outcome: "accept" }]);
  });

  test("is found from then on", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await correctTrainee(db, "841014405586", MARRIED, ACT);
    expect(await findTrainees(db, ["Ospanova"], null)).toHaveLength(1);
  });

  test("changes no document that is issued", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const all = { from: null, to: null, courseCode: null, kind: null };
    const before = await journalRows(db, all);
    await correctTrainee(db, "841014405586", MARRIED, ACT);
    expect(await journalRows(db, all)).toEqual(before);
  });

  test("in one language leaves the other", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const { fullNameKk: _, ...inRussian } = MARRIED;
    expect(await correctTrainee(db, "841014405586", inRussian, ACT)).toMatchObject({
      fullNameKk: "Ахметова Айгүл Серікқызы",
      fullNameRu: "Оспанова Айгуль",
      changed: ["fullNameRu"],
    });
  });

  test("can be given by the number of another document", async () => {
    const db = await memoryRegister();
    const john = { fullName: "Smith John", identityDocument: "GBR 533380006", outcome: "passed" };
    await enter(db, [john]);
    await correctTrainee(db, "gbr 533380006", { ...MARRIED, fullNameRu: "Brown John" }, ACT);
    expect((await contentOf(db)).trainees).toMatchObject([{ fullNameRu: "Brown John" }]);
  });

  test("is remembered with its reason, the old name and the new one, and without the IIN", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await correctTrainee(db, "841014405586", MARRIED, ACT);
    const act = (await contentOf(db)).journal?.at(-1) as { details: string } | undefined;
    expect(act).toMatchObject({ act: "trainee", subject: "1" });
    expect(saidIn(act)).toEqual({
      of: "trainee",
      fields: ["fullNameKk", "fullNameRu"],
      reason: "неке",
      from: { fullNameKk: "Ахметова Айгүл Серікқызы", fullNameRu: "Ахметова Айгүл Серікқызы" },
      to: { fullNameKk: "Оспанова Айгүл Серікқызы", fullNameRu: "Оспанова Айгуль" },
    });
  });

  test.each(["970925393119", "", "Ахметова"])(
    "of nobody known, %j, is refused",
    async (identity) => {
      const db = await memoryRegister();
      await enter(db, [AIGUL]);
      const before = await contentOf(db);
      await expect(correctTrainee(db, identity, MARRIED, ACT)).rejects.toMatchObject({
        code: "trainee-not-found",
      });
      expect(await contentOf(db)).toEqual(before);
    },
  );
});

const RIGHT_IIN = "850203407777";
const WRONG_CHECK_DIGIT = "850203407775";
const JOHN = {
  fullName: "Smith John",
  identityDocument: "паспорт GBR 533380006",
  outcome: "passed",
};

function lastEntry(content: Record<string, unknown[]>) {
  const entry = content.journal?.at(-1) as { act: string; subject: string; details: string };
  const { act, subject } = entry;
  return { act, subject, details: saidIn(entry) };
}

describe("a trainee's right IIN", () => {
  test("is theirs from then on, with their document, and the wrong one is nobody's", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    await correctTrainee(db, AIGUL.iin as string, { iin: RIGHT_IIN, reason: "опечатка" }, ACT);
    expect(await findTrainees(db, [RIGHT_IIN], null)).toMatchObject([{ number: "3-2026-00001" }]);
    expect(await findTrainees(db, [AIGUL.iin as string], null)).toEqual([]);
    expect(await enter(db, [{ ...AIGUL, iin: RIGHT_IIN }])).toMatchObject([
      { outcome: "accept", problems: [{ code: "already-documented" }] },
    ]);
    expect((await contentOf(db)).trainees).toHaveLength(1);
  });

  test("stands in no entry, nor does the wrong one", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const correction = { iin: RIGHT_IIN, birthDate: "1985-02-03", reason: "опечатка" };
    await correctTrainee(db, AIGUL.iin as string, correction, ACT);
    const content = await contentOf(db);
    expect(lastEntry(content)).toEqual({
      act: "correction",
      subject: "1",
      details: { of: "trainee", fields: ["iin", "birthDate"], reason: "опечатка" },
    });
    const journal = JSON.stringify(content.journal);
    for (const personal of [RIGHT_IIN, AIGUL.iin as string, "1985-02-03"]) {
      expect(journal).not.toContain(personal);
    }
  });

  test("takes along what the person was let pass, but not that the old number was wrong", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const about = { identityKey: `iin:${AIGUL.iin}`, documentKey: null, nameKey: null };
    for (const code of ["hours-short", "iin-check-digit"] as const) {
      await keepOverride(db, 1, about, { code, reason: "x", ...ACT });
    }
    await correctTrainee(db, AIGUL.iin as string, { iin: RIGHT_IIN, reason: "x" }, ACT);
    expect((await contentOf(db)).overrides).toMatchObject([
      { identityKey: `iin:${RIGHT_IIN}`, code: "hours-short" },
    ]);
    expect(await listEnrolments(db, 1)).toMatchObject([{ letPass: ["hours-short"] }]);
  });

  test("whose check digit is wrong is let pass in later rosters too", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const correction = {
      iin: WRONG_CHECK_DIGIT,
      letsCheckDigitPass: true,
      reason: "так в паспорте",
    };
    await correctTrainee(db, AIGUL.iin as string, correction, ACT);
    expect((await contentOf(db)).overrides).toMatchObject([
      {
        identityKey: `iin:${WRONG_CHECK_DIGIT}`,
        code: "iin-check-digit",
        reason: "так в паспорте",
      },
    ]);
  });

  test("keeps an open held row about the person in the way of a document", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    await enter(db, [{ ...AIGUL, outcome: "не завершила" }]);
    await correctTrainee(db, AIGUL.iin as string, { iin: RIGHT_IIN, reason: "x" }, ACT);
    expect((await contentOf(db)).held_rows).toMatchObject([{ identityKey: `iin:${RIGHT_IIN}` }]);
  });

  test("that is another person's is refused, and nothing changes", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI]);
    const before = await contentOf(db);
    const correction = { iin: SERGEI.iin as string, reason: "x" };
    await expect(correctTrainee(db, AIGUL.iin as string, correction, ACT)).rejects.toMatchObject({
      code: "iin-of-another",
    });
    expect(await contentOf(db)).toEqual(before);
  });

  test("that the register has already leaves no entry", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const before = await contentOf(db);
    const correction = { iin: AIGUL.iin as string, reason: "x" };
    expect(await correctTrainee(db, AIGUL.iin as string, correction, ACT)).toMatchObject({
      changed: [],
    });
    expect(await contentOf(db)).toEqual(before);
  });
});

describe("a trainee's right identity document", () => {
  test("is what the person is known by where there is no IIN", async () => {
    const db = await memoryRegister();
    await enter(db, [JOHN]);
    const identityDocument = "паспорт GBR 533380099";
    await correctTrainee(db, "паспорт GBR 533380006", { identityDocument, reason: "x" }, ACT);
    expect(await enter(db, [{ ...JOHN, identityDocument }])).toMatchObject([
      { outcome: "accept", problems: [{ code: "already-enrolled" }] },
    ]);
  });

  test("stays beside an IIN that is learnt later", async () => {
    const db = await memoryRegister();
    await enter(db, [JOHN]);
    await correctTrainee(db, "паспорт GBR 533380006", { iin: RIGHT_IIN, reason: "x" }, ACT);
    expect((await contentOf(db)).trainees).toMatchObject([
      {
        identityKey: `iin:${RIGHT_IIN}`,
        documentKey: "document:ПАСПОРТGBR533380006",
        identityDocument: "паспорт GBR 533380006",
      },
    ]);
  });

  test("that is another person's is refused, but hinders no other correction", async () => {
    const db = await memoryRegister();
    await enter(db, [JOHN, MADINA]);
    const same = { identityDocument: "Паспорт GBR-533380006", reason: "x" };
    await expect(correctTrainee(db, MADINA.iin as string, same, ACT)).rejects.toMatchObject({
      code: "identity-document-of-another",
    });
    await db.updateTable("trainees").set({ documentKey: "document:1" }).execute();
    const { changed } = await correctTrainee(
      db,
      MADINA.iin as string,
      { birthDate: "1996-11-09", reason: "x" },
      ACT,
    );
    expect(changed).toEqual(["birthDate"]);
  });
});
