import { expect, test } from "vitest";
import { dateFromSerial } from "../../src/checks/date-from-serial.js";

test.each([
  [31373, "1985-11-22"],
  [7306, "1920-01-01"],
  [36585, "2000-02-29"],
  [73049, "2099-12-30"],
  [7305, null],
  [1984, null],
  [73050, null],
  [31373.5, null],
  [-1, null],
  [Number.NaN, null],
])("day %d is %s", (serial, date) => {
  expect(dateFromSerial(serial)).toBe(date);
});
