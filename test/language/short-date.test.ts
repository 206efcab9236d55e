import { expect, test } from "vitest";
import { shortDate } from "../../src/language/dates.js";

test("a date is written as by hand", () => {
  expect(shortDate("2026-03-16")).toBe("16.03.2026");
});
