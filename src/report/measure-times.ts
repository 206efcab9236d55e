import type { ServiceRequest } from "../model/request.js";
import { mean, percentile, percentOf } from "./percentile.js";
import type { SlowRequest, Timeliness, WorkingMinutes } from "./report.js";

/** How many of the slowest requests are named. */
const SLOWEST = 5;

/** How requests stand against the time they were due, at the moment `now`. */
export function measureTimes(
  requests: readonly ServiceRequest[],
  now: string,
  workingMinutes: WorkingMinutes,
): Timeliness {
  const late = requests.filter((request) => isLate(request, now));
  const notYetDue = requests.filter((request) => isNotYetDue(request, now)).length;
  const inTime = requests.length - late.length - notYetDue;
  const minutes = requests.flatMap(({ receivedAt, closedAt }) =>
    closedAt === null ? [] : [workingMinutes(receivedAt, closedAt)],
  );
  return {
    inTime,
    late: late.length,
    lateAndOpen: late.filter(({ closedAt }) => closedAt === null).length,
    notYetDue,
    percentInTime: percentOf(inTime, inTime + late.length),
    meanMinutes: mean(minutes),
    percentile95Minutes: percentile(minutes, 95),
  };
}

/**
 * The requests that took the most working time, those that are open though due among them; where
 * two took the same, the one received first.
 */
export function findSlowest(
  requests: readonly ServiceRequest[],
  now: string,
  workingMinutes: WorkingMinutes,
): SlowRequest[] {
  return requests
    .filter((request) => !isNotYetDue(request, now))
    .map((request) => ({
      request,
      minutes: workingMinutes(request.receivedAt, request.closedAt ?? now),
    }))
    .sort(
      (a, b) =>
        b.minutes - a.minutes ||
        compareTexts(a.request.receivedAt, b.request.receivedAt) ||
        compareTexts(a.request.number, b.request.number),
    )
    .slice(0, SLOWEST)
    .map(({ request, minutes }) => ({
      number: request.number,
      channel: request.channel,
      status: request.status,
      minutes,
      isLate: isLate(request, now),
    }));
}

function isLate({ closedAt, dueAt }: ServiceRequest, now: string): boolean {
  return (closedAt ?? now) > dueAt;
}

function isNotYetDue({ closedAt, dueAt }: ServiceRequest, now: string): boolean {
  return closedAt === null && now <= dueAt;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
