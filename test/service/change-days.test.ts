import { expect, test } from "vitest";
import { type CalendarChange, calendarYearOf } from "../../src/model/calendar.js";
import { SHIPPED_CALENDAR } from "../../src/register/requests/calendar.js";
import {
  planDaysOff,
  planMove,
  planRemoval,
  planWorkedDay,
  planYears,
} from "../../src/service/days-off.js";

const reason = "приказ";

function said(changes: readonly CalendarChange[]): string[] {
  return changes.map(
    ({ date, from, to }) => `${date} ${from?.kind ?? "usual"} → ${to?.kind ?? "usual"}`,
  );
}

function refused(code: string, params: object) {
  return expect.objectContaining({ code, params });
}

test("a period of days off passes over those that are off already", () => {
  const period = { from: "2026-05-07", to: "2026-05-12", reason };
  expect(said(planDaysOff(SHIPPED_CALENDAR, period))).toEqual([
    "2026-05-08 usual → day-off",
    "2026-05-12 usual → day-off",
  ]);
});

test("a day off that is one already, a reversed period, an unknown year are refused", () => {
  const add = (from: string, to = from) => planDaysOff(SHIPPED_CALENDAR, { from, to, reason });
  expect(() => add("2026-05-09")).toThrow(refused("calendar-off-already", { date: "2026-05-09" }));
  expect(() => add("2026-05-12", "2026-05-08")).toThrow(
    refused("period-reversed", { from: "2026-05-12", to: "2026-05-08" }),
  );
  expect(() => add("2027-12-30", "2028-01-05")).toThrow(
    refused("calendar-year-missing", { year: 2028 }),
  );
});

test("a Saturday becomes worked, a holiday becomes what its weekday says, a working day stays", () => {
  const work = (date: string) => said([planWorkedDay(SHIPPED_CALENDAR, date, reason)]);
  expect(work("2026-05-16")).toEqual(["2026-05-16 usual → worked"]);
  expect(work("2026-05-07")).toEqual(["2026-05-07 holiday → usual"]);
  expect(() => work("2024-05-04")).toThrow(
    refused("calendar-worked-already", { date: "2024-05-04" }),
  );
});

test("a worked Saturday becomes off by becoming a Saturday again", () => {
  const off = planDaysOff(SHIPPED_CALENDAR, { from: "2024-05-04", to: "2024-05-04", reason });
  expect(said(off)).toEqual(["2024-05-04 worked → usual"]);
});

test("a day off moves only from a day off to a working day", () => {
  const move = (from: string, to: string) => planMove(SHIPPED_CALENDAR, { from, to, reason });
  expect(said(move("2026-05-16", "2026-05-08"))).toEqual([
    "2026-05-16 usual → worked",
    "2026-05-08 usual → moved",
  ]);
  expect(said(move("2026-07-06", "2026-07-03"))).toEqual([
    "2026-07-06 holiday → usual",
    "2026-07-03 usual → moved",
  ]);
  expect(() => move("2026-05-08", "2026-05-12")).toThrow(
    refused("calendar-worked-already", { date: "2026-05-08" }),
  );
  expect(() => move("2026-05-16", "2026-05-17")).toThrow(
    refused("calendar-off-already", { date: "2026-05-17" }),
  );
});

test("only what differs from the weekday can be taken away", () => {
  expect(said([planRemoval(SHIPPED_CALENDAR, "2026-05-27")])).toEqual([
    "2026-05-27 day-off → usual",
  ]);
  expect(() => planRemoval(SHIPPED_CALENDAR, "2026-05-28")).toThrow(
    refused("calendar-no-exception", { date: "2026-05-28" }),
  );
});

test("a list of days replaces the years that it names, and no other", () => {
  const days = [...(SHIPPED_CALENDAR.get(2026)?.values() ?? [])].filter(
    ({ date }) => date !== "2026-05-27",
  );
  const more = { date: "2026-05-28", kind: "day-off" as const, note: reason };
  const { changes, newYears } = planYears(SHIPPED_CALENDAR, [more, ...days]);
  expect(said(changes)).toEqual(["2026-05-27 day-off → usual", "2026-05-28 usual → day-off"]);
  expect(newYears).toEqual([]);
});

test("another note is a change, the same list is none, a new year is named", () => {
  const [first, ...rest] = [...(SHIPPED_CALENDAR.get(2026)?.values() ?? [])];
  if (first === undefined) throw new Error("2026 is shipped");
  expect(planYears(SHIPPED_CALENDAR, [first, ...rest])).toEqual({ changes: [], newYears: [] });
  const noted = planYears(SHIPPED_CALENDAR, [{ ...first, note: "иначе" }, ...rest]);
  expect(said(noted.changes)).toEqual(["2026-01-01 holiday → holiday"]);
  const day = { date: "2028-01-03", kind: "holiday" as const, note: "" };
  expect(planYears(new Map([[2026, calendarYearOf([])]]), [day])).toEqual({
    changes: [{ date: "2028-01-03", from: null, to: day }],
    newYears: [2028],
  });
});
