import { describe, expect, test } from "vitest";
import { findTrainees } from "../../src/register/find-trainees.js";
import { journalRows } from "../../src/register/issued-documents.js";
import { renameTrainee } from "../../src/register/rename-trainee.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  issue,
  memoryRegister,
} from "./register-under-test.js";

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
    await renameTrainee(db, "841014 405586", MARRIED, ACT);
    expect(await enter(db, [married], course)).toMatchObject([{ outcome: "accept" }]);
  });

  test("is found from then on", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await renameTrainee(db, "841014405586", MARRIED, ACT);
    expect(await findTrainees(db, ["Ospanova"], null)).toHaveLength(1);
  });

  test("changes no document that is issued", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const all = { from: null, to: null, courseCode: null, kind: null };
    const before = await journalRows(db, all);
    await renameTrainee(db, "841014405586", MARRIED, ACT);
    expect(await journalRows(db, all)).toEqual(before);
  });

  test("in one language leaves the other", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const names = await renameTrainee(db, "841014405586", { ...MARRIED, fullNameKk: null }, ACT);
    expect(names).toEqual({
      fullNameKk: "Ахметова Айгүл Серікқызы",
      fullNameRu: "Оспанова Айгуль",
    });
  });

  test("can be given by the number of another document", async () => {
    const db = await memoryRegister();
    const john = { fullName: "Smith John", identityDocument: "GBR 533380006", outcome: "passed" };
    await enter(db, [john]);
    await renameTrainee(db, "gbr 533380006", { ...MARRIED, fullNameRu: "Brown John" }, ACT);
    expect((await contentOf(db)).trainees).toMatchObject([{ full_name_ru: "Brown John" }]);
  });

  test("is remembered with its reason, the old name and the new one, and without the IIN", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await renameTrainee(db, "841014405586", MARRIED, ACT);
    const act = (await contentOf(db)).journal?.at(-1) as { details: string } | undefined;
    expect(act).toMatchObject({ act: "trainee", subject: "1" });
    expect(JSON.parse(act?.details ?? "")).toEqual({
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
      await expect(renameTrainee(db, identity, MARRIED, ACT)).rejects.toMatchObject({
        code: "trainee-not-found",
      });
      expect(await contentOf(db)).toEqual(before);
    },
  );
});
