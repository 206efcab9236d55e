import { describe, expect, test } from "vitest";
import { heldRowKey } from "../../../src/model/roster.js";
import { listCourses } from "../../../src/register/courses/courses.js";
import type { Db } from "../../../src/register/db/sqlite.js";
import { openHeldRows } from "../../../src/register/rosters/held-rows.js";
import type { Cells } from "../../checks/build-rows.js";
import { AIGUL, COURSE, enter, MADINA, memoryRegister, SERGEI } from "../register-under-test.js";

/** Without an IIN and with one name for two people, so that nothing but the key tells them apart. */
const NAMELESS: Cells = { iin: "123", outcome: "завершил" };

/** A register in which each of these rows is held, and their keys. */
async function holding(...rows: Cells[]): Promise<[Db, ...string[]]> {
  const db = await memoryRegister();
  await enter(db, rows);
  const held = await openHeldRows(db, COURSE.code);
  return [db, ...held.map(({ id }) => heldRowKey(id))];
}

async function heldIins(db: Db): Promise<(string | undefined)[]> {
  return (await openHeldRows(db, COURSE.code)).map(({ cells }) => cells.iin?.text);
}

describe("a row that comes back with its key", () => {
  test("settles the very row, with another name and another IIN", async () => {
    const [db, , second = ""] = await holding(NAMELESS, { ...NAMELESS, iin: "456" });
    await enter(db, [{ ...AIGUL, registerRow: second }]);
    expect(await heldIins(db)).toEqual(["123"]);
  });

  test("settles one row, and the namesake beside it stays held", async () => {
    const namesake: Cells = { fullName: "Оспанова Жанар", outcome: "завершила" };
    const [db, , second = ""] = await holding(namesake, { ...namesake, iin: "456" });
    await enter(db, [{ ...namesake, iin: "860312436656", registerRow: second }]);
    expect(await heldIins(db)).toEqual([undefined]);
  });

  test("copied to a second row counts for the first alone", async () => {
    const [db, first = ""] = await holding(NAMELESS, { ...NAMELESS, iin: "456" });
    await enter(db, [
      { ...AIGUL, registerRow: first },
      { ...SERGEI, registerRow: first },
    ]);
    expect(await heldIins(db)).toEqual(["456"]);
    expect(await listCourses(db)).toMatchObject([{ enrolled: 2, held: 1 }]);
  });

  test("is held anew once where it is still wrong, and its key is not kept", async () => {
    const [db, first = ""] = await holding(NAMELESS);
    await enter(db, [{ ...NAMELESS, fullName: "Ким Сергей", registerRow: first }]);
    const held = await openHeldRows(db, COURSE.code);
    expect(held.map(({ cells }) => Object.keys(cells))).toEqual([["iin", "outcome", "fullName"]]);
    expect(heldRowKey(held[0]?.id ?? 0)).not.toBe(first);
  });

  test.each(["H999", "E1", "12", "H", "привет"])(
    "or with %s, which is the key of no held row, goes by name and identity",
    async (registerRow) => {
      const [db] = await holding(NAMELESS, { ...SERGEI, iin: "456" });
      await enter(db, [{ ...SERGEI, registerRow }]);
      expect(await heldIins(db)).toEqual(["123"]);
    },
  );

  test("settles nothing of another course", async () => {
    const [db, first = ""] = await holding(NAMELESS);
    await enter(db, [{ ...MADINA, registerRow: first }], { ...COURSE, code: "AT-2026-099" });
    expect(await heldIins(db)).toEqual(["123"]);
  });

  test("that is settled already settles nobody else", async () => {
    const [db, first = ""] = await holding(NAMELESS);
    await enter(db, [{ ...AIGUL, registerRow: first }]);
    await enter(db, [{ ...NAMELESS, iin: "456" }]);
    await enter(db, [{ ...AIGUL, registerRow: first }]);
    expect(await heldIins(db)).toEqual(["456"]);
  });
});
