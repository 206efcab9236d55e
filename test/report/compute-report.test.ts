import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENT_KIND_NAMES } from "../../src/model/document.js";
import {
  DECLINE_GROUNDS,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_STATUSES,
  type ServiceRequest,
} from "../../src/model/request.js";
import { count, minutesBetween, NOW, request, sampleReport } from "../samples.js";

describe("requests are counted", () => {
  it("by channel, kind, result and ground", () => {
    const report = sampleReport({
      requests: [
        request("1", "2026-03-02", 10),
        request("2", "2026-03-02", 20, { channel: "portal", kind: null }),
        request("3", "2026-03-03", 5, { status: "refused", ground: "untrue-documents-or-data" }),
        request("4", "2026-03-03", 5, { status: "declined", ground: "expired-document" }),
        request("5", "2026-03-31", null, { kind: "non-completion-reference" }),
      ],
    });
    const ended = { withdrawn: 0, struck: 0 };
    expect(report.results).toEqual({
      ...{ total: 5, fulfilled: 2, refused: 1, declined: 1, open: 1, ...ended },
    });
    expect(report.byChannel.portal).toMatchObject({ total: 1, fulfilled: 1 });
    expect(report.byChannel.direct).toMatchObject({ total: 4, fulfilled: 1 });
    expect(report.byKind.unknown).toMatchObject({ total: 1, fulfilled: 1 });
    expect(report.byKind["non-completion-reference"]).toMatchObject({ total: 1, open: 1 });
    expect(report.byGround).toEqual({
      "untrue-documents-or-data": 1,
      "incomplete-package": 0,
      "expired-document": 1,
    });
  });

  it("in time up to the due moment itself; an open one by now; not yet due is neither", () => {
    const due = "2026-03-02T08:00:00.000Z";
    const answered = (number: string, closedAt: string) =>
      request(number, "2026-03-02", 1, { dueAt: due, closedAt });
    const { timeliness } = sampleReport({
      requests: [
        answered("1", due),
        answered("2", "2026-03-02T08:00:00.001Z"),
        request("3", "2026-03-31", null),
        request("4", "2026-04-01", null, { dueAt: NOW }),
      ],
    });
    expect(timeliness).toMatchObject({
      inTime: 1,
      late: 2,
      lateAndOpen: 1,
      notYetDue: 1,
      percentInTime: 33.3,
      meanMinutes: expect.closeTo(180, 3),
    });
  });

  it("the slowest by working time, the open late one among them, the earlier first", () => {
    const { slowest } = sampleReport({
      requests: [
        request("a", "2026-03-02", 10),
        request("b", "2026-03-03", 90),
        request("c", "2026-03-02", 90),
        request("d", "2026-04-01", null, { receivedAt: "2026-04-01T05:00:00.000Z" }),
        request("e", "2026-04-01", null, { dueAt: "2026-04-01T10:00:00.000Z" }),
        request("f", "2026-03-02", 1),
        request("g", "2026-03-02", 2),
      ],
    });
    expect(slowest.map(({ number }) => number)).toEqual(["d", "c", "b", "a", "g"]);
    expect(slowest[0]).toMatchObject({ minutes: 245, isLate: true, status: "open" });
  });

  it("none at all leaves nothing to reckon", () => {
    const { timeliness, results, slowest } = sampleReport({ requests: [] });
    expect(results.total).toBe(0);
    expect(slowest).toEqual([]);
    expect(timeliness).toMatchObject({
      percentInTime: null,
      meanMinutes: null,
      percentile95Minutes: null,
    });
  });
});

const requests = array(
  record({
    channel: constantFrom(...REQUEST_CHANNELS),
    kind: option(constantFrom(...DOCUMENT_KIND_NAMES)),
    status: constantFrom(...REQUEST_STATUSES),
    ground: constantFrom(...REFUSAL_GROUNDS, ...DECLINE_GROUNDS),
    minutes: integer({ min: 0, max: 400 }),
    day: integer({ min: 25, max: 31 }),
  }),
  { maxLength: 80 },
).map((some) =>
  some.map(({ channel, kind, status, ground, minutes, day }, index): ServiceRequest => {
    const isRefused = status === "refused" || status === "declined";
    return request(String(index), `2026-03-${day}`, status === "open" ? null : minutes, {
      channel,
      kind,
      status,
      ground: isRefused ? ground : null,
      ...(index % 4 === 0 && { dueAt: `2026-04-0${(index % 3) + 1}T09:00:00.000Z` }),
    });
  }),
);

it("whatever comes in: equal to counting one by one, and every part sums up to the whole", () => {
  assert(
    property(requests, (some) => {
      const report = sampleReport({ requests: some });
      let [inTime, late, waiting] = [0, 0, 0];
      const timed = some.filter(({ status }) => status !== "withdrawn" && status !== "struck");
      for (const { closedAt, dueAt } of timed) {
        const left = Date.parse(dueAt) - Date.parse(closedAt ?? NOW);
        if (left < 0) late++;
        else if (closedAt === null) waiting++;
        else inTime++;
      }
      expect(report.timeliness).toMatchObject({ inTime, late, notYetDue: waiting });
      for (const parts of [report.byChannel, report.byKind]) {
        for (const figure of ["total", ...REQUEST_STATUSES] as const) {
          const sum = Object.values(parts).reduce((all, part) => all + part[figure], 0);
          expect(sum).toBe(report.results[figure]);
        }
      }
      const grounds = Object.values(report.byGround).reduce((all, one) => all + one, 0);
      expect(grounds).toBe(report.results.refused + report.results.declined);
      const { direct, portal } = report.timelinessByChannel;
      expect(direct.late + portal.late).toBe(late);

      const times = timed.flatMap(({ receivedAt, closedAt }) =>
        closedAt === null ? [] : [minutesBetween(receivedAt, closedAt)],
      );
      const { percentile95Minutes } = report.timeliness;
      if (percentile95Minutes === null) expect(times).toEqual([]);
      else {
        const within = times.filter((time) => time <= percentile95Minutes).length;
        const below = times.filter((time) => time < percentile95Minutes).length;
        expect(within * 100).toBeGreaterThanOrEqual(95 * times.length);
        expect(below * 100).toBeLessThan(95 * times.length);
      }
    }),
  );
});

it("documents are counted by kind and month, the empty months among them", () => {
  const { months, documents } = sampleReport({
    documents: [
      count("2026-01", "advanced-training-certificate", 5, 1, 0),
      count("2026-03", "advanced-training-certificate", 2, 0, 2),
      count("2026-03", "non-completion-reference", 1),
    ],
  });
  expect(months.map(({ month, annulled }) => [month, annulled])).toEqual([
    ["2026-01", 0],
    ["2026-02", 0],
    ["2026-03", 2],
  ]);
  expect(months[2]?.issued).toEqual({
    "advanced-training-certificate": 2,
    "certification-course-certificate": 0,
    "non-completion-reference": 1,
  });
  expect(documents).toMatchObject({ total: 8, duplicates: 1, annulled: 2 });
});
