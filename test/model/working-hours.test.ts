import { expect, test } from "vitest";
import {
  areHoursPossible,
  parseClockPeriod,
  parseClockTime,
  STATUTORY_HOURS,
} from "../../src/model/calendar.js";

test.each([
  ["8:00", "08:00"],
  ["08.30", "08:30"],
  [" 23:59 ", "23:59"],
  ["24:00", null],
  ["8", null],
  ["8:60", null],
  ["", null],
])("the time %j is %s", (text, time) => {
  expect(parseClockTime(text)).toBe(time);
});

test.each([
  ["13:00-14:00", ["13:00", "14:00"]],
  ["13.00 – 14.00", ["13:00", "14:00"]],
  ["13:00", null],
  ["13:00-", null],
  ["13:00-14:00-15:00", null],
])("the period %j is %j", (text, period) => {
  expect(parseClockPeriod(text)).toEqual(period);
});

test.each([
  [{}, true],
  [{ lunchStart: "08:00" }, true],
  [{ opening: "13:00", closing: "14:00" }, false],
  [{ opening: "18:00" }, false],
  [{ lunchEnd: "17:30" }, false],
  [{ lunchStart: "14:00" }, false],
  [{ opening: "13:30" }, false],
])("hours changed by %j: possible is %s", (change, possible) => {
  expect(areHoursPossible({ ...STATUTORY_HOURS, ...change })).toBe(possible);
});
