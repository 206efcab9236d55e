import { dirname, join } from "node:path";
import { batchValues } from "../../documents/field-values.js";
import { shortDate } from "../../language/dates.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { Db } from "../../register/db/sqlite.js";
import { fileOfDocument } from "../../register/documents/document-places.js";
import {
  type IssuedBatch,
  type IssueOrder,
  issueDocuments,
} from "../../register/documents/issue.js";
import { numberTaker } from "../../register/documents/numbers.js";
import { pressRun, writeMissingDocuments } from "../documents.js";
import { type EditionsOfDay, takeChanged } from "../editions/editions-for.js";
import { type AnswerOfGroup, answerGroup, groupRequest } from "../group-request.js";
import type { Office } from "../print/make-pdfs.js";
import { type IssuedPrintWishes, type Prints, printIssued } from "../print/print-course.js";
import { actOf, decidingAnew, type Session, todayOf } from "../session.js";
import type { Getting, Skipped } from "./decide-issue.js";
import { decidedBy, formsOf, type IssuePlan, type IssueWishes, planIssue } from "./plan-issue.js";

interface CourseWishes extends Pick<IssueWishes, "date" | "again">, IssuedPrintWishes {
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
  /** What would be taken of each kind, unless somebody else takes them first. */
  numbers: ReadonlyMap<DocumentKind, readonly string[]>;
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
  tellDoubts(session, plan);
  const { skipped } = plan.decision;
  const getting = [...plan.decision.getting.values()];
  const { issuedOn, centre } = plan;
  const taker = await numberTaker(session.register.db, issuedOn, centre.numberPatterns);
  for (const { kind } of getting) taker.next(kind);
  return { dryRun, course: plan.course.code, getting, skipped, numbers: taker.ofKinds };
}

/** What of the documents is better known before they are issued. */
function tellDoubts(session: Session, { issuedOn, decision }: IssuePlan): void {
  const { t, tell } = session;
  const { withoutHours: count } = decision;
  if (issuedOn > todayOf(session)) tell(t("issue.future-date", { date: shortDate(issuedOn) }));
  if (count > 0) tell(t("issue.no-attended", { count }));
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
  let ready = await prepare(session, wishes, false);
  const { plan, request } = ready;
  const { course, decision, issuedOn } = plan;
  const isAnything = decision.getting.size > 0;
  tellDoubts(session, plan);
  // A date ahead can be right, for a solemn hand-over, or a slip that takes numbers for good.
  const isAsked = issuedOn > todayOf(session) && isAnything;
  const date = shortDate(issuedOn);
  if (isAsked && !(await mayDateAhead(session.t("ask.future-date", { date })))) return null;
  const together = { request: request?.number };
  const issue = async (tries: number) => {
    if (tries > 1) ready = await prepare({ ...session, tell: () => {} }, wishes, false);
    return issueBatch(session, ready.plan, ready.forms, together);
  };
  const batch = isAnything ? await decidingAnew(session.isAsked && isAsked, issue) : null;
  const restored = await writeMissingDocuments(session, course.id, batch?.id ?? null);
  const prints = await printIssued(session, office, course, batch?.id ?? null, wishes);
  const answered = request ? await answerGroup(session, request, course) : null;
  const folder = join(session.register.folder.root, folderOf(plan));
  const { skipped } = ready.plan.decision;
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

/** Where the files of a plan's documents lie, inside the register folder. */
function folderOf({ course, issuedOn }: Pick<IssuePlan, "course" | "issuedOn">): string {
  return dirname(fileOfDocument({ courseCode: course.code, issuedOn, number: "-" }));
}

/**
 * Issues what a plan decided, null where nothing of it is left to issue.
 *
 * @param together what happens in the register with it
 * @throws UserError as `issueDocuments`, `decidedBy` and `pressRun`
 */
async function issueBatch(
  session: Session,
  plan: IssuePlan,
  forms: EditionsOfDay<DocumentKind>,
  together: Pick<IssueOrder, "request" | "andThen">,
): Promise<IssuedBatch | null> {
  const { course, issuedOn, decision } = plan;
  let { same } = plan.values;
  const size = decision.getting.size;
  const order = { forms, folder: folderOf(plan), size, same: () => same };
  return pressRun(session, order, ({ checkSecret, room, written, make }) =>
    issueDocuments(
      session.register.db,
      {
        ...{ course, issuedOn, room, written, ...together },
        async decide(inside) {
          const { centre, kindFor } = await decidedBy(plan, inside);
          const values = batchValues({ centre, course, issuedOn, checkSecret });
          same = values.same;
          return {
            ...{ values: same, numberPatterns: centre.numberPatterns, kindFor },
            fileNames: centre.fileNames,
            render: (planned, enrolment) => make(planned, values.ownOf(enrolment, planned.number)),
          };
        },
      },
      actOf(session),
    ),
  );
}

interface PlaceOrder {
  courseCode: string;
  enrolmentId: number;
  /** What was shown to the registrar. */
  kind: DocumentKind;
  /** Called once nothing speaks against it; false stops it. */
  confirm(): Promise<boolean>;
  /** Happens together with the issue, or not at all. */
  andThen(db: Db, number: string): Promise<void>;
}

/**
 * Issues the document of one place in a course today, under the same checks as the whole course.
 *
 * @throws UserError `request-place-annulled`, `request-place-held`, `request-place-hours`,
 *   `register-changed` where the place leads to another document by now, and as `issueCourse`
 */
export async function issuePlace(
  session: Session,
  { courseCode, enrolmentId, kind, confirm, andThen }: PlaceOrder,
): Promise<void> {
  const { t, tell } = session;
  const plan = await planIssue(session, courseCode, { place: enrolmentId });
  const skipped = plan.decision.skipped.find(({ place }) => place === enrolmentId);
  if (skipped) refusePlace(skipped, plan.course.code);
  if (plan.decision.getting.get(enrolmentId)?.kind !== kind)
    throw new UserError("register-changed");
  const forms = await formsOf(session, plan);
  if (plan.decision.withoutHours > 0) tell(t("issue.no-attended", { count: 1 }));
  if (!(await confirm())) return;
  const batch = await issueBatch(session, plan, forms, {
    async andThen(inside, [number]) {
      if (number === undefined) throw new UserError("register-changed");
      await andThen(inside, number);
    },
  });
  if (batch === null) throw new UserError("register-changed");
}

function refusePlace({ number, annulled, heldRow: row }: Skipped, course: string): void {
  if (number !== null) throw new UserError("register-changed");
  if (annulled !== null) {
    throw new UserError("request-place-annulled", { course, number: annulled });
  }
  if (row !== null) throw new UserError("request-place-held", { course, row });
  throw new UserError("request-place-hours", { course });
}
