import { expect, test } from "vitest";
import { requestsToRing } from "../../../src/commands/requests/watch-requests.js";
import type { RequestRecord } from "../../../src/model/request.js";
import { SHIPPED_CALENDAR } from "../../../src/register/requests/calendar.js";
import { workingClock } from "../../../src/service/working-clock.js";

const CLOCK = workingClock(SHIPPED_CALENDAR, {
  opening: "08:00",
  closing: "17:00",
  lunchStart: "13:00",
  lunchEnd: "14:00",
  lunchStopsClock: false,
});

function request(number: string, dueAt: string) {
  return { number, dueAt } as RequestRecord;
}

test("the bell rings once for each request, when ten minutes of working time are left", () => {
  const rung = new Set<string>();
  // Due on Monday at 08:05: five of the minutes are Friday's last.
  const requests = [
    request("1", "2026-11-23T03:05:00.000Z"),
    request("2", "2026-11-23T05:00:00.000Z"),
  ];
  const ring = (now: string) =>
    requestsToRing(requests, CLOCK, now, rung).map(({ number }) => number);
  expect(ring("2026-11-20T11:54:59.000Z")).toEqual([]);
  expect(ring("2026-11-20T11:55:00.000Z")).toEqual(["1"]);
  expect(ring("2026-11-20T11:56:00.000Z")).toEqual([]);
  expect(ring("2026-11-23T04:49:59.999Z")).toEqual([]);
  expect(ring("2026-11-23T05:30:00.000Z")).toEqual(["2"]);
});
