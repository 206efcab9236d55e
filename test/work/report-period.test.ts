import { expect, it } from "vitest";
import { month } from "../../src/cli/values.js";
import { periodMeant } from "../../src/work/report-period.js";

it("is of this month until today, or what was said", () => {
  expect(periodMeant({}, "2026-12-05")).toEqual({ from: "2026-12-01", to: "2026-12-05" });
  const to = "2026-10-20";
  expect(periodMeant({ to }, "2026-12-05")).toEqual({ from: "2026-10-01", to });
  const from = "2025-01-01";
  expect(periodMeant({ from, to }, "2026-12-05")).toEqual({ from, to });
});

it("takes a whole month or quarter, over the turn of the year as well", () => {
  const last = (today: string) => periodMeant({ lastMonth: true }, today);
  expect(last("2026-12-31")).toEqual({ from: "2026-11-01", to: "2026-11-30" });
  expect(last("2027-01-01")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  expect(last("2028-03-31")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  const quarter = (today: string) => periodMeant({ lastQuarter: true }, today);
  expect(quarter("2026-12-01")).toEqual({ from: "2026-07-01", to: "2026-09-30" });
  expect(quarter("2027-02-01")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  const said = periodMeant({ month: "2026-02" }, "2026-12-01");
  expect(said).toEqual({ from: "2026-02-01", to: "2026-02-28" });
});

it("is said in one way", () => {
  const twice = { lastMonth: true, from: "2026-01-01" } as const;
  expect(() => periodMeant(twice, "2026-12-01")).toThrowError(
    expect.objectContaining({ code: "period-twice" }),
  );
});

it("reads a month as a person writes it", () => {
  const { parse } = month();
  expect(
    ["2026-10", "10.2026", "2026-1", "2026-13", "октябрь"].map((text) =>
      parse(text, () => "2026-12-01"),
    ),
  ).toEqual([...["2026-10", "2026-10", "2026-01", null, null]]);
});
