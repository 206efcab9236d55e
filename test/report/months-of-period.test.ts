import { expect, it } from "vitest";
import { monthsOfPeriod } from "../../src/report/report.js";

it("every month of up to a year is there, the empty ones too, over the New Year", () => {
  const period = { from: "2025-11-17", to: "2026-02-03" };
  expect(monthsOfPeriod(period, ["2026-01"])).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsOfPeriod({ from: "2026-03-05", to: "2026-03-05" }, [])).toEqual(["2026-03"]);
  expect(monthsOfPeriod({ from: "2026-01-01", to: "2026-12-31" }, [])).toHaveLength(12);
});

it("a longer period is told from its first month with something to its last", () => {
  const period = { from: "1990-01-01", to: "2026-12-31" };
  expect(monthsOfPeriod(period, ["2026-02", "2025-12"])).toEqual(["2025-12", "2026-01", "2026-02"]);
  expect(monthsOfPeriod(period, [])).toEqual([]);
});
