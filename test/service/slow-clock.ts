/**
 * What the clock must say, worked out the slow and plain way: a table of every minute of four years,
 * walked minute by minute. Written from the law, with nothing of the program in it.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Kazakhstan went from UTC+6 to UTC+5 at midnight of 1 March 2024. */
const ZONE_CHANGE = Date.UTC(2024, 1, 29, 18);

/** Midnight in Almaty, a Monday; the table begins here. */
const BEGIN = Date.UTC(2023, 11, 31, 18);
const END = Date.UTC(2027, 11, 31, 19);

/** Days off from Monday to Friday, and Saturdays and Sundays that are worked. */
const DAYS_OFF: Record<number, string> = {
  2024: "1.1 2.1 8.3 21.3 22.3 25.3 1.5 7.5 8.5 9.5 8.7 30.8 25.10 16.12",
  2025: "1.1 2.1 3.1 7.1 10.3 21.3 24.3 25.3 1.5 7.5 9.5 6.6 7.7 1.9 27.10 16.12",
  2026: "1.1 2.1 7.1 9.3 23.3 24.3 25.3 1.5 7.5 11.5 27.5 6.7 26.10 16.12",
  2027: "1.1 4.1 7.1 8.3 15.3 22.3 23.3 24.3 3.5 7.5 10.5 6.7 25.10 16.12",
};
const DAYS_WORKED: Record<number, string> = { 2024: "4.5", 2025: "5.1" };

/** Minutes of the day. */
export interface SlowHours {
  opening: number;
  closing: number;
  lunch: [from: number, to: number];
  lunchStops: boolean;
}

export interface SlowClock {
  received(portal: boolean, submitted: number): number;
  due(portal: boolean, submitted: number): number;
  between(from: number, to: number): number;
}

/** Moments are milliseconds since 1970. */
export function slowClock({ opening, closing, lunch, lunchStops }: SlowHours): SlowClock {
  const minutes = (END - BEGIN) / MINUTE;
  const open = new Uint8Array(minutes);
  const runs = new Uint8Array(minutes);
  for (let index = 0; index < minutes; index += 1) {
    const moment = BEGIN + index * MINUTE;
    const local = moment + (moment < ZONE_CHANGE ? 6 : 5) * HOUR;
    const minute = Math.floor(local / MINUTE) % (24 * 60);
    if (minute < opening || minute >= closing || !isWorked(local)) continue;
    open[index] = 1;
    const isLunch = lunch[0] <= minute && minute < lunch[1];
    runs[index] = lunchStops && isLunch ? 0 : 1;
  }
  // Nights and holidays are most of the minutes there are: each knows the next one that counts.
  const nextOpen = nextAmong(open);
  const nextRunning = nextAmong(runs);
  const minuteOf = (moment: number) => Math.floor((moment - BEGIN) / MINUTE);
  const startOf = (minute: number) => BEGIN + minute * MINUTE;

  return {
    received: (portal, submitted) => {
      const minute = minuteOf(submitted);
      if (!portal || open[minute] === 1) return submitted;
      return startOf(nextOpen[minute] ?? minutes);
    },
    due: (portal, submitted) => {
      let left = portal ? 30 * MINUTE : 3 * HOUR;
      for (let minute = minuteOf(submitted); ; minute += 1) {
        minute = nextRunning[minute] ?? minutes;
        const at = Math.max(startOf(minute), submitted);
        const next = startOf(minute + 1);
        if (left <= next - at) return at + left;
        left -= next - at;
      }
    },
    between: (from, to) => {
      let time = 0;
      const after = (minute: number) => nextRunning[minute] ?? minutes;
      for (let minute = after(minuteOf(from)); startOf(minute) < to; minute = after(minute + 1)) {
        time += Math.min(startOf(minute + 1), to) - Math.max(startOf(minute), from);
      }
      return time;
    },
  };
}

/** For every minute the first from it on that is marked. */
function nextAmong(marked: Uint8Array): Int32Array {
  const next = new Int32Array(marked.length);
  let last = marked.length;
  for (let index = marked.length - 1; index >= 0; index -= 1) {
    if (marked[index] === 1) last = index;
    next[index] = last;
  }
  return next;
}

const known = new Map<number, boolean>();

/** @param local milliseconds of the local time, as if it were UTC */
function isWorked(local: number): boolean {
  const number = Math.floor(local / (24 * HOUR));
  const worked = known.get(number) ?? isWorkedDay(new Date(local));
  known.set(number, worked);
  return worked;
}

function isWorkedDay(local: Date): boolean {
  const year = local.getUTCFullYear();
  const day = `${local.getUTCDate()}.${local.getUTCMonth() + 1}`;
  if (DAYS_OFF[year]?.split(" ").includes(day)) return false;
  if (DAYS_WORKED[year]?.split(" ").includes(day)) return true;
  const weekday = local.getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
