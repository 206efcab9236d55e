import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../../src/model/calendar.js";
import { SHIPPED_CALENDAR } from "../../src/register/requests/calendar.js";
import { expectedKurbanAit, proposeCalendarYear } from "../../src/service/days-off.js";
import { isWeekend } from "../../src/service/working-clock.js";

function shipped(year: number): CalendarDay[] {
  return [...(SHIPPED_CALENDAR.get(year)?.values() ?? [])];
}

/** What the labour authority moved: no law says it, so it is all that a computed year lacks. */
const MOVED_BY_AUTHORITY: Record<number, string[]> = {
  2024: ["2024-05-04", "2024-05-08"],
  2025: ["2025-01-03", "2025-01-05"],
  2026: [],
  2027: [],
};
const KURBAN_AIT: Record<number, string | null> = {
  2024: "2024-06-16",
  2025: "2025-06-06",
  2026: "2026-05-27",
  2027: null,
};

describe.each([2024, 2025, 2026, 2027])("the year %i, computed from the law", (year) => {
  test("is the shipped one but for what the labour authority moved", () => {
    const computed = proposeCalendarYear(year, KURBAN_AIT[year] ?? null);
    const moved = MOVED_BY_AUTHORITY[year] ?? [];
    const wanted = shipped(year).filter(({ date }) => !moved.includes(date));
    expect(computed).toEqual(wanted);
    expect(shipped(year)).toHaveLength(computed.length + moved.length);
  });
});

/** As the requirements list them, day and month. */
const LISTED: Record<number, string> = {
  2024: "1.1 2.1 8.3 21.3 22.3 25.3 1.5 7.5 8.5 9.5 8.7 30.8 25.10 16.12",
  2025: "1.1 2.1 3.1 7.1 10.3 21.3 24.3 25.3 1.5 7.5 9.5 6.6 7.7 1.9 27.10 16.12",
  2026: "1.1 2.1 7.1 9.3 23.3 24.3 25.3 1.5 7.5 11.5 27.5 6.7 26.10 16.12",
  2027: "1.1 4.1 7.1 8.3 15.3 22.3 23.3 24.3 3.5 7.5 10.5 6.7 25.10 16.12",
};

test.each([2024, 2025, 2026, 2027])(
  "the shipped days off of %i are those of the source",
  (year) => {
    const off = shipped(year).filter(({ kind }) => kind !== "worked");
    const listed = off.map(({ date }) => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}`);
    expect(listed.join(" ")).toBe(LISTED[year]);
    expect(off.filter(({ date }) => isWeekend(date))).toEqual([]);
  },
);

test("the shipped days that are worked are a Saturday and a Sunday", () => {
  const worked = [2024, 2025, 2026, 2027].flatMap(shipped).filter(({ kind }) => kind === "worked");
  expect(worked.map(({ date }) => date)).toEqual(["2024-05-04", "2025-01-05"]);
});

test("a holiday on a day off makes the next working day after it a day off, one for each", () => {
  const days = proposeCalendarYear(2028, null).filter(({ kind }) => kind === "moved");
  expect(days.map(({ date }) => date)).toEqual([
    "2028-01-03",
    "2028-01-04",
    "2028-05-08",
    "2028-12-18",
  ]);
  expect(days[0]?.note).toBe("Жаңа жыл / Новый год (01.01.2028)");
});

test("7 January and Құрбан айт are days off, and on a Saturday or Sunday nothing is carried over", () => {
  const dates = proposeCalendarYear(2029, "2029-04-24").map(({ date, kind }) => `${date} ${kind}`);
  expect(dates).toContain("2029-04-24 day-off");
  expect(dates.filter((date) => /-01-(?:0[7-9]|10)/.test(date))).toEqual([]);
  const onSunday = proposeCalendarYear(2024, "2024-06-16");
  expect(onSunday.filter(({ date }) => date.startsWith("2024-06"))).toEqual([]);
});

test("Constitution Day is 30 August until 2025 and 15 March from 2027", () => {
  const constitution = (year: number) =>
    proposeCalendarYear(year, null)
      .filter(({ note }) => note.includes("Конституции"))
      .map(({ date }) => date);
  expect([2024, 2025, 2026, 2027, 2028].map(constitution)).toEqual([
    ["2024-08-30"],
    ["2025-09-01"],
    [],
    ["2027-03-15"],
    ["2028-03-15"],
  ]);
});

test("Құрбан айт is expected when it was, and may come twice a year", () => {
  expect([2024, 2025, 2026].map(expectedKurbanAit)).toEqual([
    ["2024-06-16"],
    ["2025-06-06"],
    ["2026-05-27"],
  ]);
  expect(expectedKurbanAit(2039)).toHaveLength(2);
});
