import type { IsoDate } from "../model/course.js";
import type { RosterCell, RosterField, RosterRow } from "../model/roster.js";
import type { Outcome } from "../model/trainee.js";
import { saysNothing, tidy } from "./blank.js";
import { countPeople } from "./count-people.js";
import { dateFromSerial } from "./date-from-serial.js";
import { restoreLeadingZeros } from "./iin.js";
import { hasKazakhLetters, inNameCase, tidyName } from "./name.js";
import { parseOutcome } from "./outcome-words.js";

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
export interface TraineeReading {
  row: number;
  source: RosterRow;
  /** Null where the row has no name at all. */
  nameKk: NameReading | null;
  nameRu: NameReading | null;
  /** `digits` is the tidied cell, which need not be digits; `restored` where zeros were put back. */
  iin: { digits: string; restored: boolean; cell: string } | null;
  identityDocument: { text: string; cell: string } | null;
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
  return {
    row: row.row,
    source: row,
    ...pairNames(written, kk, ru),
    ...readIdentity(row),
    birthDate: readBirthDate(row.cells.birthDate),
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

function readIdentity({ cells }: RosterRow): Pick<TraineeReading, "iin" | "identityDocument"> {
  const identityDocument = readIdentityDocument(cells.identityDocument);
  return isDocumentInIinColumn(cells.iin)
    ? { iin: null, identityDocument: identityDocument ?? readIdentityDocument(cells.iin) }
    : { iin: readIin(cells.iin), identityDocument };
}

function readIin(cell: RosterCell | undefined): TraineeReading["iin"] {
  if (!cell) return null;
  const text = tidy(cell.text);
  if (saysNothing(text) || text === "0") return null;
  const digits = text
    .replace(/^(?:иин|жсн|iin)[:\s]*/i, "")
    .replace(/\.0+$/, "")
    .replace(/[\s'’-]/g, "");
  const restored = /^\d+$/.test(digits) ? restoreLeadingZeros(digits) : null;
  return { digits: restored ?? digits, restored: restored !== null, cell: cell.ref };
}

/** Foreigners' passports often stand in the IIN column: «N12345678», «паспорт GBR 533380006». */
function isDocumentInIinColumn(cell: RosterCell | undefined): boolean {
  const text = tidy(cell?.text ?? "");
  return (
    /^\p{Lu}{1,3} ?\d{6,9}$/u.test(text) ||
    /^(?:паспорт|төлқұжат|passport|внж|ықтиярхат|уд\.|удостоверение|куәлік).*\d/i.test(text)
  );
}

function readIdentityDocument(cell: RosterCell | undefined): TraineeReading["identityDocument"] {
  if (!cell) return null;
  const text = tidy(cell.text);
  return isDocumentNumber(text) ? { text, cell: cell.ref } : null;
}

/**
 * Whether a text can name an identity document: at least five digits in a row, with letters before
 * them perhaps («N12345678», «паспорт GBR 533380006»). A promise, a date, a telephone or a formula
 * identifies nobody.
 */
function isDocumentNumber(text: string): boolean {
  if (/[@=<>+]/.test(text) || /(?<!\d)[78]7\d{9}(?!\d)/.test(text.replace(/[\s()-]/g, "")))
    return false;
  return /\d{5,}/.test(text.replace(/(?<=\d)[ -](?=\d)/g, ""));
}

function readBirthDate(cell: RosterCell | undefined): TraineeReading["birthDate"] {
  if (!cell || saysNothing(tidy(cell.text))) return null;
  const serial = cell.number === undefined ? null : dateFromSerial(cell.number);
  return { date: cell.date ?? serial, cell: cell.ref };
}

function readHours(cell: RosterCell | undefined): TraineeReading["hours"] {
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

function readOutcome(cell: RosterCell | undefined): TraineeReading["outcome"] {
  if (!cell) return null;
  const value = parseOutcome(cell.text);
  const text = tidy(cell.text);
  if (value === null && saysNothing(text)) return null;
  return { value, cell: cell.ref };
}
