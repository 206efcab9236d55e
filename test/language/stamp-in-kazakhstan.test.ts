import { expect, test } from "vitest";
import { stampInKazakhstan } from "../../src/language/dates.js";

test.each([
  ["2026-11-23T12:44:30.999Z", "2026-11-23-174430"],
  ["2026-11-23T19:00:00Z", "2026-11-24-000000"],
  ["2026-12-31T23:59:59Z", "2027-01-01-045959"],
])("%s is %s on a clock in Kazakhstan", (moment, stamp) => {
  expect(stampInKazakhstan(new Date(moment))).toBe(stamp);
});
