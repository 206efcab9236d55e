import type { IsoDate } from "../model/course.js";
import { documentKeyOf, identityKeyOf } from "../model/identity.js";
import { dateOfSerial } from "../model/iso-date.js";
import { hasKazakhLetters, nameKey } from "../model/name-key.js";
import { withoutNumberInWords } from "../model/number-in-words.js";
import { NO_OVERRIDES, type Overrides } from "../model/problem.js";
import type { RosterField, RosterRow, SheetCell } from "../model/roster.js";
import { tidy } from "../model/tidy-text.js";
import type { Outcome, OutcomeWords, PersonKeys } from "../model/trainee.js";
import { parseOutcomeAsAnswered, saysNothing } from "./cell-values.js";
import {
  countPeople,
  isOrdinary,
  LONGEST_NAME,
  likelyName,
  tidyAsTyped,
  tidyName,
  withPlainApostrophes,
} from "./name.js";
import { readNameCase } from "./name-case.js";
import { isIinLetPass } from "./overrides.js";
import { type IdentityReading, readIdentity } from "./read-identity.js";

export interface NameReading {
  /** As written, tidied. */
  written: string;
  /** In name case: what would be printed. */
  text: string;
  /** A word of which nobody can tell whether it begins with a capital; null where all are sure. */
  doubt: string | null;
  cell: string | null;
  /** What of it is struck through in the file; empty where nothing is. */
  struckPart: string;
  /** How many people stand in the cell, one below or beside the other. */
  people: number;
  /** False where the roster has a column for the given name and it is blank. */
  hasGivenName: boolean;
  /** Whether it is one person's whole name, of which no rule of a name says anything. */
  isOrdinary: boolean;
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

const NO_WORDS: OutcomeWords = new Map();

/**
 * Reads the cells of a roster row: names joined and tidied, IIN and hours parsed, words looked up.
 *
 * @param answered of outcomes, what the centre says that words mean
 */
export function readTrainee(row: RosterRow, answered: OutcomeWords = NO_WORDS): TraineeReading {
  const birthDate = readBirthDate(row.cells.birthDate);
  return {
    row: row.row,
    source: row,
    ...readNames(row),
    ...readIdentity(row, birthDate?.date ?? null),
    birthDate,
    hours: readHours(row.cells.hours),
    outcome: readOutcome(row.cells.outcome, answered),
  };
}

/**
 * Whom a row speaks of. An IIN that is wrong in itself identifies nobody, unless it was let pass. A
 * name with look-alikes is looked up, and comes again, in the letters it was meant to have.
 */
export function personKeys(
  { iin, identityDocument, nameRu }: TraineeReading,
  overrides: Overrides = NO_OVERRIDES,
): PersonKeys {
  const isWrong = iin !== null && iin.fault !== null && !isIinLetPass(iin.digits, overrides);
  return {
    identityKey: isWrong
      ? null
      : identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null),
    documentKey: documentKeyOf(identityDocument?.text ?? null),
    nameKey: nameRu ? nameKey(likelyName(nameRu.text)) : null,
  };
}

/** Whom an override of a row's checks is for: by the IIN even where its check digit fails. */
export function personToLetPass(row: RosterRow): PersonKeys {
  const reading = readTrainee(row);
  const { iin, identityDocument } = reading;
  const identityKey = identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null);
  return { ...personKeys(reading), identityKey };
}

/** One spelling serves for both languages; Kazakh letters tell that it is the Kazakh one. */
function readNames(row: RosterRow): Pick<TraineeReading, "nameKk" | "nameRu"> {
  const [written, kk, ru] = [readName(row, ""), readName(row, "Kk"), readName(row, "Ru")];
  const writtenKk = written && hasKazakhLetters(written.text) ? written : null;
  return {
    nameKk: kk ?? writtenKk ?? written ?? ru,
    nameRu: ru ?? (writtenKk ? null : written) ?? kk ?? written,
  };
}

function readName(row: RosterRow, suffix: "" | "Kk" | "Ru"): NameReading | null {
  const whole = contentOf(row, `fullName${suffix}`);
  if (whole) {
    const isSaid = row.edits?.[`fullName${suffix}`] !== undefined;
    const reading = withStruck(nameReading(whole.text, whole.cell, true, isSaid), [whole]);
    const fullLines = countFullNames(row.cells[`fullName${suffix}`]?.text ?? "");
    if (fullLines <= reading.people) return reading;
    return { ...reading, people: fullLines, isOrdinary: false };
  }

  const family = contentOf(row, `familyName${suffix}`);
  const given = contentOf(row, `givenName${suffix}`);
  const patronymic = contentOf(row, `patronymic${suffix}`);
  const first = family ?? given ?? patronymic;
  if (!first) return null;
  const parts = [family, given, patronymic].flatMap((part) => (part ? [part.text] : []));
  const reading = nameReading(parts.join(" "), first.cell, family !== null && given !== null);
  return withStruck(reading, [family, given, patronymic]);
}

function withStruck(
  reading: Omit<NameReading, "struckPart">,
  parts: readonly (CellContent | null)[],
): NameReading {
  const struckPart = parts.flatMap((part) => part?.struckPart || []).join(" ");
  return { ...reading, struckPart, isOrdinary: reading.isOrdinary && struckPart === "" };
}

/** Names of several words that stand one below the other. */
function countFullNames(text: string): number {
  if (!/[\r\n]/.test(text)) return 1;
  return text
    .split(/[\r\n]+/)
    .map(tidyName)
    .filter((line) => line.includes(" ")).length;
}

/** @param isSaid whether a registrar has written it so: then what is in small and capital letters stands */
function nameReading(
  content: string,
  cell: string,
  hasGivenName: boolean,
  isSaid = false,
): Omit<NameReading, "struckPart"> {
  // What is too long for a name is held as that, whatever else stands in it.
  const typed = content.slice(0, LONGEST_NAME + 1);
  const written = withPlainApostrophes(typed);
  const people = countPeople(written);
  const isSettled = isSaid && /\p{Ll}/u.test(written) && /\p{Lu}/u.test(written);
  const { text, doubt } = readNameCase(typed);
  const inCase = isSettled && doubt !== null ? written : withPlainApostrophes(text);
  const reading = { written, text: inCase, doubt: isSettled ? null : doubt, cell, people };
  const isWhole = hasGivenName && people === 1 && written === inCase && reading.doubt === null;
  return { ...reading, hasGivenName, isOrdinary: isWhole && isOrdinary(written) };
}

interface CellContent {
  text: string;
  cell: string;
  struckPart: string;
}

function contentOf(row: RosterRow, field: RosterField): CellContent | null {
  const cell = row.cells[field];
  if (!cell) return null;
  const text = tidyAsTyped(cell.text);
  if (saysNothing(text)) return null;
  return { text, cell: cell.ref, struckPart: tidy(cell.struckPart ?? "") };
}

/** A day number outside 1920–2099 is rather a year or a slip. */
const FIRST_BIRTH_YEAR = 1920;

function readBirthDate(cell: SheetCell | undefined): TraineeReading["birthDate"] {
  if (!cell || saysNothing(tidy(cell.text))) return null;
  return { date: cell.date ?? dateOfSerial(cell.number, FIRST_BIRTH_YEAR), cell: cell.ref };
}

function readHours(cell: SheetCell | undefined): TraineeReading["hours"] {
  const text = tidy(cell?.text ?? "");
  if (!cell || saysNothing(text)) return null;
  return { value: cell.date ? null : parseHours(text), cell: cell.ref };
}

/** Reads «60», «60,5», «1 080», «60 часов», «60 (шестьдесят) сағат», "60 h"; anything else is no number of hours. */
function parseHours(text: string): number | null {
  const match =
    /^(\d{1,2} \d{3}|\d{1,5}(?:[.,]\d{1,2})?)\s*(?:(?:ак|акад|академ|академических?|академиялық)\.? ?)?(?:ч|час|часа|часов|сағ|сағат|h|hrs?|hours?)?\.?$/i.exec(
      withoutNumberInWords(text),
    );
  return match?.[1] ? Number(match[1].replace(" ", "").replace(",", ".")) : null;
}

function readOutcome(
  cell: SheetCell | undefined,
  answered: OutcomeWords,
): TraineeReading["outcome"] {
  if (!cell) return null;
  const isClear = cell.struckPart === undefined;
  const value = isClear ? parseOutcomeAsAnswered(cell.text, answered) : null;
  return value === null && saysNothing(tidy(cell.text)) ? null : { value, cell: cell.ref };
}
