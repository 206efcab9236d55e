import { type BatchValues, batchValues, missingValues } from "../../documents/field-values.js";
import { shortDate } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import { yearOf } from "../../model/calendar.js";
import type { Centre } from "../../model/centre.js";
import type { Course, IsoDate } from "../../model/course.js";
import type { DocumentKind, FieldValues } from "../../model/document.js";
import { type ErrorCode, UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { readCentre } from "../../register/centre/settings.js";
import { refuseChangedOutside } from "../../register/courses/as-written.js";
import { getCourse, type RegisteredCourse } from "../../register/courses/courses.js";
import {
  type EnrolmentState,
  enrolmentPages,
  listEnrolments,
} from "../../register/courses/enrolments.js";
import { type ChangedMeanwhile, type Db, watchOthers } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { datedAfter } from "../../register/documents/numbers.js";
import { refuseChangedSources } from "../../register/documents/sources-as-written.js";
import { type HeldRow, openHeldRows } from "../../register/rosters/held-rows.js";
import type { ReadyEdition } from "../editions/edition.js";
import { type EditionsOfDay, editionsFor } from "../editions/editions-for.js";
import { type Session, todayOf } from "../session.js";
import {
  decideIssue,
  documentOf,
  heldAgainst,
  type IssueDecision,
  type IssuedAgain,
} from "./decide-issue.js";

/** Beyond that a date of issue is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 2;

/**
 * The day on which documents of a course are issued: today, where nothing is said.
 *
 * @throws UserError `issue-date-before-end`, `issue-date-far`
 */
function dateOfIssue(session: Session, { end }: Course, said: IsoDate | undefined): IsoDate {
  const issuedOn = said ?? todayOf(session);
  if (issuedOn < end) throw new UserError("issue-date-before-end", { date: issuedOn, end });
  if (yearOf(issuedOn) - yearOf(todayOf(session)) > MOST_YEARS_AHEAD) {
    throw new UserError("issue-date-far", { date: issuedOn, years: MOST_YEARS_AHEAD });
  }
  return issuedOn;
}

/**
 * The people of a course who are to get another document in the place of an annulled one.
 *
 * @param numbers of the annulled documents, however written
 * @throws UserError `number-not-found`, `again-elsewhere`,
 *   `again-not-annulled`, `again-not-stopped` where another document was issued since, or will be
 */
async function placesToIssueAgain(
  db: Db,
  { id, code: course }: RegisteredCourse,
  numbers: readonly string[],
): Promise<IssuedAgain> {
  if (numbers.length === 0) return new Set();
  const places = new Map((await listEnrolments(db, id)).map((one) => [one.id, one]));
  const again = new Set<number>();
  for (const said of numbers) {
    const { number, enrolmentId, annulled } = await documentNumbered(db, said);
    const place = places.get(enrolmentId);
    if (!place) throw new UserError("again-elsewhere", { number, course });
    if (annulled === null) throw new UserError("again-not-annulled", { number });
    if (place.stoppedAfter === null) throw new UserError("again-not-stopped", { number, course });
    again.add(enrolmentId);
  }
  return again;
}

/**
 * A document with an empty place, or one that a word processor cannot open, must stop the batch before
 * the first number is taken.
 *
 * @throws UserError `issue-value-missing`, `issue-value-unprintable`
 */
export function refuseMissingValues(
  t: Translate,
  course: string,
  { poorest, unprintable: unwritable }: Pick<IssueDecision, "poorest" | "unprintable">,
): void {
  const missing = [...poorest].flatMap(([kind, values]) => missingValues(kind, values));
  const refuse = (code: ErrorCode, fields: readonly string[]) => {
    if (fields.length === 0) return;
    const labels = fields.map((field) =>
      t.loose(`template-field.${field.replace(/_(?:kk|ru)$/, "")}`, {}),
    );
    throw new UserError(code, { fields: [...new Set(labels)].join(", "), course });
  };
  refuse("issue-value-missing", missing);
  refuse("issue-value-unprintable", unwritable);
}

/** Values that are there as soon as there is a number. */
const MADE_WITH_THE_NUMBER: ReadonlySet<string> = new Set(["check_code", "qr_code"]);

/**
 * An optional field outside a block would leave its caption with nothing after it.
 *
 * @throws UserError `template-empty-field`
 */
export function refuseEmptyPlaces<Kind extends TemplateKind>(
  editions: ReadonlyMap<Kind, ReadyEdition>,
  poorest: ReadonlyMap<Kind, FieldValues>,
): void {
  for (const [kind, values] of poorest) {
    const bare = editions.get(kind)?.bareFields ?? [];
    const empty = bare.filter((field) => !values[field] && !MADE_WITH_THE_NUMBER.has(field));
    const [first] = empty;
    if (first === undefined) continue;
    throw new UserError("template-empty-field", {
      file: `${kind}.docx`,
      fields: empty.map((field) => `{{${field}}}`).join(", "),
      example: `{{#${first}}}`,
      end: `{{/${first}}}`,
    });
  }
}

/** Whose documents are to be issued, and when. */
export interface IssueWishes {
  /** Today, where nothing is said. */
  date?: IsoDate | undefined;
  /** Numbers of annulled documents whose holders are to get another. */
  again?: readonly string[] | undefined;
  /** The only place in the course that is meant; everybody's, where none is named. */
  place?: number;
}

/** Who of a course gets which document, and from what that was decided. */
export interface IssuePlan {
  course: RegisteredCourse;
  centre: Centre;
  issuedOn: IsoDate;
  /** But for check codes. */
  values: BatchValues;
  held: readonly HeldRow[];
  again: IssuedAgain;
  decision: IssueDecision;
  changedMeanwhile: ChangedMeanwhile;
}

/**
 * Decides who of a course gets which document.
 *
 * @throws UserError `course-not-found`, and as `refuseChangedOutside`, `dateOfIssue` and
 *   `placesToIssueAgain`
 */
export async function planIssue(
  session: Session,
  code: string,
  { date, again: numbers = [], place }: IssueWishes,
): Promise<IssuePlan> {
  const { db } = session.register;
  const changedMeanwhile = await watchOthers(db);
  const course = await getCourse(db, code);
  await refuseChangedOutside(db, course);
  const centre = await readCentre(db);
  const issuedOn = dateOfIssue(session, course, date);
  const values = batchValues({ centre, course, issuedOn });
  const held = await openHeldRows(db, course.code);
  const again = await placesToIssueAgain(db, course, numbers);
  const people = peopleMeant(enrolmentPages(db, course.id), place);
  const decision = await decideIssue(course, people, held, values, again);
  return { course, centre, issuedOn, values, held, again, decision, changedMeanwhile };
}

async function* peopleMeant(
  pages: AsyncIterable<readonly EnrolmentState[]>,
  place: number | undefined,
) {
  for await (const page of pages) {
    yield place === undefined ? page : page.filter(({ id }) => id === place);
  }
}

/**
 * From what the documents of a plan are made. What speaks against making them is said before anybody is
 * asked, and before the first number is taken.
 *
 * @throws UserError as `editionsFor`, `refuseMissingValues`, `refuseEmptyPlaces`
 */
export async function formsOf(
  session: Session,
  { course, issuedOn, decision }: IssuePlan,
  trial: { dryRun?: boolean | undefined } = {},
): Promise<EditionsOfDay<DocumentKind>> {
  const { t, tell } = session;
  const forms = await editionsFor(session, decision.poorest.keys(), issuedOn, trial);
  refuseMissingValues(t, course.code, decision);
  refuseEmptyPlaces(forms.editions, decision.poorest);
  const later = await datedAfter(session.register.db, decision.poorest.keys(), issuedOn);
  for (const { kind, number, issuedOn: last } of later) {
    const params = { kind: t(`document-kind.${kind}`), number, last: shortDate(last) };
    tell(t("issue.date-before-others", { ...params, date: shortDate(issuedOn) }));
  }
  if (decision.disputed.length > 0) {
    tell(t("issue.disputed", { rows: decision.disputed.join(", "), course: course.code }));
  }
  return forms;
}

/** What holds of a plan once the register is ours alone. */
interface DecidedPlan extends Pick<IssuePlan, "centre"> {
  kindFor(enrolment: EnrolmentState): DocumentKind | null;
}

/**
 * Who gets which document now that the register is ours alone. Where nobody else has changed it since,
 * that is decided; else those who were to get a document get it if they still are to, and nobody else,
 * and it names the centre as that is by now, which nobody was shown.
 *
 * @param inside the transaction in which they are issued
 * @throws UserError as `refuseChangedOutside`, `refuseChangedSources`; `register-changed` where held rows are others by now;
 *   `kindFor` throws it for somebody who is to get another document by now
 */
export async function decidedBy(plan: IssuePlan, inside: Db): Promise<DecidedPlan> {
  const { course, held, again, changedMeanwhile } = plan;
  const { getting } = plan.decision;
  const decided = ({ id }: EnrolmentState) => getting.get(id)?.kind ?? null;
  const kinds = [...getting.values()].map(({ kind }) => kind);
  if (!(await changedMeanwhile(inside))) return { centre: plan.centre, kindFor: decided };
  await refuseChangedOutside(inside, course);
  await refuseChangedSources(inside, [...new Set(kinds)], plan.issuedOn);
  const heldNow = await openHeldRows(inside, course.code);
  if (JSON.stringify(heldNow) !== JSON.stringify(held)) throw new UserError("register-changed");
  const heldRowOf = heldAgainst(held);
  return {
    centre: await readCentre(inside),
    kindFor(enrolment) {
      const before = decided(enrolment);
      const kind = before && documentOf(course, enrolment, heldRowOf, again);
      if (kind !== null && kind !== before) throw new UserError("register-changed");
      return kind;
    },
  };
}
