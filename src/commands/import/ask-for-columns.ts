import { askChoice } from "../../cli/ask.js";
import type { Context } from "../../cli/context.js";
import { shorten } from "../../cli/render-error.js";
import type { ShownIdentity } from "../../model/identity.js";
import {
  type ColumnAnswers,
  FIELDS_NOT_KEPT,
  FIELDS_THAT_MAY_REPEAT,
  ROSTER_FIELDS,
  type RosterField,
} from "../../model/roster.js";
import type { OpenedRoster } from "../../roster/open-roster.js";
import type { OpenedColumn } from "../../roster/rows.js";

const ASIDE = "leave-aside";

/** What a roster cannot do without stands first in the list. */
const OFFERED: readonly RosterField[] = [
  ...new Set<RosterField>(["fullName", "iin", "outcome", "identityDocument", ...ROSTER_FIELDS]),
].filter((field) => !FIELDS_NOT_KEPT.includes(field));

const LONGEST_VALUE = 40;

/** Asks about every column that has something in it and is not recognised. */
export async function askForColumns(
  { t, screen }: Context,
  opened: OpenedRoster,
  known: ColumnAnswers,
  shown: ShownIdentity,
): Promise<ColumnAnswers> {
  const { columns, missing } = opened.look(known);
  if (opened.headerRow === null) screen.say(t("import.no-header"));
  else if (opened.headerIsGuess) screen.say(t("import.header-guess", { row: opened.headerRow }));
  else if (missing.length > 0) {
    const list = missing.map((what) => t(`field.${what}`)).join(", ");
    screen.say(t("import.columns-missing", { missing: list }));
  }
  const answers = new Map<string, RosterField | null>();
  for (const column of columns) {
    if (column.field !== null || known.has(column.letter) || column.firstValues.length === 0)
      continue;
    const taken = new Set([...columns.map(({ field }) => field), ...answers.values()]);
    const choice = await askChoice(t("ask.column", questionOf(column, shown)), [
      { value: ASIDE, name: t("field.leave-aside") },
      ...offersFor(column, taken).map((value) => ({ value, name: t(`field.${value}`) })),
    ]);
    answers.set(column.letter, choice === ASIDE ? null : choice);
  }
  return answers;
}

function offersFor(
  { asksForFailure }: OpenedColumn,
  taken: ReadonlySet<RosterField | null>,
): RosterField[] {
  return OFFERED.filter(
    (field) =>
      (FIELDS_THAT_MAY_REPEAT.has(field) || !taken.has(field)) &&
      !(field === "outcome" && asksForFailure),
  );
}

function questionOf({ letter, header, firstValues }: OpenedColumn, shown: ShownIdentity) {
  return {
    letter,
    header: shorten(header, LONGEST_VALUE) || "—",
    values: firstValues.map((value) => shorten(shown.text(value), LONGEST_VALUE)).join("; "),
  };
}
