import { describe, expect, test } from "vitest";
import { listEnrolments } from "../../../src/register/courses/enrolments.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { countHeldMatches, openHeldRows } from "../../../src/register/rosters/held-rows.js";
import { enterRoster, importsOfFile } from "../../../src/register/rosters/import.js";
import { codesOf } from "../../checks/build-rows.js";
import {
  ACT,
  AIGUL,
  COURSE,
  contentOf,
  enter,
  hashOf,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
} from "../register-under-test.js";

const WITHOUT_IIN = { fullName: "Оспанова Жанар", outcome: "завершила" };

async function namesOnCourse(db: Db): Promise<string[]> {
  return (await listEnrolments(db, 1)).map(({ fullNameRu }) => fullNameRu);
}

async function heldNames(db: Db): Promise<(string | undefined)[]> {
  return (await openHeldRows(db, COURSE.code)).map(({ cells }) => cells.fullName?.text);
}

describe("entering a roster", () => {
  test("enters the course, the accepted, the held, the file and the act", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, WITHOUT_IIN, MADINA]);
    const content = await contentOf(db);
    expect(content.courses).toMatchObject([{ code: COURSE.code, hours: 60, credits: 2 }]);
    expect(content.trainees).toMatchObject([
      { identityKey: "iin:841014405586", iin: "841014405586" },
      { identityKey: "iin:961109490442", birthDate: null },
    ]);
    expect(content.enrolments).toMatchObject([
      { row: 2, outcome: "completed", hoursAttended: null },
      { row: 4, outcome: "not-completed", hoursAttended: 25 },
    ]);
    expect(content.held_rows).toMatchObject([{ row: 3, settledByRosterId: null }]);
    expect(content.rosters).toMatchObject([{ fileName: "list.xlsx", importedBy: "aigul" }]);
    expect(content.journal).toMatchObject([{ act: "import", subject: COURSE.code, at: ACT.at }]);
  });

  test("keeps a held row's cells as they stand, with what speaks against them", async () => {
    const db = await memoryRegister();
    await enter(db, [{ ...AIGUL, iin: "841014405585" }]);
    const [held] = await openHeldRows(db, COURSE.code);
    expect(held).toMatchObject({ courseCode: COURSE.code, fileName: "list.xlsx", row: 2 });
    expect(held?.cells.iin?.text).toBe("841014405585");
    expect(codesOf(held?.problems ?? [])).toEqual(["iin-check-digit"]);
  });

  test("remembers what was decided of each row", async () => {
    const db = await memoryRegister();
    const rows = [AIGUL, WITHOUT_IIN];
    await enter(db, rows);
    expect(await importsOfFile(db, hashOf(rows))).toEqual([
      {
        courseCode: COURSE.code,
        fileName: "list.xlsx",
        importedAt: ACT.at,
        decisions: [
          { row: 2, outcome: "accept", codes: [] },
          { row: 3, outcome: "hold", codes: ["identity-missing"] },
        ],
      },
    ]);
    expect(await importsOfFile(db, "another file")).toEqual([]);
  });

  test("an exception inside leaves everything as it was", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    const before = await contentOf(db);
    const roster = { course: { ...COURSE, code: "NEW" }, fileName: "x", sha256: "x" };
    const stopped = enterRoster(db, roster, ACT, async () => {
      throw new Error("stopped");
    });
    await expect(stopped).rejects.toThrow("stopped");
    expect(await contentOf(db)).toEqual(before);
  });

  test("so does a failure after the first rows were written", async () => {
    const db = await memoryRegister();
    const checked = await enter(db, [AIGUL, SERGEI]);
    const before = await contentOf(db);
    const broken = checked.map((row, index) =>
      row.outcome === "accept" && index === 1
        ? { ...row, trainee: { ...row.trainee, outcome: null as unknown as "completed" } }
        : row,
    );
    const roster = { course: { ...COURSE, code: "NEW" }, fileName: "x", sha256: "x" };
    await expect(enterRoster(db, roster, ACT, async () => broken)).rejects.toThrow(/NOT NULL/);
    expect(await contentOf(db)).toEqual(before);
  });

  test("the act names nobody", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, WITHOUT_IIN]);
    const { journal } = await contentOf(db);
    expect(JSON.stringify(journal)).not.toMatch(/Ахметова|841014405586|Оспанова/);
  });
});

describe("entering again", () => {
  test("doubles nobody", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, SERGEI]);
    const again = await enter(db, [AIGUL, SERGEI, MADINA]);
    expect(again.map(({ problems }) => codesOf(problems))).toEqual([
      ["already-enrolled"],
      ["already-enrolled"],
      [],
    ]);
    expect(await namesOnCourse(db)).toHaveLength(3);
  });

  test("the same file may come again: what was held then can be accepted now", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, WITHOUT_IIN]);
    await enter(db, [AIGUL, WITHOUT_IIN]);
    expect(await heldNames(db)).toEqual(["Оспанова Жанар"]);
  });

  test("a corrected row settles the held one, by name or by IIN", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, WITHOUT_IIN, { ...SERGEI, fullName: "Ким С." }]);
    expect(await heldNames(db)).toEqual(["Оспанова Жанар", "Ким С."]);
    await enter(db, [{ ...WITHOUT_IIN, iin: "860312436656" }, SERGEI]);
    expect(await heldNames(db)).toEqual([]);
    expect(await namesOnCourse(db)).toHaveLength(3);
  });

  test("a row that is still wrong is held once, with its new findings", async () => {
    const db = await memoryRegister();
    await enter(db, [WITHOUT_IIN]);
    await enter(db, [{ ...WITHOUT_IIN, iin: "841014405585" }]);
    const held = await openHeldRows(db, COURSE.code);
    expect(held.map(({ problems }) => codesOf(problems))).toEqual([["iin-check-digit"]]);
  });

  test("those whom the new roster does not bring stay held", async () => {
    const db = await memoryRegister();
    await enter(db, [WITHOUT_IIN, { ...SERGEI, outcome: "возможно" }]);
    await enter(db, [SERGEI]);
    expect(await heldNames(db)).toEqual(["Оспанова Жанар"]);
  });

  test("the held rows of another course stay as they are", async () => {
    const db = await memoryRegister();
    await enter(db, [WITHOUT_IIN]);
    await enter(db, [{ ...WITHOUT_IIN, iin: "860312436656" }], { ...COURSE, code: "AT-2026-015" });
    expect(await heldNames(db)).toEqual(["Оспанова Жанар"]);
  });

  test.each(["нет", "-", "000000000000", "5.51E+11"])(
    "two people with %s in the IIN column are two people: neither settles the other",
    async (iin) => {
      const db = await memoryRegister();
      await enter(db, [{ ...WITHOUT_IIN, iin }]);
      await enter(db, [{ fullName: "Усенов Ерлан", iin, outcome: "завершил" }]);
      expect(await heldNames(db)).toEqual(["Оспанова Жанар", "Усенов Ерлан"]);
    },
  );

  test("who was held for another's IIN is not settled when the other comes again", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, { ...SERGEI, iin: AIGUL.iin ?? "" }]);
    expect(await heldNames(db)).toEqual(["Ким Сергей"]);
    await enter(db, [AIGUL, MADINA]);
    expect(await heldNames(db)).toEqual(["Ким Сергей"]);
  });

  test("a slip in the name of someone known is settled when the name comes right", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL], { ...COURSE, code: "AT-2026-001" });
    const slip = { ...AIGUL, fullName: "Ахметова Айнұр Серікқызы" };
    expect(await enter(db, [slip])).toMatchObject([
      { outcome: "hold", problems: [{ code: "register-name-differs" }] },
    ]);
    expect(await enter(db, [AIGUL])).toMatchObject([{ outcome: "accept" }]);
    expect(await heldNames(db)).toEqual([]);
  });

  test("of two namesakes that were held, one who comes settles one", async () => {
    const db = await memoryRegister();
    await enter(db, [WITHOUT_IIN, WITHOUT_IIN]);
    await enter(db, [{ ...WITHOUT_IIN, iin: "860312436656" }]);
    expect(await heldNames(db)).toEqual(["Оспанова Жанар"]);
  });

  test("someone repeated is settled when the roster has the person once", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, AIGUL]);
    expect(await heldNames(db)).toEqual(["Ахметова Айгүл Серікқызы"]);
    await enter(db, [AIGUL]);
    expect(await heldNames(db)).toEqual([]);
  });

  test("new data about someone without a document are taken", async () => {
    const db = await memoryRegister();
    await enter(db, [MADINA]);
    await enter(db, [{ ...MADINA, outcome: "завершила", hours: "60" }]);
    expect(await listEnrolments(db, 1)).toMatchObject([
      { outcome: "completed", hoursAttended: 60, row: 2 },
    ]);
  });

  test("a birth date that comes later is taken too", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await enter(db, [{ ...AIGUL, birthDate: { text: "14.10.1984", date: "1984-10-14" } }]);
    expect(await listEnrolments(db, 1)).toMatchObject([{ birthDate: "1984-10-14" }]);
  });

  test("new data about someone with a document are held, and change nothing", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const [row] = await enter(db, [{ ...AIGUL, outcome: "не завершила" }]);
    expect(row).toMatchObject({ outcome: "hold", problems: [{ code: "already-issued" }] });
    expect(await listEnrolments(db, 1)).toMatchObject([
      { outcome: "completed", documentNumber: "3-2026-00001" },
    ]);
  });

  test("a Kazakh spelling survives a Russian roster of another course", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await enter(db, [{ ...AIGUL, fullName: "Ахметова Айгуль Сериккызы" }], {
      ...COURSE,
      code: "AT-2026-015",
    });
    expect(await listEnrolments(db, 2)).toMatchObject([
      { fullNameKk: "Ахметова Айгүл Серікқызы", fullNameRu: "Ахметова Айгуль Сериккызы" },
    ]);
  });
});

describe("held rows can be looked up", () => {
  test("by any spelling of the name, and by the IIN they have", async () => {
    const db = await memoryRegister();
    await enter(db, [{ ...AIGUL, outcome: "возможно" }, WITHOUT_IIN]);
    expect(await countHeldMatches(db, ["Ахметова"])).toBe(1);
    expect(await countHeldMatches(db, ["Akhmetova", "Aigul"])).toBe(1);
    expect(await countHeldMatches(db, ["841014"])).toBe(1);
    expect(await countHeldMatches(db, ["Ахметова", "Жанар"])).toBe(0);
    expect(await countHeldMatches(db, ["Серик"])).toBe(1);
  });

  test("and not after they are settled", async () => {
    const db = await memoryRegister();
    await enter(db, [{ ...AIGUL, outcome: "возможно" }]);
    await enter(db, [AIGUL]);
    expect(await countHeldMatches(db, ["Ахметова"])).toBe(0);
  });
});
