import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STATUTORY_HOURS } from "../../src/model/calendar.js";
import { isLate, REQUEST_CHANNELS } from "../../src/model/request.js";
import { SHIPPED_CALENDAR } from "../../src/register/requests/calendar.js";
import { requestTimes, timeTaken } from "../../src/service/request-times.js";
import { workingClock } from "../../src/service/working-clock.js";

const CLOCK = workingClock(SHIPPED_CALENDAR, STATUTORY_HOURS);
const CLOCK_WITH_LUNCH = workingClock(SHIPPED_CALENDAR, {
  ...STATUTORY_HOURS,
  lunchStopsClock: true,
});

/** The tables of the page that explains the rule: what stands there is what is done. */
const PAGE = readFileSync(new URL("../../docs/requests-clock.md", import.meta.url), "utf8");
const TIME = String.raw`(\w{3} [\d. :]+)`;
const EXAMPLE = new RegExp(
  String.raw`^\| (direct|portal) \| ${TIME} \| ${TIME} \| ${TIME} \|`,
  "gm",
);
const EXAMPLES = [...PAGE.matchAll(EXAMPLE)].map(
  ([line, channel, submitted = "", received = "", due = ""]) => ({
    line,
    channel: REQUEST_CHANNELS.find((one) => one === channel) ?? "direct",
    submitted,
    received,
    due,
    hasLunch: PAGE.indexOf(line) > PAGE.indexOf("## Where lunch stops the clock"),
  }),
);

describe("the examples of docs/requests-clock.md", () => {
  test("are there, of both channels and both readings of lunch", () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(24);
    const kinds = new Set(EXAMPLES.map(({ channel, hasLunch }) => `${channel} ${hasLunch}`));
    expect(kinds.size).toBe(4);
  });

  test.each(EXAMPLES)("$line", ({ channel, submitted, received, due, hasLunch }) => {
    const clock = hasLunch ? CLOCK_WITH_LUNCH : CLOCK;
    expect(requestTimes(clock, channel, moment(submitted))).toEqual({
      submittedAt: moment(submitted),
      receivedAt: moment(received),
      dueAt: moment(due),
    });
  });
});

/** A time in Almaty as the page writes it, in UTC. */
function moment(text: string): string {
  const [, weekday, day, month, year, time = ""] =
    /^(\w{3}) (\d\d)\.(\d\d)\.(\d{4}) ([\d:.]+)$/.exec(text.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  expect(new Date(date).toUTCString().slice(0, 3), text).toBe(weekday);
  const offset = date < "2024-03-01" ? "+06:00" : "+05:00";
  const seconds = time.length === 5 ? `${time}:00` : time;
  return new Date(`${date}T${seconds}${offset}`).toISOString();
}

const REFUSED = { code: "calendar-year-missing", params: { year: 2028 } };

test("a request whose answer may fall into a year without data is refused", () => {
  expect(requestTimes(CLOCK, "portal", "2027-12-31T11:30:00.000Z").dueAt).toBe(
    "2027-12-31T12:00:00.000Z",
  );
  for (const submitted of ["2027-12-31T11:30:00.001Z", "2027-12-31T12:00:00Z"]) {
    expect(() => requestTimes(CLOCK, "portal", submitted)).toThrow(
      expect.objectContaining(REFUSED),
    );
  }
  expect(() => CLOCK.isOpen("2028-03-01T06:00:00Z")).toThrow(expect.objectContaining(REFUSED));
  expect(() => CLOCK.between("2027-12-31T06:00:00Z", "2028-01-05T06:00:00Z")).toThrow(
    expect.objectContaining(REFUSED),
  );
});

test("a moment may be told in any zone", () => {
  const told = requestTimes(CLOCK, "direct", "2026-03-16T09:00:00+05:00");
  expect(told).toEqual(requestTimes(CLOCK, "direct", "2026-03-16T04:00:00Z"));
  expect(told.submittedAt).toBe("2026-03-16T04:00:00.000Z");
});

test("time left and time taken count working time alone, past the due time downwards", () => {
  const friday = "2026-03-13T11:30:00.000Z";
  const monday = "2026-03-16T04:00:00.000Z";
  expect(timeTaken(CLOCK, friday, monday)).toBe(90 * 60_000);
  expect(CLOCK.between(friday, monday)).toBe(90 * 60_000);
  expect(CLOCK.between(monday, friday)).toBe(-90 * 60_000);
  expect(CLOCK.between(monday, monday)).toBe(0);
});

test("the due moment itself is in time, a millisecond more is late, and the night changes nothing", () => {
  const due = "2026-03-13T12:00:00.000Z";
  expect(isLate(due, due)).toBe(false);
  expect(isLate(due, "2026-03-13T12:00:00.001Z")).toBe(true);
  expect(Math.abs(CLOCK.between("2026-03-13T20:00:00Z", due))).toBe(0);
});

test("the runtime knows that Almaty is at UTC+5 since March 2024, and was at UTC+6", () => {
  expect(CLOCK.whenOpen("2024-03-03T20:00:00Z")).toBe("2024-03-04T03:00:00.000Z");
  expect(CLOCK.whenOpen("2024-02-28T20:00:00Z")).toBe("2024-02-29T02:00:00.000Z");
});

test("the centre is open from opening, included, to closing, excluded", () => {
  const at = (time: string) => CLOCK.isOpen(`2026-03-16T${time}+05:00`);
  expect(
    ["07:59:59.999", "08:00:00.000", "13:30:00", "16:59:59.999", "17:00:00.000"].map(at),
  ).toEqual([false, true, true, true, false]);
});
