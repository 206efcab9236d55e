import { expect, it } from "vitest";
import { saveCopyEvery } from "../../../src/register/centre/settings.js";
import { addJournalEntry } from "../../../src/register/journal/entries.js";
import { ageOfCopy } from "../../../src/work/copies/age-of-copy.js";
import { littleRoom } from "../../../src/work/room.js";
import { ACT, memoryRegister } from "../../register/register-under-test.js";
import { sessionWith } from "../session.js";

const at = (day: string) => new Date(`2026-03-${day}T06:00:00.000Z`);
const act = (day: string) => ({ ...ACT, at: at(day).toISOString() });

it("counts days since the last copy, and without one since the register began", async () => {
  const db = await memoryRegister();
  await addJournalEntry(db, act("01"), "init", "register");
  const on = async (day: string) => ageOfCopy(await sessionWith(db, { now: () => at(day) }));
  expect(await on("08")).toEqual({ lastCopyAt: null, days: null, isDue: false });
  expect(await on("09")).toEqual({ lastCopyAt: null, days: null, isDue: true });
  await addJournalEntry(db, act("09"), "backup", "register", { file: "a.db" });
  await addJournalEntry(db, act("10"), "backup", "register", { file: "b.db" });
  await addJournalEntry(db, act("11"), "export", "journal");
  const lastCopyAt = at("10").toISOString();
  expect(await on("17")).toEqual({ lastCopyAt, days: 7, isDue: false });
  expect(await on("18")).toEqual({ lastCopyAt, days: 8, isDue: true });
  await saveCopyEvery(db, 8);
  expect((await on("18")).isDue).toBe(false);
  await saveCopyEvery(db, 0);
  expect(await on("31")).toEqual({ lastCopyAt, days: 21, isDue: false });
});

it("counts the copy that a register was restored from", async () => {
  const db = await memoryRegister();
  await addJournalEntry(db, act("01"), "init", "register");
  await addJournalEntry(db, act("02"), "export", "journal");
  await addJournalEntry(db, act("20"), "restore", "register");
  const age = await ageOfCopy(await sessionWith(db, { now: () => at("21") }));
  expect(age).toEqual({ lastCopyAt: at("02").toISOString(), days: 19, isDue: true });
});

it("tells of room only where it is little, or where nobody could write the register twice more", () => {
  const folder = { root: "/r", databasePath: "/no/such/kualik.db" };
  expect(littleRoom(folder, () => 2e9)).toBeNull();
  expect(littleRoom(folder, () => null)).toBeNull();
  expect(littleRoom(folder, () => 5e8)).toBe(5e8);
  const own = { root: "/r", databasePath: process.execPath };
  expect(littleRoom(own, () => 1.1e9)).toBeNull();
});
