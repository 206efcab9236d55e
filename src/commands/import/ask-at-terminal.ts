import { askChoice, askRequired, askText, questionFor } from "../../cli/ask.js";
import type { Context } from "../../cli/context.js";
import { parseNumber } from "../../cli/plain-values.js";
import { shorten } from "../../cli/render-error.js";
import { capitalised, type Translate } from "../../language/translate.js";
import { COURSE_KINDS, type CourseDraft, type IsoDate } from "../../model/course.js";
import type { ShownIdentity } from "../../model/identity.js";
import { parseTypedDate } from "../../model/iso-date.js";
import {
  type ColumnAnswers,
  FIELDS_NOT_KEPT,
  FIELDS_THAT_MAY_REPEAT,
  ROSTER_FIELDS,
  type RosterField,
} from "../../model/roster.js";
import { parseDate } from "../../model/written-date.js";
import type { OpenedRoster } from "../../roster/open-roster.js";
import type { OpenedColumn } from "../../roster/rows.js";
import type { MissingOfCourse } from "../../work/import/plan-import.js";

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
  const unknown = columns.filter(
    ({ field, letter, firstValues }) =>
      field === null && !known.has(letter) && firstValues.length > 0,
  );
  for (const column of unknown) {
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

/** Asks for what is missing of a course, one thing after the other. */
export async function askForCourse(
  t: Translate,
  missing: readonly MissingOfCourse[],
): Promise<CourseDraft> {
  let answers: CourseDraft = {};
  for (const field of missing) answers = { ...answers, ...(await ask(t, field)) };
  if (answers.kind === "certification-course" && !missing.includes("specialty")) {
    answers = { ...answers, ...(await ask(t, "specialty")) };
  }
  return answers;
}

async function ask(t: Translate, field: MissingOfCourse): Promise<CourseDraft> {
  switch (field) {
    case "code":
      return { code: await askRequired(t, questionFor(t("argument.course"))) };
    case "kind": {
      const kinds = COURSE_KINDS.map((value) => ({ value, name: t(`course-kind.${value}`) }));
      return { kind: await askChoice(questionFor(t("lecturer.kind")), kinds) };
    }
    case "title":
    case "specialty":
      return askInBothLanguages(t, field);
    case "hours": {
      const refuse = (answer: string) =>
        parseNumber(answer) ? null : capitalised(t("usage.expected-number"));
      const answer = await askText({ message: questionFor(t("option.hours")), refuse });
      return { hours: parseNumber(answer) ?? 0 };
    }
    case "start":
    case "end": {
      const refuse = (answer: string) =>
        dateIn(answer) ? null : capitalised(t("usage.expected-date-with-year"));
      const answer = await askText({ message: questionFor(t(`option.${field}`)), refuse });
      return { [field]: dateIn(answer) ?? "" };
    }
    default:
      return {};
  }
}

/** In Kazakh it may be left to the Russian. */
async function askInBothLanguages(
  t: Translate,
  field: "title" | "specialty",
): Promise<CourseDraft> {
  const ru = await askRequired(t, questionFor(t(`course-field.${field}Ru`)));
  const what = capitalised(t(`course-field.${field}Kk`));
  const kk = await askText({ message: t("ask.same-as-russian", { what }) });
  return { [`${field}Kk`]: kk || ru, [`${field}Ru`]: ru };
}

/** As commands take it, or in words, as rosters have it: «5 марта 2026». */
function dateIn(answer: string): IsoDate | null {
  return parseTypedDate(answer) ?? parseDate(answer);
}
