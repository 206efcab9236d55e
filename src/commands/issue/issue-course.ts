import { dirname } from "node:path";
import { portsOf } from "../../cli/in-register.js";
import { batchValues } from "../../documents/field-values.js";
import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { getCourse } from "../../register/courses.js";
import { type EnrolmentState, enrolmentPages, listEnrolments } from "../../register/enrolments.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import { openHeldRows } from "../../register/held-rows.js";
import { readCentre } from "../../register/settings.js";
import { decideIssue, documentOf, type IssueDecision } from "../../work/issue/decide-issue.js";
import { heldAgainst } from "../../work/issue/held-against.js";
import { answerGroup, groupRequest } from "../../work/requests/answer-group.js";
import { askAtTerminal } from "../ask-to-go-on.js";
import { type Context, DONE, today } from "../context.js";
import { printIssued } from "../print/print-issued.js";
import { tellAnswerOfGroup } from "../requests/tell-answer-of-group.js";
import { editionsFor, takeChanged } from "../templates/editions-for.js";
import { withRegister } from "../with-register.js";
import { dateOfIssue } from "./date-of-issue.js";
import { issueBatch } from "./issue-batch.js";
import { placesToIssueAgain } from "./places-to-issue-again.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./refuse-incomplete.js";
import { showDecision, showIssued } from "./show-issue.js";
import { writeMissingDocuments } from "./write-missing-documents.js";

export interface IssueOptions {
  date?: IsoDate;
  dryRun?: boolean;
  json?: boolean;
  /** For the printer: a file's name, or true for its own place. */
  print?: string | true;
  pdf?: boolean;
  /** Numbers of annulled documents whose holders are to get another. */
  again?: string[];
  /** Number of a group's request that the documents answer. */
  request?: string;
}

/** `kualik issue`: numbers, documents and files for everyone on a course without an open problem. */
export async function issueCourse(
  context: Context,
  code: string,
  options: IssueOptions,
): Promise<number> {
  return withRegister(context, async (register) => {
    const { db } = register;
    const course = await getCourse(db, code);
    const request = await groupRequest({ ...context, register }, options.request, course.code);
    const centre = await readCentre(db);
    const issuedOn = dateOfIssue(context, course, options);
    const values = batchValues({ centre, course, issuedOn });
    const everyone = enrolmentPages(db, course.id);
    const held = await openHeldRows(db, course.code);
    const heldRowOf = heldAgainst(held);
    const again = await placesToIssueAgain(db, course, options.again ?? []);
    const decision = await decideIssue(course, everyone, held, values, again);
    const { size, kinds, skipped } = decision;
    const { editions, changed } = await editionsFor(
      context,
      register,
      kinds.keys(),
      issuedOn,
      options,
    );
    refuseMissingValues(context.t, course.code, decision);
    refuseEmptyPlaces(editions, decision);

    if (decision.disputed.length > 0) {
      const rows = decision.disputed.join(", ");
      context.screen.say(context.t("issue.disputed", { rows, course: course.code }));
    }
    if (options.dryRun) {
      await takeChanged(context, register, changed, issuedOn, options);
      const { json = false } = options;
      const getting = (await listEnrolments(db, course.id)).flatMap((enrolment) => {
        const kind = documentOf(course, enrolment, heldRowOf, again);
        return kind ? [{ enrolment, kind }] : [];
      });
      return showDecision(context, course.code, getting, { skipped, json });
    }
    warn(context, decision, issuedOn);
    if (!(await mayTakeNumbers(context, decision, issuedOn, options))) return DONE;
    await takeChanged(context, register, changed, issuedOn, options);
    const folder = dirname(fileOfDocument(course.code, issuedOn, "-"));
    const order = {
      ...{ course, centre, held, issuedOn, editions, values, folder, size },
      kindFor: (enrolment: EnrolmentState) => documentOf(course, enrolment, heldRowOf, again),
      request: request?.number,
    };
    const batch = size === 0 ? null : await issueBatch(context, register, order);
    const restored = await writeMissingDocuments(context, register, course.id, batch?.id ?? null);
    const prints = await printIssued(context, register, course, batch?.id ?? null, options);
    const answered = request
      ? await answerGroup({ ...portsOf(context, {}), register }, request, course)
      : null;
    const result = {
      ...{ course: course.code, batch, folder, restored, skipped, paths: prints.paths },
      answered,
    };
    await showIssued(context, register, result, options);
    if (answered) tellAnswerOfGroup(context, answered);
    prints.tell();
    return DONE;
  });
}

/** A date ahead can be right, for a solemn hand-over, or a slip that takes numbers for good. */
async function mayTakeNumbers(
  context: Context,
  { size }: IssueDecision,
  issuedOn: IsoDate,
  { json }: IssueOptions,
): Promise<boolean> {
  const { t, screen } = context;
  const isAhead = issuedOn > today(context) && size > 0;
  if (!isAhead || json || !screen.interactive) return true;
  return askAtTerminal(context, t("ask.future-date", { date: shortDate(issuedOn) }));
}

function warn(
  { t, screen, now }: Context,
  { withoutHours }: IssueDecision,
  issuedOn: IsoDate,
): void {
  if (issuedOn > today({ now })) {
    screen.say(t("issue.future-date", { date: shortDate(issuedOn) }));
  }
  if (withoutHours > 0) screen.say(t("issue.no-attended", { count: withoutHours }));
}
