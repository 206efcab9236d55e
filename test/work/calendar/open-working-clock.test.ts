import { expect, test } from "vitest";
import { STATUTORY_HOURS } from "../../../src/model/calendar.js";
import { saveWorkingHours } from "../../../src/register/centre/settings.js";
import { changeCalendar } from "../../../src/register/requests/calendar.js";
import { requestTimes } from "../../../src/service/request-times.js";
import { openWorkingClock } from "../../../src/work/calendar.js";
import { ACT, memoryRegister } from "../../register/register-under-test.js";

/** Thursday evening in Almaty. */
const SUBMITTED = "2026-05-14T15:00:00.000Z";

test("the clock goes by the calendar and the hours of the register", async () => {
  const db = await memoryRegister();
  const dueAt = async () => requestTimes(await openWorkingClock(db), "portal", SUBMITTED).dueAt;
  expect(await dueAt()).toBe("2026-05-15T03:30:00.000Z");

  const friday = { date: "2026-05-15", kind: "day-off" as const, note: "приказ" };
  const changes = [{ date: friday.date, from: null, to: friday }];
  await changeCalendar(db, { changes, note: friday.note }, ACT);
  await saveWorkingHours(db, { ...STATUTORY_HOURS, opening: "09:00" });
  expect(await dueAt()).toBe("2026-05-18T04:30:00.000Z");
});
