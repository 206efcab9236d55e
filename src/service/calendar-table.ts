import { FormatError } from "../formats/format-error.js";
import { readCsvRecords } from "../formats/text/csv-records.js";
import {
  CALENDAR_DAY_KINDS,
  type CalendarDay,
  FIRST_YEAR,
  LAST_YEAR,
  yearOf,
} from "../model/calendar.js";
import { UserError } from "../model/errors.js";
import { parseTypedDate } from "../model/iso-date.js";
import { isWeekend } from "./working-clock.js";

/**
 * The cells of a CSV text, line by line. What separates them is told by what follows the first name of
 * a column, `date`.
 *
 * @throws UserError `calendar-file-columns`, `calendar-file-unreadable` with the line
 */
export async function csvLines(text: string): Promise<TableLine[]> {
  const [first = ""] = text.split(/\r?\n/, 1);
  const [, delimiter] = /^\s*"?date"?\s*([;,\t])/i.exec(first) ?? [];
  if (delimiter === undefined) {
    throw new UserError("calendar-file-columns", { seen: first.trim().slice(0, 60) });
  }
  try {
    const records = await readCsvRecords(text, { delimiter });
    return records.map(({ last, fields }) => ({ line: last, cells: fields }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new UserError("calendar-file-unreadable", { line: error.told.line ?? 1 }, error);
  }
}

export const CALENDAR_COLUMNS = ["date", "kind", "note"] as const;

/** A line of a table, and the line of the file it stands on. */
interface TableLine {
  line: number;
  cells: readonly string[];
}

/** What is wrong with a line; `said` is what stands there. */
interface CalendarFault {
  line: number;
  code: "cells" | "date" | "year" | "kind" | "twice" | "weekday-worked" | "weekend-off";
  said: string;
}

/**
 * Reads the table of a calendar: a line with the names of the columns, then a day a line.
 *
 * @returns the days, or every fault
 * @throws UserError `calendar-file-columns`, `calendar-file-empty`
 */
export function readCalendarTable(
  lines: readonly TableLine[],
): { days: CalendarDay[]; faults: [] } | { days: null; faults: CalendarFault[] } {
  const [header, ...rest] = lines;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (names.join() !== CALENDAR_COLUMNS.join()) {
    throw new UserError("calendar-file-columns", { seen: names.join(", ").slice(0, 60) });
  }
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) throw new UserError("calendar-file-empty");
  const days: CalendarDay[] = [];
  const faults: CalendarFault[] = [];
  for (const line of filled) {
    const read = readDay(line, days);
    if ("code" in read) faults.push(read);
    else days.push(read);
  }
  return faults.length > 0 ? { days: null, faults } : { days, faults: [] };
}

function readDay(
  { line, cells }: TableLine,
  before: readonly CalendarDay[],
): CalendarDay | CalendarFault {
  const [dateText = "", kindText = "", note = "", ...more] = cells.map((cell) => cell.trim());
  const fault = (code: CalendarFault["code"], said: string) => ({ line, code, said });
  if (more.some((cell) => cell !== "")) return fault("cells", String(cells.length));
  const date = parseTypedDate(dateText);
  if (date === null) return fault("date", dateText);
  if (yearOf(date) < FIRST_YEAR || yearOf(date) > LAST_YEAR) return fault("year", dateText);
  const kind = CALENDAR_DAY_KINDS.find((one) => one === kindText.toLowerCase());
  if (kind === undefined) return fault("kind", kindText);
  if (before.some((day) => day.date === date)) return fault("twice", dateText);
  if (kind === "worked" && !isWeekend(date)) return fault("weekday-worked", dateText);
  if (kind !== "worked" && isWeekend(date)) return fault("weekend-off", dateText);
  return { date, kind, note: asWritten(note) };
}

/** The apostrophe that kept a spreadsheet from running a text as a formula is none of the note's. */
function asWritten(note: string): string {
  return note.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");
}
