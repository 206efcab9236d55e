import { type ColumnAnswers, FIELDS_THAT_MAY_REPEAT, NO_ANSWERS } from "../../model/roster.js";
import { inList } from "../../model/shown-identity.js";
import { columnAnswers, keepColumnAnswers } from "../../register/column-answers.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { OpenedRoster } from "../../roster/open-roster.js";
import { actNow, type Context } from "../context.js";
import { parseColumnOptions } from "./column-options.js";
import type { ImportOptions } from "./plan-import.js";

/** What is known of a roster's columns beside what their headers say. */
export interface AnsweredColumns {
  /** All that counts. */
  all: ColumnAnswers;
  /** Letters of the columns that were answered for in an earlier import. */
  before: ReadonlySet<string>;
  /** Whether something was said this time that is worth keeping. */
  isNew: boolean;
}

/**
 * Gathers what was said of the columns: by options, in earlier imports of rosters with this header,
 * and by the person who sits here, who is asked about what is still not recognised.
 *
 * @throws UserError `column-unknown` and its like for options that do not fit the roster
 */
export async function answerColumns(
  context: Context,
  db: RegisterDatabase,
  opened: OpenedRoster,
  { column = [], yes, dryRun, full, fileName }: ImportOptions & { fileName: string },
): Promise<AnsweredColumns> {
  const told = parseColumnOptions(column, opened.look(NO_ANSWERS).columns, fileName);
  const before = notContradicting(told, await answersBefore(db, opened));
  const known: ColumnAnswers = new Map([...before, ...told]);
  const asked =
    context.screen.interactive && !yes ? await ask(context, opened, known, full) : NO_ANSWERS;
  return {
    all: new Map([...known, ...asked]),
    before: new Set(before.keys()),
    // A trial run with options tries them out; what a person answers is meant.
    isNew: asked.size > 0 || (told.size > 0 && !dryRun),
  };
}

async function answersBefore(
  db: RegisterDatabase,
  { headerKey }: OpenedRoster,
): Promise<ColumnAnswers> {
  return headerKey === null ? NO_ANSWERS : columnAnswers(db, headerKey);
}

/** Keeps the answers once the person has gone on with them. */
export async function rememberColumns(
  context: Context,
  db: RegisterDatabase,
  { headerKey }: OpenedRoster,
  { all, isNew }: AnsweredColumns,
): Promise<void> {
  if (!isNew || headerKey === null) return;
  await keepColumnAnswers(db, headerKey, all, actNow(context));
  context.screen.say(context.t("import.columns-kept"));
}

async function ask(
  context: Context,
  opened: OpenedRoster,
  known: ColumnAnswers,
  full: boolean | undefined,
): Promise<ColumnAnswers> {
  const { columns } = opened.look(known);
  const isOpen = columns.some(
    ({ letter, field, firstValues }) =>
      field === null && !known.has(letter) && firstValues.length > 0,
  );
  if (!isOpen) return NO_ANSWERS;
  const { askForColumns } = await import("./ask-for-columns.js");
  return askForColumns(context, opened, known, inList({ full }));
}

/** What was answered before, without what the options now say otherwise. */
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
