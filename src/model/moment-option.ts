import { parseDateOption } from "./option-values.js";

/**
 * A moment as a person gives it: `2026-03-16T09:05`, `16.03.2026 09:05`, in Kazakhstan's time where no
 * zone is said; or a full ISO time.
 *
 * @param offset of Kazakhstan from UTC on a date, `+05:00`
 * @returns UTC ISO string with milliseconds; null where it is no moment
 */
export function parseMomentOption(text: string, offset: (date: string) => string): string | null {
  const parts =
    /^(\S+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      text.trim(),
    );
  const date = parts && parseDateOption(parts[1] ?? "");
  if (!date) return null;
  const [hours = "", minutes = "", seconds = "00", part = "0", zone] = parts.slice(2);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time = `${hours.padStart(2, "0")}:${minutes}:${seconds}.${part.padEnd(3, "0")}`;
  const milliseconds = Date.parse(`${date}T${time}${withColon(zone) ?? offset(date)}`);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

function withColon(zone: string | undefined): string | undefined {
  return zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}
