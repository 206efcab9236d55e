import { KAZAKHSTAN_ZONE } from "../model/kazakhstan-zone.js";

/** `2026-03-16T04:05:06.789Z` → `16.03.2026 09:05`, the time in Kazakhstan. */
export function shortMoment(moment: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: KAZAKHSTAN_ZONE,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.day}.${parts.month}.${parts.year} ${parts.hour}:${parts.minute}`;
}

/** Kazakhstan's offset from UTC on a date, `+05:00`: it was another before March 2024. */
export function offsetOn(date: string): string {
  const [zone] = new Intl.DateTimeFormat("en-US", {
    timeZone: KAZAKHSTAN_ZONE,
    timeZoneName: "longOffset",
  })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .filter(({ type }) => type === "timeZoneName");
  return zone?.value.replace("GMT", "") || "+00:00";
}
