import { dirname, join } from "node:path";
import { fieldValues } from "../../documents/field-values.js";
import { fillTemplate } from "../../documents/fill-template.js";
import { makeFolder } from "../../files/make-folder.js";
import { shortDate } from "../../language/short-date.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { getCourse, type RegisteredCourse } from "../../register/courses.js";
import { listEnrolments } from "../../register/enrolments.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import { type HeldRow, openHeldRows } from "../../register/held-rows.js";
import { issueDocuments, type NumberedDocument } from "../../register/issue-documents.js";
import type { Register } from "../../register/open-register.js";
import { readCentre } from "../../register/settings.js";
import { actNow, type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { decideIssue, documentOf, type IssueDecision } from "./decide-issue.js";
import { disputedRows, heldAgainst } from "./held-against.js";
import { type Edition, loadTemplates } from "./load-templates.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./refuse-incomplete.js";
import { showDecision, showIssued } from "./show-issue.js";
import { sha256Of, writeMissingDocuments } from "./write-documents.js";

/** Beyond that a date of issue is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 2;

export interface IssueOptions {
  date?: IsoDate;
  dryRun?: boolean;
  json?: boolean;
}

/** `kualik issue`: numbers, documents and files for everyone on a course without an open problem. */
export async function issueCourse(
  context: Context,
  code: string,
  options: IssueOptions,
): Promise<number> {
  return withRegister(context, async (register) => {
    const { db, folder } = register;
    const course = await getCourse(db, code);
    const centre = await readCentre(db);
    const issuedOn = dateOfIssue(context, course, options);
    const enrolments = await listEnrolments(db, course.id);
    const held = await openHeldRows(db, course.code);
    const decision = decideIssue(course, enrolments, held);
    const kinds = new Set(decision.getting.map(({ kind }) => kind));
    const editions = loadTemplates(folder.templatesPath, kinds, context.t);
    refuseMissingValues(context.t, course, centre, issuedOn, decision);
    refuseEmptyPlaces(editions, course, centre, issuedOn, decision);

    warnOfDisputes(context, course.code, held, decision);
    if (options.dryRun) return showDecision(context, decision, options);
    warn(context, decision, issuedOn);
    if (!(await mayTakeNumbers(context, decision, issuedOn, options))) return DONE;
    const issued =
      decision.getting.length === 0
        ? []
        : await issue(context, register, { course, centre, issuedOn, editions, held });
    const written = await writeMissingDocuments(
      context,
      register,
      course.id,
      bySha256(editions),
      new Set(issued.map(({ file }) => file)),
    );
    showIssued(context, register, { issued, written, skipped: decision.skipped }, options);
    return DONE;
  });
}

function dateOfIssue(context: Context, course: RegisteredCourse, { date }: IssueOptions): IsoDate {
  const issuedOn = date ?? today(context);
  if (issuedOn < course.end) {
    throw new UserError("issue-date-before-end", { date: issuedOn, end: course.end });
  }
  const yearsAhead = Number(issuedOn.slice(0, 4)) - Number(today(context).slice(0, 4));
  if (yearsAhead > MOST_YEARS_AHEAD) {
    throw new UserError("issue-date-far", { date: issuedOn, years: MOST_YEARS_AHEAD });
  }
  return issuedOn;
}

/** A date ahead can be right, for a solemn hand-over, or a slip that takes numbers for good. */
async function mayTakeNumbers(
  { t, screen, now }: Context,
  { getting }: IssueDecision,
  issuedOn: IsoDate,
  { json }: IssueOptions,
): Promise<boolean> {
  const isAhead = issuedOn > today({ now }) && getting.length > 0;
  if (!isAhead || json || !screen.interactive) return true;
  const { askConsent } = await import("../../ui/ask.js");
  const consent = await askConsent(t, t("ask.future-date", { date: shortDate(issuedOn) }));
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}

function warn({ t, screen, now }: Context, { getting }: IssueDecision, issuedOn: IsoDate): void {
  if (issuedOn > today({ now })) {
    screen.say(t("issue.future-date", { date: shortDate(issuedOn) }));
  }
  const unknown = getting.filter(
    ({ enrolment, kind }) =>
      kind === "non-completion-reference" && enrolment.hoursAttended === null,
  ).length;
  if (unknown > 0) screen.say(t("issue.no-attended", { count: unknown }));
}

function warnOfDisputes(
  { t, screen }: Context,
  course: string,
  held: readonly HeldRow[],
  { getting }: IssueDecision,
): void {
  const rows = disputedRows(
    held,
    getting.map(({ enrolment }) => enrolment),
  );
  if (rows.length > 0) screen.say(t("issue.disputed", { rows: rows.join(", "), course }));
}

interface Batch {
  course: RegisteredCourse;
  centre: Centre;
  issuedOn: IsoDate;
  editions: ReadonlyMap<DocumentKind, Edition>;
  held: readonly HeldRow[];
}

async function issue(
  context: Context,
  { db, folder }: Register,
  { course, centre, issuedOn, editions, held }: Batch,
): Promise<NumberedDocument[]> {
  makeFolder(join(folder.root, dirname(fileOfDocument(course.code, issuedOn, "-"))));
  const heldRowOf = heldAgainst(held);
  return issueDocuments(
    db,
    {
      course,
      issuedOn,
      numberPatterns: centre.numberPatterns,
      editions: bySha256(editions),
      kindFor: (enrolment) => documentOf(course, enrolment, heldRowOf),
      render(kind, enrolment, number) {
        const edition = editions.get(kind);
        if (!edition) throw new UserError("register-changed");
        const values = fieldValues({ centre, course, enrolment, number, issuedOn });
        const bytes = fillTemplate(edition.template, values);
        return { edition: edition.sha256, values, sha256: sha256Of(bytes) };
      },
    },
    actNow(context),
  );
}

function bySha256(editions: ReadonlyMap<DocumentKind, Edition>): Map<string, Edition> {
  return new Map([...editions.values()].map((edition) => [edition.sha256, edition]));
}
