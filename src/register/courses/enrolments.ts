import { sql } from "kysely";
import { type CourseDraft, courseKey, courseTitleKey } from "../../model/course.js";
import type { ProblemCode } from "../../model/problem.js";
import type { Enrolment, PersonKeys, PersonRecord } from "../../model/trainee.js";
import { IDENTITY_COLUMNS, inChunks, PLACE_COLUMNS, placesInCourses } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { holderIn } from "../documents/known-documents.js";
import { keysIn } from "../people/identity.js";
import { overridesFor } from "../rosters/held-rows.js";

/** A trainee's place in a course, with the document's number where there is one. */
export interface EnrolmentState extends Enrolment {
  documentNumber: string | null;
  /** The annulled document after which no other is to follow by itself; null where one may. */
  stoppedAfter: string | null;
  /** See `identityKeyOf`. */
  identityKey: string;
  /** The checks that a registrar let the trainee pass on this course. */
  letPass: readonly ProblemCode[];
  /** The roster that brought the data last. */
  rosterId: number;
}

/** Everyone enrolled in a course, in the order in which the rosters brought them. */
export async function listEnrolments(db: Db, courseId: number) {
  const everyone: EnrolmentState[] = [];
  for await (const page of enrolmentPages(db, courseId)) everyone.push(...page);
  return everyone;
}

/** Enough that asking costs little, few enough that they take no room. */
export const PEOPLE_A_PAGE = 500;

/**
 * The same a page at a time, for courses of any size. The register may be changed between pages: who
 * was on an earlier one does not come again.
 */
export async function* enrolmentPages(db: Db, courseId: number): AsyncGenerator<EnrolmentState[]> {
  const overrides = await overridesFor(db, courseId);
  let last: Place = { rosterId: 0, row: 0, id: 0 };
  while (true) {
    const rows = await enrolmentsAfter(db, courseId, last);
    const end = rows.at(-1);
    if (!end) return;
    last = end;
    yield rows.map((row) => ({
      ...row,
      letPass: overrides.get(row.identityKey)?.map(({ code }) => code) ?? [],
    }));
  }
}

/** Where someone stands in a course. */
type Place = Pick<EnrolmentState, "rosterId" | "row" | "id">;

function enrolmentsAfter(db: Db, courseId: number, { rosterId, row, id }: Place) {
  return db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .leftJoin("live_documents", "live_documents.enrolmentId", "enrolments.id")
    .where("enrolments.courseId", "=", courseId)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("enrolments.rosterId", "enrolments.row", "enrolments.id"),
        ">",
        tuple(rosterId, row, id),
      ),
    )
    .select(["enrolments.id", "row", ...IDENTITY_COLUMNS, ...PLACE_COLUMNS])
    .select(["live_documents.number as documentNumber", stoppedAfter.as("stoppedAfter")])
    .select(["identityKey", "rosterId"])
    .orderBy("enrolments.rosterId")
    .orderBy("enrolments.row")
    .orderBy("enrolments.id")
    .limit(PEOPLE_A_PAGE)
    .execute();
}

/** Asked only of those few who are stopped. */
const stoppedAfter = sql<string | null>`case when enrolments.stoppedAt is null then null else (
  select number from documents where documents.enrolmentId = enrolments.id
  order by documents.id desc limit 1) end`;

/** What of a place, once it is otherwise, makes a new document of it. */
const SAID_OF_PERSON = ["fullNameKk", "fullNameRu", "outcome", "hoursAttended"] as const;

type SaidOfPerson = Pick<Enrolment, (typeof SAID_OF_PERSON)[number]>;

/** A place in a course as it is and as it is about to be. */
interface ChangingPlace {
  id: number;
  was: SaidOfPerson & { stoppedAt: string | null };
  next: SaidOfPerson;
}

/**
 * Whom nothing is issued to by itself: after an annulment nothing is, until the list says something
 * else of the person than the annulled document; and nothing again once a list says the same as that.
 *
 * @returns by the place's key, since when; null for those who may have a document
 */
export async function stoppedPlaces(db: Db, places: readonly ChangingPlace[]) {
  const changed = places.filter(({ was, next }) => !saysTheSame(was, next));
  const ids = changed.map(({ id }) => id);
  const annulled = await annulledDocuments(db, ids);
  const stopped = new Map(places.map(({ id, was }) => [id, was.stoppedAt]));
  for (const { id, next } of changed) {
    const same = annulled.find(
      (document) => document.enrolmentId === id && saysTheSame(holderIn(document), next),
    );
    stopped.set(id, same?.at ?? null);
  }
  return stopped;
}

function saysTheSame(one: SaidOfPerson, other: SaidOfPerson): boolean {
  return SAID_OF_PERSON.every((column) => one[column] === other[column]);
}

/** Those of places without a document that holds, the latest first. */
function annulledDocuments(db: Db, places: readonly number[]) {
  return inChunks(places, (some) =>
    db
      .selectFrom("documents")
      .innerJoin("annulments", "annulments.documentId", "documents.id")
      .where("documents.enrolmentId", "in", some)
      .where("documents.enrolmentId", "not in", (query) =>
        query.selectFrom("live_documents").where("enrolmentId", "in", some).select("enrolmentId"),
      )
      .select(["documents.enrolmentId", "documents.facts", "annulments.at"])
      .orderBy("documents.id", "desc")
      .execute(),
  );
}

/** Everyone on a course, with the keys by which a roster would bring them again. */
export async function peopleOnCourse(db: Db, courseId: number) {
  const rows = await placesInCourses(db)
    .where("enrolments.courseId", "=", courseId)
    .select(["identityKey", "documentKey", ...IDENTITY_COLUMNS, "enrolments.nameKey"])
    .select(["enrolments.fullNameKk", "enrolments.fullNameRu"])
    .select(["courses.code as courseCode", "live_documents.number"])
    .orderBy("enrolments.id")
    .execute();
  return rows.map(({ nameKey, ...person }) => ({ ...person, nameKeys: keysIn(nameKey) }));
}

/** Somebody's place in a course: the roster that brought it last, and the line there. */
export async function placeOfPerson(
  db: Db,
  courseId: number,
  { identityKey, documentKey }: PersonKeys,
): Promise<{ rosterId: number; row: number } | null> {
  const place = await db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .where("enrolments.courseId", "=", courseId)
    .where((where) =>
      where.or([
        where("trainees.identityKey", "=", identityKey ?? ""),
        where("trainees.documentKey", "=", documentKey ?? ""),
      ]),
    )
    .select(["enrolments.rosterId", "enrolments.row"])
    .executeTakeFirst();
  return place ?? null;
}

/**
 * The people of courses that are most likely this one under another code: of the same kind, with the
 * same topic in either language, at the same time at least in part.
 *
 * @param course none is found while its kind, topic or period are not known
 * @returns what the register says of them there, by each of their identity and document keys; a
 *   documented place before one without
 */
export async function placesInTwinCourses(db: Db, course: CourseDraft) {
  const places = new Map<string, PersonRecord>();
  for (const id of await twinsOf(db, course)) {
    for (const person of await peopleOnCourse(db, id)) {
      const { identityKey, documentKey, nameKeys: _, ...record } = person;
      for (const key of [identityKey, documentKey]) {
        if (key !== null && !places.get(key)?.number) places.set(key, record);
      }
    }
  }
  return places;
}

async function twinsOf(db: Db, course: CourseDraft): Promise<number[]> {
  const { code, kind, titleKk, titleRu, start, end } = course;
  const topics = [titleKk, titleRu].flatMap((title) => (title ? [courseTitleKey(title)] : []));
  if (!kind || !start || !end || topics.length === 0) return [];
  const others = await db
    .selectFrom("courses")
    .where("kind", "=", kind)
    .where("start", "<=", end)
    .where("end", ">=", start)
    .where("codeKey", "!=", courseKey(code ?? ""))
    .select(["id", "titleKk", "titleRu"])
    .orderBy("id")
    .execute();
  return others
    .filter(({ titleKk, titleRu }) =>
      [titleKk, titleRu].some((title) => topics.includes(courseTitleKey(title))),
    )
    .map(({ id }) => id);
}
