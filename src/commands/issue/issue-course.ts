import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { type BatchValues, batchValues } from "../../documents/field-values.js";
import { pendingFiles } from "../../files/pending-files.js";
import { shortDate } from "../../language/short-date.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { getCourse, type RegisteredCourse } from "../../register/courses.js";
import { enrolmentPages, listEnrolments } from "../../register/enrolments.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import { type HeldRow, openHeldRows } from "../../register/held-rows.js";
import { type IssuedBatch, issueDocuments } from "../../register/issue-documents.js";
import type { Register } from "../../register/open-register.js";
import { keepCheckSecret, readCentre } from "../../register/settings.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { startProgress } from "../../ui/progress.js";
import { askAtTerminal } from "../ask-to-go-on.js";
import { actNow, type Context, DONE, today } from "../context.js";
import { printIssued } from "../print/print-issued.js";
import { sha256Of } from "../templates/compile-edition.js";
import { editionsFor, takeChanged } from "../templates/editions-for.js";
import type { ReadyEdition } from "../templates/ready-edition.js";
import { withRegister } from "../with-register.js";
import { decideIssue, documentOf, type IssueDecision, type IssuedAgain } from "./decide-issue.js";
import { type HeldAgainst, heldAgainst } from "./held-against.js";
import { placesToIssueAgain } from "./places-to-issue-again.js";
import { refuseEmptyPlaces, refuseMissingValues } from "./refuse-incomplete.js";
import { showDecision, showIssued } from "./show-issue.js";
import { writeMissingDocuments } from "./write-missing-documents.js";

/** Beyond that a date of issue is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 2;

export interface IssueOptions {
  date?: IsoDate;
  dryRun?: boolean;
  json?: boolean;
  /** For the printer: a file's name, or true for its own place. */
  print?: string | true;
  pdf?: boolean;
  /** Numbers of annulled documents whose holders are to get another. */
  again?: string[];
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
      course,
      centre,
      held,
      issuedOn,
      editions,
      values,
      folder,
      size,
      heldRowOf,
      again,
    };
    const batch = size === 0 ? null : await issue(context, register, order);
    const restored = await writeMissingDocuments(context, register, course.id, batch?.id ?? null);
    const prints = await printIssued(context, register, course, batch?.id ?? null, options);
    const result = { course: course.code, batch, folder, restored, skipped, paths: prints.paths };
    await showIssued(context, register, result, options);
    prints.tell();
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

interface Order {
  course: RegisteredCourse;
  centre: Centre;
  issuedOn: IsoDate;
  editions: ReadonlyMap<DocumentKind, ReadyEdition>;
  values: BatchValues;
  /** Where the files are to lie, inside the register folder. */
  folder: string;
  /** How many documents it is likely to be. */
  size: number;
  held: readonly HeldRow[];
  heldRowOf: HeldAgainst;
  again: IssuedAgain;
}

/** What is printed, and who is passed over, was decided before the register was ours alone. */
async function refuseChanged(db: RegisterDatabase, { course, centre, held }: Order): Promise<void> {
  const now = [await readCentre(db), await openHeldRows(db, course.code)];
  if (JSON.stringify(now) !== JSON.stringify([centre, held])) {
    throw new UserError("register-changed");
  }
}

/** Where a template shows check codes, the values have them; making them costs what it costs. */
async function withCodes(
  context: Context,
  db: RegisterDatabase,
  { centre, course, issuedOn, editions, values }: Order,
): Promise<BatchValues> {
  if (![...editions.values()].some(({ showsCheckCode }) => showsCheckCode)) return values;
  const checkSecret = await keepCheckSecret(db, randomBytes(32).toString("hex"), actNow(context));
  return batchValues({ centre, course, issuedOn, checkSecret });
}

/** Each document is made once: its bytes wait aside while the register takes the numbers. */
async function issue(
  context: Context,
  { db, folder: { root, issuedPath } }: Register,
  order: Order,
): Promise<IssuedBatch | null> {
  const { t, screen, now } = context;
  const { course, centre, issuedOn, editions, folder, size, heldRowOf, again } = order;
  const { same, ownOf } = await withCodes(context, db, order);
  const files = pendingFiles(issuedPath, join(root, folder));
  const progress = startProgress(screen, t("issue.progress"), size);
  // One object for all documents: each has the same fields of its own.
  const all = { ...same };
  try {
    const batch = await issueDocuments(
      db,
      {
        course,
        issuedOn,
        numberPatterns: centre.numberPatterns,
        values: same,
        stillHolds: (inside) => refuseChanged(inside, order),
        kindFor: (enrolment) => documentOf(course, enrolment, heldRowOf, again),
        render({ kind, number, file }, enrolment) {
          const edition = editions.get(kind);
          if (!edition) throw new UserError("register-changed");
          const values = ownOf(enrolment, number);
          const bytes = edition.fill(Object.assign(all, values));
          const sha256 = sha256Of(bytes);
          files.add(basename(file), bytes);
          progress.step();
          return { edition: edition.sha256, values, sha256 };
        },
        room: files.room,
        written: files.written,
      },
      actNow(context),
    );
    if (batch !== null) files.settle(now());
    return batch;
  } finally {
    await files.discard();
    progress.end();
  }
}
