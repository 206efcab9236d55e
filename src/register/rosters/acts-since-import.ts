import { courseKey } from "../../model/course-key.js";
import { UserError } from "../../model/errors.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { isAboutPerson } from "../people/is-about-person.js";
import type { KeyRange } from "./import-changes.js";
import type { LastImport } from "./last-import.js";

/** Acts that leave alone what an import brought; issuing is looked at by its documents. */
const HARMLESS = [
  "init",
  "settings",
  "operators",
  "calendar",
  "columns",
  "export",
  "undo",
  "issue",
  "reprint",
  "print",
  "template",
  "handover",
  "repair",
  "request",
];

/** Under which command a registrar knows an act. */
const COMMAND_OF_ACT: Record<string, string> = {
  course: "kualik courses set",
  drop: "kualik courses drop",
  trainee: "kualik trainees set",
  review: "kualik review",
  annul: "kualik annul",
  duplicate: "kualik duplicate",
};

interface LaterAct {
  act: string;
  subject: string;
  details: string;
}

/**
 * An import can be taken back until something is built on it.
 *
 * @throws UserError `undo-issued` where people of the import have documents since, `undo-overtaken`
 *   where a registrar has worked on what it brought
 */
export async function refuseOvertaken(db: RegisterDatabase, last: LastImport): Promise<void> {
  const { fileName: file, courseCode: course } = last;
  const acts = await db
    .selectFrom("journal")
    .select(["act", "subject", "details"])
    .where("id", ">", last.changes.journalEntry)
    .orderBy("id")
    .execute();
  const issued = await countIssued(db, last, acts);
  if (issued > 0) throw new UserError("undo-issued", { file, course, issued });
  const reviewed = await reviewedWithItsPeople(db, last, acts);
  const documented = await documentsOfItsPeople(db, last, acts);
  const hindering = acts.filter(
    (one) => concerns(one, last) || reviewed.includes(one) || documented.includes(one),
  );
  if (hindering.length === 0) return;
  const commands = new Set(hindering.map(commandOf));
  throw new UserError("undo-overtaken", { file, course, list: [...commands].join(", ") });
}

/** Documents issued since to people whom the import put on its course, or changed anywhere. */
async function countIssued(
  db: RegisterDatabase,
  { rosterId, changes }: LastImport,
  acts: readonly LaterAct[],
): Promise<number> {
  const since = new Set(
    acts
      .filter(({ act }) => act === "issue")
      .flatMap(({ details }) => (JSON.parse(details) as { numbers: string[] }).numbers),
  );
  if (since.size === 0) return 0;
  const documents = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .select(["documents.number", "enrolments.roster_id", "enrolments.trainee_id"])
    .execute();
  const changed = new Set(changes.trainees.map(({ id }) => id));
  return documents.filter(
    ({ number, roster_id, trainee_id }) =>
      since.has(number) && (roster_id === rosterId || changed.has(trainee_id)),
  ).length;
}

function concerns(
  { act, subject, details }: LaterAct,
  { courseCode, changes }: LastImport,
): boolean {
  if (HARMLESS.includes(act)) return false;
  if (!isAboutPerson(act, JSON.parse(details))) return courseKey(subject) === courseKey(courseCode);
  const id = Number(subject);
  return isAmong(id, changes.newTrainees) || changes.trainees.some((trainee) => trainee.id === id);
}

function commandOf({ act, details }: LaterAct): string {
  const kind =
    act !== "correction" ? act : isAboutPerson(act, JSON.parse(details)) ? "trainee" : "course";
  return COMMAND_OF_ACT[kind] ?? act;
}

/** Annulments and duplicates of documents of people whom the import put on its course, or changed. */
async function documentsOfItsPeople(
  db: RegisterDatabase,
  { rosterId, changes }: LastImport,
  acts: readonly LaterAct[],
): Promise<LaterAct[]> {
  const later = acts.filter(({ act }) => act === "annul" || act === "duplicate");
  if (later.length === 0) return [];
  const documents = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .where(
      "documents.number",
      "in",
      later.map(({ subject }) => subject),
    )
    .select(["documents.number", "enrolments.roster_id", "enrolments.trainee_id"])
    .execute();
  const changed = new Set(changes.trainees.map(({ id }) => id));
  const numbers = documents
    .filter((one) => one.roster_id === rosterId || changed.has(one.trainee_id))
    .map(({ number }) => number);
  return later.filter(({ subject }) => numbers.includes(subject));
}

/** A review of another course may have said something newer about people whose data would go back. */
async function reviewedWithItsPeople(
  db: RegisterDatabase,
  { courseId, changes }: LastImport,
  acts: readonly LaterAct[],
): Promise<LaterAct[]> {
  const reviews = acts.filter(({ act }) => act === "review");
  if (reviews.length === 0 || changes.trainees.length === 0) return [];
  const elsewhere = await db
    .selectFrom("enrolments")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .where("courses.id", "!=", courseId)
    .where(
      "courses.code_key",
      "in",
      reviews.map(({ subject }) => courseKey(subject)),
    )
    .select(["courses.code_key", "enrolments.trainee_id"])
    .execute();
  const changed = new Set(changes.trainees.map(({ id }) => id));
  const courses = new Set(
    elsewhere.filter((one) => changed.has(one.trainee_id)).map(({ code_key }) => code_key),
  );
  return reviews.filter(({ subject }) => courses.has(courseKey(subject)));
}

function isAmong(id: number, ranges: readonly KeyRange[]): boolean {
  return ranges.some(([first, last]) => first <= id && id <= last);
}
