import { UserError } from "../../model/errors.js";
import { inCyrillic } from "../../model/name-key.js";
import {
  type ColumnAnswers,
  FIELDS_THAT_MAY_REPEAT,
  NO_ANSWERS,
  ROSTER_FIELDS,
  type RosterField,
} from "../../model/roster.js";
import { wordKey } from "../../model/value-words.js";
import {
  type AnsweredHeader,
  answeredHeaders,
  columnAnswers,
  forgetColumnAnswers,
  keepColumnAnswers,
} from "../../register/rosters/column-answers.js";
import { rosterFieldMeant } from "../../roster/field-meant.js";
import { harmlessHeader } from "../../roster/header.js";
import type { OpenedRoster } from "../../roster/open-roster.js";
import type { OpenedColumn } from "../../roster/rows.js";
import { normaliseWords } from "../../roster/words.js";
import { actOf, type Session } from "../session.js";

/**
 * Reads what `--column` says of a roster's columns: `D=outcome`, `Результат=outcome`, `F=skip`.
 *
 * @throws UserError `column-unknown`, `column-ambiguous`, `column-field-unknown`,
 *   `column-of-failure`, `columns-same-field`
 */
export function parseColumnOptions(
  said: readonly string[],
  columns: readonly OpenedColumn[],
  file: string,
): ColumnAnswers {
  const answers = new Map<string, RosterField | null>();
  for (const text of said) {
    const at = text.lastIndexOf("=");
    const { letter, header, asksForFailure } = findColumn(text.slice(0, at).trim(), columns, file);
    const field = parseField(text.slice(at + 1).trim());
    if (field === "outcome" && asksForFailure) {
      throw new UserError("column-of-failure", { column: `${letter} ${harmlessHeader(header)}` });
    }
    const mayRepeat = field === null || FIELDS_THAT_MAY_REPEAT.has(field);
    const [twin] = [...answers].find(([, other]) => other === field) ?? [];
    if (!mayRepeat && twin !== undefined && twin !== letter) {
      throw new UserError("columns-same-field", { field, columns: `${twin}, ${letter}` });
    }
    answers.set(letter, field);
  }
  return answers;
}

function findColumn(column: string, columns: readonly OpenedColumn[], file: string): OpenedColumn {
  // A letter typed on a Russian keyboard looks the same and is another one: С for C.
  const asLetter = inCyrillic(column.toUpperCase());
  const byLetter = columns.find(({ letter }) => inCyrillic(letter) === asLetter);
  if (byLetter) return byLetter;
  const words = normaliseWords(column);
  const [first, ...rest] = columns.filter(({ header }) => normaliseWords(header) === words);
  if (first === undefined) {
    throw new UserError("column-unknown", { file, column, seen: columns.map(inWords).join(", ") });
  }
  if (rest.length > 0) {
    const letters = [first, ...rest].map(({ letter }) => letter).join(", ");
    throw new UserError("column-ambiguous", { file, column, columns: letters });
  }
  return first;
}

function inWords({ letter, header }: OpenedColumn): string {
  return `${letter} ${harmlessHeader(header)}`.trim();
}

/** By the name of the field in any case or with hyphens, or by what a column is usually called. */
const NOT_READ = new Set(["skip", "пропустить", "не читать", "өткізіп жіберу", "оқымау"]);

function parseField(said: string): RosterField | null {
  if (NOT_READ.has(wordKey(said))) return null;
  const field = rosterFieldMeant(said);
  if (field) return field;
  throw new UserError("column-field-unknown", { said, rosterFields: ROSTER_FIELDS.join(", ") });
}

/** What is known of a roster's columns beside what their headers say. */
export interface AnsweredColumns {
  all: ColumnAnswers;
  /** Letters of the columns that were answered for in an earlier import. */
  before: ReadonlySet<string>;
  /** Whether something was said this time that is worth keeping. */
  isNew: boolean;
}

/** What is said of columns beforehand. */
export interface ColumnsSaid {
  /** What columns hold, each `D=outcome`. */
  column?: string[];
  dryRun?: true;
}

/** Asks what columns hold that are not recognised; where nobody can answer, nothing is known of them. */
export type AskForColumns = (opened: OpenedRoster, known: ColumnAnswers) => Promise<ColumnAnswers>;

/**
 * Gathers what was said of the columns: beforehand, in earlier imports of rosters with this header, and
 * by whoever is asked about what is still not recognised.
 *
 * @throws UserError `column-unknown` and its like where what was said does not fit the roster
 */
export async function answerColumns(
  session: Session,
  { opened, fileName }: { opened: OpenedRoster; fileName: string },
  { column = [], dryRun }: ColumnsSaid,
  ask: AskForColumns,
): Promise<AnsweredColumns> {
  const told = parseColumnOptions(column, opened.look(NO_ANSWERS).columns, fileName);
  const { headerKey } = opened;
  const { db } = session.register;
  const earlier = headerKey === null ? NO_ANSWERS : await columnAnswers(db, headerKey);
  const before = notContradicting(told, earlier);
  const known: ColumnAnswers = new Map([...before, ...told]);
  const asked = hasOpenColumns(opened, known) ? await ask(opened, known) : NO_ANSWERS;
  return {
    all: new Map([...known, ...asked]),
    before: new Set(before.keys()),
    // A trial run with options tries them out; what a person answers is meant.
    isNew: asked.size > 0 || (told.size > 0 && !dryRun),
  };
}

/**
 * Keeps the answers once the person has gone on with them.
 *
 * @returns whether there was something to keep
 */
export async function rememberColumns(
  session: Session,
  { headerKey }: OpenedRoster,
  { all, isNew }: AnsweredColumns,
): Promise<boolean> {
  if (!isNew || headerKey === null) return false;
  await keepColumnAnswers(session.register.db, headerKey, all, actOf(session));
  return true;
}

function hasOpenColumns(opened: OpenedRoster, known: ColumnAnswers): boolean {
  const { columns } = opened.look(known);
  return columns.some(
    ({ letter, field, firstValues }) =>
      field === null && !known.has(letter) && firstValues.length > 0,
  );
}

/** What was answered before, without what is now said otherwise. */
function notContradicting(told: ColumnAnswers, before: ColumnAnswers): ColumnAnswers {
  const taken = new Set(told.values());
  const mayStand = (field: RosterField | null) =>
    field === null || FIELDS_THAT_MAY_REPEAT.has(field) || !taken.has(field);
  return new Map([...before].filter(([letter, field]) => !told.has(letter) && mayStand(field)));
}

/** What was answered about the columns below a header, as it is counted. */
export interface ColumnProfile extends AnsweredHeader {
  number: number;
}

/** What was answered about columns, header by header. */
export async function columnProfiles({ register: { db } }: Session): Promise<ColumnProfile[]> {
  const headers = await answeredHeaders(db);
  return headers.map((header, index) => ({ number: index + 1, ...header }));
}

/**
 * Forgets what was answered below a header: such columns are asked about again.
 *
 * @param number of a profile, as it was typed
 * @throws UserError `column-answers-unknown`
 */
export async function dropColumnProfile(
  session: Session,
  { number }: { number: string },
): Promise<{ dropped: number }> {
  const { db } = session.register;
  const headers = await answeredHeaders(db);
  const header = /^\d+$/.test(number.trim()) ? headers[Number(number) - 1] : undefined;
  if (header === undefined) {
    throw new UserError("column-answers-unknown", { said: number, count: headers.length });
  }
  await forgetColumnAnswers(db, header.headerKey, actOf(session));
  return { dropped: Number(number) };
}
