import form from "../../data/roster-form.json" with { type: "json" };
import { saysNothing } from "../checks/cell-values.js";
import { writeFileWhole } from "../files/write-aside.js";
import { loadTranslate } from "../language/translate.js";
import type { BothLanguages } from "../lecturer/form-columns.js";
import { emptyRoster, FIRST_LINE, rosterWithProblems } from "../lecturer/lecturer-workbook.js";
import type { LecturerCell, LecturerRow } from "../lecturer/list-cells.js";
import { blamedFields, remarksOn } from "../lecturer/remarks.js";
import type { Course, CourseDraft } from "../model/course.js";
import { hasKazakhLetters } from "../model/name-key.js";
import { type Problem, problem } from "../model/problem.js";
import { enrolmentKey, heldRowKey, type RosterField, type RosterRow } from "../model/roster.js";
import { tidy } from "../model/tidy-text.js";
import { findCourse, getCourse } from "../register/courses/courses.js";
import { type EnrolmentState, listEnrolments } from "../register/courses/enrolments.js";
import { type HeldRow, openHeldRows } from "../register/rosters/held-rows.js";
import { type CourseSaid, courseSaid, refuseReversedCourse } from "./courses.js";
import { gatherCourse } from "./import/plan-import.js";
import { isShortOfHours } from "./issue/decide-issue.js";
import type { Session } from "./session.js";
import { writeRecorded } from "./write-recorded.js";

interface RosterCourse {
  course: CourseDraft;
  /** Whether the register knows it. */
  isKnown: boolean;
}

/**
 * The course of an empty roster, by what the register and a person say of it.
 *
 * @param said its code, where there is one, and what else is to stand in the title block
 * @throws UserError `course-differs`, `course-ends-before-start`
 */
export async function courseOfEmptyRoster(
  session: Session | null,
  { course: code, ...said }: CourseSaid & { course?: string },
): Promise<RosterCourse> {
  const draft = courseSaid(said);
  const plain = code?.trim();
  const registered = session && plain ? await findCourse(session.register.db, plain) : null;
  if (registered) return { course: gatherCourse(draft, {}, registered).draft, isKnown: true };
  refuseReversedCourse(draft);
  return { course: { ...draft, ...(plain ? { code: plain } : {}) }, isKnown: false };
}

/** Writes an empty roster for a lecturer to fill in. */
export async function writeEmptyRoster(path: string, { course }: RosterCourse): Promise<void> {
  writeFileWhole(path, await emptyRoster(course, await bothLanguages()));
}

/**
 * Writes a course's roster, with what is wrong in it, for its lecturer.
 *
 * @throws UserError as `getCourse` and `writeRecorded`
 */
export async function exportRoster(
  session: Session,
  code: string,
  path: string,
): Promise<{ file: string; rows: number; held: number }> {
  const { db } = session.register;
  const languages = await bothLanguages();
  const course = await getCourse(db, code);
  const held = await openHeldRows(db, course.code);
  const rows = lecturerRows(course, await listEnrolments(db, course.id), held, languages);
  const bytes = await rosterWithProblems(course, rows, languages);
  const counts = { rows: rows.length, held: held.length };
  await writeRecorded(session, { path, bytes }, "export", course.code, counts);
  return { file: path, ...counts };
}

/** What a lecturer gets speaks both languages, whatever the registrar's is. */
async function bothLanguages(): Promise<BothLanguages> {
  return { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };
}

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
  const { iin, identityDocument, birthDate, hoursAttended: hours, outcome } = enrolment;
  return {
    ...spellingsOf(enrolment),
    ...(iin !== null && { iin: { text: iin } }),
    ...(identityDocument !== null && { identityDocument: { text: identityDocument } }),
    ...(birthDate !== null && { birthDate: { text: birthDate, date: birthDate } }),
    ...(hours !== null && { hours: { text: String(hours), number: hours } }),
    outcome: { text: form.outcomes[outcome] },
  };
}

/** A name that serves for both languages stands once, so that it is corrected once. */
function spellingsOf({ fullNameKk, fullNameRu }: EnrolmentState): Names {
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
  const own: Names = { ...(kk && { nameKk: kk }), ...(ru && { nameRu: ru }) };
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
