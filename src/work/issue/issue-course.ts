import { join } from "node:path";
import { shortDate } from "../../language/dates.js";
import type { IssuedBatch } from "../../register/documents/issue.js";
import { writeMissingDocuments } from "../documents/issued-files.js";
import { takeChanged } from "../editions/editions-for.js";
import { type AnswerOfGroup, answerGroup, groupRequest } from "../group-request.js";
import type { Office } from "../print/make-pdfs.js";
import { type IssuedPrintWishes, type Prints, printIssued } from "../print/print-course.js";
import { type Session, todayOf } from "../session.js";
import type { Getting, Skipped } from "./decide-issue.js";
import { folderOf, issueBatch } from "./issue-batch.js";
import { formsOf, type IssueWishes, planIssue } from "./plan-issue.js";

/** A course whose documents are to be issued. */
export interface CourseWishes extends Pick<IssueWishes, "date" | "again">, IssuedPrintWishes {
  /** Its code. */
  course: string;
  /** Number of a group's request that the documents answer. */
  request?: string | undefined;
}

/** Who would get what. */
export interface TrialIssue {
  dryRun: true;
  course: string;
  getting: readonly Getting[];
  skipped: readonly Skipped[];
}

/** What was issued, and what was done by the way. */
export interface CourseIssue {
  dryRun: false;
  course: string;
  /** Null where there was nothing to issue. */
  batch: IssuedBatch | null;
  /** Where its files lie. */
  folder: string;
  /** Files of earlier documents that were written again. */
  restored: readonly string[];
  skipped: readonly Skipped[];
  /** What became of the group's request; null where none was named. */
  answered: AnswerOfGroup | null;
  prints: Prints;
}

/**
 * Decides who of a course would get which document, and keeps nothing.
 *
 * @throws UserError as `issueCourse`
 */
export async function tryIssue(session: Session, wishes: CourseWishes): Promise<TrialIssue> {
  const dryRun = true;
  const { plan, forms } = await prepare(session, wishes, dryRun);
  await takeChanged(session, forms, { dryRun });
  const { getting, skipped } = plan.decision;
  return { dryRun, course: plan.course.code, getting: [...getting.values()], skipped };
}

/**
 * Issues numbers, documents and files for everyone on a course without an open problem, writes files that
 * are missing, and answers the group's request.
 *
 * @param mayDateAhead called once nothing speaks against a date that is still to come; false stops it
 * @returns null where the date ahead was not meant
 * @throws UserError as `planIssue`, `formsOf`, `groupRequest`, `issueBatch`, `writeMissingDocuments`
 */
export async function issueCourse(
  session: Session,
  office: Office,
  wishes: CourseWishes,
  mayDateAhead: (question: string) => Promise<boolean>,
): Promise<CourseIssue | null> {
  const { plan, forms, request } = await prepare(session, wishes, false);
  const { course, decision, issuedOn } = plan;
  const { t, tell } = session;
  const isAnything = decision.getting.size > 0;
  const date = shortDate(issuedOn);
  const isAhead = issuedOn > todayOf(session);
  if (isAhead) tell(t("issue.future-date", { date }));
  if (decision.withoutHours > 0) tell(t("issue.no-attended", { count: decision.withoutHours }));
  // A date ahead can be right, for a solemn hand-over, or a slip that takes numbers for good.
  const isAsked = isAhead && isAnything;
  if (isAsked && !(await mayDateAhead(t("ask.future-date", { date })))) return null;
  const together = { request: request?.number };
  const batch = isAnything ? await issueBatch(session, plan, forms, together) : null;
  const restored = await writeMissingDocuments(session, course.id, batch?.id ?? null);
  const prints = await printIssued(session, office, course, batch?.id ?? null, wishes);
  const answered = request ? await answerGroup(session, request, course) : null;
  const folder = join(session.register.folder.root, folderOf(plan));
  const { skipped } = decision;
  return { dryRun: false, course: course.code, batch, folder, restored, skipped, answered, prints };
}

async function prepare(
  session: Session,
  { course, request: said, date, again }: CourseWishes,
  dryRun: boolean,
) {
  const plan = await planIssue(session, course, { date, again });
  const request = await groupRequest(session, said, plan.course.code);
  const forms = await formsOf(session, plan, { dryRun });
  return { plan, forms, request };
}
