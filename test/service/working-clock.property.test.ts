import { describe, expect, test } from "vitest";
import { STATUTORY_HOURS, type WorkingHours } from "../../src/model/calendar.js";
import type { RequestChannel } from "../../src/model/request.js";
import { SHIPPED_CALENDAR } from "../../src/register/requests/calendar.js";
import { requestTimes } from "../../src/service/request-times.js";
import { workingClock } from "../../src/service/working-clock.js";
import { seeded } from "../run-folder.js";
import { slowClock } from "./slow-clock.js";

/** Of each reading; 100,000 in all. */
const MOMENTS = 25_000;
const PAIRS = 2_500;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2024, 0, 1);
/** Two weeks before the end of what is known, so that every answer lies within it. */
const LAST = Date.UTC(2027, 11, 17);

const READINGS: Record<string, WorkingHours> = {
  "by the law": STATUTORY_HOURS,
  "with lunch that stops the clock": { ...STATUTORY_HOURS, lunchStopsClock: true },
  "at odd hours": {
    opening: "09:17",
    closing: "18:43",
    lunchStart: "12:05",
    lunchEnd: "12:51",
    lunchStopsClock: true,
  },
  "open so shortly that a request takes days": {
    opening: "10:00",
    closing: "11:10",
    lunchStart: "10:30",
    lunchEnd: "10:45",
    lunchStopsClock: true,
  },
};

describe.each(Object.entries(READINGS))("the clock %s", (_name, hours) => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const slow = slowClock({
    opening: minutes(hours.opening),
    closing: minutes(hours.closing),
    lunch: [minutes(hours.lunchStart), minutes(hours.lunchEnd)],
    lunchStops: hours.lunchStopsClock,
  });
  const clock = workingClock(SHIPPED_CALENDAR, hours);
  const edges = [hours.opening, hours.closing, hours.lunchStart, hours.lunchEnd].map(minutes);

  test(`tells the same due times as a slow and plain one, for ${MOMENTS} moments`, () => {
    const random = seeded(minutes(hours.opening));
    const differing: unknown[] = [];
    for (let count = 0; count < MOMENTS; count += 1) {
      const submitted = count % 2 === 0 ? anyMoment(random) : momentAtAnEdge(random, edges);
      const channel: RequestChannel = random(2) === 0 ? "direct" : "portal";
      const isPortal = channel === "portal";
      const iso = new Date(submitted).toISOString();
      const { receivedAt, dueAt } = requestTimes(clock, channel, iso);
      const said = [Date.parse(receivedAt), Date.parse(dueAt)];
      const wanted = [slow.received(isPortal, submitted), slow.due(isPortal, submitted)];
      if (said.join() !== wanted.join()) differing.push({ channel, iso, said, wanted });
    }
    expect(differing).toEqual([]);
  });

  test(`counts the same working time, between ${PAIRS} pairs of moments`, () => {
    const random = seeded(minutes(hours.closing));
    const differing: unknown[] = [];
    for (let count = 0; count < PAIRS; count += 1) {
      const from = count % 2 === 0 ? anyMoment(random) : momentAtAnEdge(random, edges);
      const to = from + random(9 * DAY);
      const [a, b] = [new Date(from).toISOString(), new Date(to).toISOString()];
      const said = [clock.between(a, b), clock.between(b, a)];
      const wanted = [slow.between(from, to), 0 - slow.between(from, to)];
      if (said.join() !== wanted.join()) differing.push({ a, b, said, wanted });
    }
    expect(differing).toEqual([]);
  });
});

function anyMoment(random: (below: number) => number): number {
  return FIRST + random((LAST - FIRST) / 1000) * 1000 + random(1000);
}

/** Within two seconds of an opening, a closing, a lunch or the ends of what is given before them. */
function momentAtAnEdge(random: (below: number) => number, edges: readonly number[]): number {
  const date = FIRST + random((LAST - FIRST) / DAY) * DAY;
  const edge = edges[random(edges.length)] ?? 0;
  const given = [0, 30, 180][random(3)] ?? 0;
  const offset = date < Date.UTC(2024, 2, 1) ? 6 : 5;
  const away = random(2) === 0 ? 0 : random(4000) - 2000;
  return date + (edge - given) * 60_000 - offset * HOUR + away;
}
