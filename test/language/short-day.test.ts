import { expect, test } from "vitest";
import { shortDay } from "../../src/language/dates.js";

test("the day of a moment is that of Kazakhstan, whatever the computer's zone", () => {
  expect(shortDay("2026-03-15T18:59:59.999Z")).toBe("15.03.2026");
  expect(shortDay("2026-03-15T19:00:00.000Z")).toBe("16.03.2026");
});
