import form from "../../../data/roster-form.json" with { type: "json" };
import { saysNothing, tidy } from "../../checks/cell-values.js";
import type { BothLanguages } from "../../lecturer/form-columns.js";
import { FIRST_LINE } from "../../lecturer/lecturer-workbook.js";
import type { LecturerCell, LecturerRow } from "../../lecturer/list-cells.js";
import { blamedFields, remarksOn } from "../../lecturer/remarks.js";
import type { Course } from "../../model/course.js";
import { hasKazakhLetters } from "../../model/name-key.js";
import { type Problem, problem } from "../../model/problem.js";
import { enrolmentKey, heldRowKey, type RosterField, type RosterRow } from "../../model/roster.js";
import type { EnrolmentState } from "../../register/courses/enrolments.js";
import type { HeldRow } from "../../register/rosters/held-rows.js";
import { isShortOfHours } from "../issue/decide-issue.js";

/** Where a row of the register came from: the roster, and the line in it. */
type Origin = Pick<HeldRow, "rosterId" | "row">;

/** Everyone enrolled in a course and every open held row, in the order of the rosters. */
export function lecturerRows(
  course: Course,
  enrolments: readonly EnrolmentState[],
  held: readonly HeldRow[],
  languages: BothLanguages,
): LecturerRow[] {
  const inOrder = inOrderOfRosters(enrolments, held);
  return inOrder.map((one) =>
    "cells" in one
      ? heldRow(one, languages, lineOfRowIn(inOrder, one))
      : enrolledRow(one, course, languages),
  );
}

/**
 * A held row with the IIN of somebody enrolled stands below that person, wherever it came from: of two
 * rows with one IIN an import doubts the second.
 */
function inOrderOfRosters(
  enrolments: readonly EnrolmentState[],
  held: readonly HeldRow[],
): (EnrolmentState | HeldRow)[] {
  const enrolledWith = new Map(enrolments.map((enrolment) => [enrolment.iin, enrolment]));
  const placed = held.map((row) => {
    const digits = row.cells.iin?.text.replace(/\D/g, "").padStart(12, "0") ?? "";
    const owner = enrolledWith.get(digits);
    return { one: row, at: owner && byOrigin(owner, row) > 0 ? owner : row };
  });
  return [...enrolments.map((one) => ({ one, at: one })), ...placed]
    .sort((a, b) => byOrigin(a.at, b.at))
    .map(({ one }) => one);
}

function byOrigin(a: Origin, b: Origin): number {
  return a.rosterId - b.rosterId || a.row - b.row;
}

/** A finding names another line of the roster as it was; that row may stand elsewhere now. */
function lineOfRowIn(inOrder: readonly Origin[], { rosterId }: Origin) {
  return ({ params }: Problem): number | null => {
    const index = inOrder.findIndex(
      (other) => other.rosterId === rosterId && other.row === params.first,
    );
    return index < 0 ? null : FIRST_LINE + index;
  };
}

function heldRow(
  { id, cells, problems }: HeldRow,
  { kk, ru }: BothLanguages,
  lineOf: (problem: Problem) => number | null,
): LecturerRow {
  const { iin, birthDate, identityDocument, hours, outcome } = cells;
  const kept = { ...namesOf(cells), iin, birthDate, identityDocument, hours, outcome };
  const filled = Object.fromEntries(Object.entries(kept).filter(([, cell]) => cell !== undefined));
  return {
    key: heldRowKey(id),
    state: "held",
    cells: filled,
    blamed: blamedFields(problems, cells, filled),
    remarks: { kk: remarksOn(problems, kk, lineOf), ru: remarksOn(problems, ru, lineOf) },
  };
}

function enrolledRow(
  enrolment: EnrolmentState,
  course: Course,
  { kk, ru }: BothLanguages,
): LecturerRow {
  const { id, row, documentNumber, hoursAttended } = enrolment;
  const hasDocument = documentNumber !== null;
  const problems =
    !hasDocument && isShortOfHours(course, enrolment)
      ? [problem("hours-short", row, null, { hours: hoursAttended ?? 0, volume: course.hours })]
      : [];
  const cells = cellsOf(enrolment);
  return {
    key: enrolmentKey(id),
    state: hasDocument ? "issued" : problems.length > 0 ? "held" : "enrolled",
    cells,
    blamed: blamedFields(problems, {}, cells),
    remarks: hasDocument
      ? { kk: kk("lecturer.issued"), ru: ru("lecturer.issued") }
      : { kk: remarksOn(problems, kk), ru: remarksOn(problems, ru) },
  };
}

function cellsOf(enrolment: EnrolmentState): LecturerRow["cells"] {
  const { iin, identityDocument, birthDate, hoursAttended, outcome } = enrolment;
  return {
    ...spellingsOf(enrolment),
    ...(iin === null ? {} : { iin: { text: iin } }),
    ...(identityDocument === null ? {} : { identityDocument: { text: identityDocument } }),
    ...(birthDate === null ? {} : { birthDate: { text: birthDate, date: birthDate } }),
    ...(hoursAttended === null
      ? {}
      : { hours: { text: String(hoursAttended), number: hoursAttended } }),
    outcome: { text: form.outcomes[outcome] },
  };
}

/** A name that serves for both languages stands once, so that it is corrected once. */
function spellingsOf({
  fullNameKk,
  fullNameRu,
}: EnrolmentState): Partial<Record<"nameKk" | "nameRu", LecturerCell>> {
  const [kk, ru] = [{ text: fullNameKk }, { text: fullNameRu }];
  if (fullNameKk !== fullNameRu) return { nameKk: kk, nameRu: ru };
  return hasKazakhLetters(fullNameKk) ? { nameKk: kk } : { nameRu: ru };
}

type Cells = RosterRow["cells"];
type Names = Partial<Record<"nameKk" | "nameRu", LecturerCell>>;

/**
 * A missing family name or given name, between those that are there: joined without a trace,
 * «Иванов» and «Петрович» would come back as a complete name.
 */
const MISSING = "…";

/** The names of a held row as they were read, the parts of a name in one cell. */
export function namesOf(cells: Cells): Names {
  const kk = nameIn(cells, "Kk");
  const ru = nameIn(cells, "Ru");
  const single = nameIn(cells, "");
  const own: Names = {
    ...(kk ? { nameKk: kk } : {}),
    ...(ru ? { nameRu: ru } : {}),
  };
  if (single === null) return own;
  return hasKazakhLetters(single.text) ? { nameKk: single, ...own } : { nameRu: single, ...own };
}

function nameIn(cells: Cells, language: "" | "Kk" | "Ru"): LecturerCell | null {
  const whole = cells[`fullName${language}`];
  if (whole && !saysNothing(tidy(whole.text))) return { text: whole.text };
  const family = part(cells, `familyName${language}`);
  const given = part(cells, `givenName${language}`);
  const patronymic = part(cells, `patronymic${language}`);
  if (!family && !given && !patronymic) return whole ? { text: whole.text } : null;
  const all = [family ?? MISSING, given ?? MISSING, ...(patronymic ? [patronymic] : [])];
  return { text: all.join(" ") };
}

function part(cells: Cells, field: RosterField): string | null {
  const text = tidy(cells[field]?.text ?? "");
  return saysNothing(text) ? null : text;
}
