import { type ColumnAnswers, FIELDS_THAT_MAY_REPEAT, NO_ANSWERS } from "../../model/roster.js";
import { columnAnswers, keepColumnAnswers } from "../../register/rosters/column-answers.js";
import type { OpenedRoster } from "../../roster/open-roster.js";
import { actOf, type Session } from "../session.js";
import { parseColumnOptions } from "./column-options.js";

/** What is known of a roster's columns beside what their headers say. */
export interface AnsweredColumns {
  /** All that counts. */
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
  const before = notContradicting(told, await answersBefore(session, opened));
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

async function answersBefore(
  { register }: Session,
  { headerKey }: OpenedRoster,
): Promise<ColumnAnswers> {
  return headerKey === null ? NO_ANSWERS : columnAnswers(register.db, headerKey);
}

function hasOpenColumns(opened: OpenedRoster, known: ColumnAnswers): boolean {
  return opened
    .look(known)
    .columns.some(
      ({ letter, field, firstValues }) =>
        field === null && !known.has(letter) && firstValues.length > 0,
    );
}

/** What was answered before, without what is now said otherwise. */
function notContradicting(told: ColumnAnswers, before: ColumnAnswers): ColumnAnswers {
  const taken = new Set(told.values());
  return new Map(
    [...before].filter(
      ([letter, field]) =>
        !told.has(letter) &&
        (field === null || FIELDS_THAT_MAY_REPEAT.has(field) || !taken.has(field)),
    ),
  );
}
