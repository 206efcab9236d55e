import type { IsoDate } from "../model/course.js";
import type { RosterField, RosterRow, SheetCell } from "../model/roster.js";
import type { Outcome } from "../model/trainee.js";
import { saysNothing, tidy } from "./blank.js";
import { countPeople } from "./count-people.js";
import { dateFromSerial } from "./date-from-serial.js";
import { hasKazakhLetters, inNameCase, tidyName } from "./name.js";
import { parseOutcome } from "./outcome-words.js";
import { type IdentityReading, readIdentity } from "./read-identity.js";

/** A name as read from one column or from three. */
export interface NameReading {
  /** As written, tidied. */
  written: string;
  /** In name case: what would be printed. */
  text: string;
  cell: string | null;
  /** How many people stand in the cell, one below or beside the other. */
  people: number;
  /** False where the roster has a column for the given name and it is blank. */
  hasGivenName: boolean;
}

/** The cells of one row read as what they mean, before any rule judges them. */
export interface TraineeReading extends IdentityReading {
  row: number;
  source: RosterRow;
  /** Null where the row has no name at all. */
  nameKk: NameReading | null;
  nameRu: NameReading | null;
  /** `date` is null where the cell spells no date. */
  birthDate: { date: IsoDate | null; cell: string } | null;
  /** `value` is null where the cell is no number of hours. */
  hours: { value: number | null; cell: string } | null;
  /** `value` is null where the word is not known. */
  outcome: { value: Outcome | null; cell: string } | null;
}

/** Reads the cells of a roster row: names joined and tidied, IIN and hours parsed, words looked up. */
export function readTrainee(row: RosterRow): TraineeReading {
  const written = readName(row, "");
  const kk = readName(row, "Kk");
  const ru = readName(row, "Ru");
  const birthDate = readBirthDate(row.cells.birthDate);
  return {
    row: row.row,
    source: row,
    ...pairNames(written, kk, ru),
    ...readIdentity(row, birthDate?.date ?? null),
    birthDate,
    hours: readHours(row.cells.hours),
    outcome: readOutcome(row.cells.outcome),
  };
}

/** One spelling serves for both languages; Kazakh letters tell that it is the Kazakh one. */
function pairNames(
  written: NameReading | null,
  kk: NameReading | null,
  ru: NameReading | null,
): { nameKk: NameReading | null; nameRu: NameReading | null } {
  const writtenKk = written && hasKazakhLetters(written.text) ? written : null;
  return {
    nameKk: kk ?? writtenKk ?? written ?? ru,
    nameRu: ru ?? (writtenKk ? null : written) ?? kk ?? written,
  };
}

type NameSuffix = "" | "Kk" | "Ru";

function readName(row: RosterRow, suffix: NameSuffix): NameReading | null {
  const whole = contentOf(row, `fullName${suffix}`);
  if (whole) {
    const lines = (row.cells[`fullName${suffix}`]?.text ?? "").split(/[\r\n]+/).map(tidyName);
    const reading = nameReading(whole.text, whole.cell, true);
    const fullLines = lines.filter((line) => line.includes(" ")).length;
    return { ...reading, people: Math.max(reading.people, fullLines) };
  }

  const family = contentOf(row, `familyName${suffix}`);
  const given = contentOf(row, `givenName${suffix}`);
  const patronymic = contentOf(row, `patronymic${suffix}`);
  const first = family ?? given ?? patronymic;
  if (!first) return null;
  const parts = [family, given, patronymic].flatMap((part) => (part ? [part.text] : []));
  return nameReading(parts.join(" "), first.cell, family !== null && given !== null);
}

function nameReading(text: string, cell: string, hasGivenName: boolean): NameReading {
  const written = tidyName(text);
  const people = countPeople(written);
  return { written, text: inNameCase(written), cell, people, hasGivenName };
}

function contentOf(row: RosterRow, field: RosterField): { text: string; cell: string } | null {
  const cell = row.cells[field];
  if (!cell) return null;
  const text = tidyName(cell.text);
  return saysNothing(text) ? null : { text, cell: cell.ref };
}

function readBirthDate(cell: SheetCell | undefined): TraineeReading["birthDate"] {
  if (!cell || saysNothing(tidy(cell.text))) return null;
  const serial = cell.number === undefined ? null : dateFromSerial(cell.number);
  return { date: cell.date ?? serial, cell: cell.ref };
}

function readHours(cell: SheetCell | undefined): TraineeReading["hours"] {
  if (!cell) return null;
  const text = tidy(cell.text);
  if (saysNothing(text)) return null;
  return { value: cell.date ? null : parseHours(text), cell: cell.ref };
}

/** Reads «60», «60,5», «60 часов», «60 сағат», "60 h"; anything else is no number of hours. */
function parseHours(text: string): number | null {
  const match =
    /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:(?:ак|акад|академ|академических?|академиялық)\.? ?)?(?:ч|час|часа|часов|сағ|сағат|h|hrs?|hours?)?\.?$/i.exec(
      text,
    );
  return match?.[1] ? Number(match[1].replace(",", ".")) : null;
}

function readOutcome(cell: SheetCell | undefined): TraineeReading["outcome"] {
  if (!cell) return null;
  const value = parseOutcome(cell.text);
  const text = tidy(cell.text);
  if (value === null && saysNothing(text)) return null;
  return { value, cell: cell.ref };
}
