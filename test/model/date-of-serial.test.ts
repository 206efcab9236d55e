import { expect, test } from "vitest";
import { dateOfSerial } from "../../src/model/iso-date.js";

test.each([
  [31373, "1985-11-22"],
  [7306, "1920-01-01"],
  [36585, "2000-02-29"],
  [73050, "2099-12-31"],
  [7305, null],
  [1984, null],
  [73051, null],
  [31373.5, null],
  [-1, null],
  [Number.NaN, null],
  [Number.MAX_SAFE_INTEGER, null],
])("day %d is %s", (serial, date) => {
  expect(dateOfSerial(serial, 1920)).toBe(date);
});
