import type { KnownTrainee, RegisteredPerson } from "../../model/known-trainee.js";
import { inChunks } from "../db/in-chunks.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** A place that somebody has in some course. */
export interface PlaceOfPerson extends NonNullable<KnownTrainee["enrolment"]> {
  courseId: number;
}

/** Somebody of the register with every place of theirs. */
export interface PersonWithPlaces extends RegisteredPerson {
  places: PlaceOfPerson[];
}

/**
 * The people of the register with these keys of the table of trainees, by that key. Their records
 * name the newest course, that which ended last, and its document.
 */
export async function registeredPeople(
  db: RegisterDatabase,
  traineeIds: readonly number[],
): Promise<Map<number, PersonWithPlaces>> {
  const ids = [...new Set(traineeIds)];
  const places = new Map<number, PlaceOfPerson[]>();
  for (const { traineeId, ...place } of await inChunks(ids, (some) => queryPlaces(db, some))) {
    const own = places.get(traineeId);
    if (own) own.push(place);
    else places.set(traineeId, [place]);
  }
  const people = await inChunks(ids, (some) => queryPeople(db, some));
  return new Map(people.map((row) => [row.id, personOf(row, places.get(row.id) ?? [])]));
}

type PersonRow = Awaited<ReturnType<typeof queryPeople>>[number];

function queryPeople(db: RegisterDatabase, ids: readonly number[]) {
  return db.selectFrom("trainees").selectAll().where("id", "in", ids).execute();
}

function personOf(row: PersonRow, places: PlaceOfPerson[]): PersonWithPlaces {
  const newest = places.at(-1);
  return {
    identityKey: row.identity_key,
    documentKey: row.document_key,
    record: {
      fullNameKk: row.full_name_kk,
      fullNameRu: row.full_name_ru,
      iin: row.iin,
      identityDocument: row.identity_document,
      birthDate: row.birth_date,
      courseCode: newest?.courseCode ?? null,
      number: newest?.number ?? null,
    },
    isDocumented: places.some(({ number }) => number !== null),
    places,
  };
}

async function queryPlaces(db: RegisterDatabase, ids: readonly number[]) {
  const rows = await db
    .selectFrom("enrolments")
    .innerJoin("courses", "courses.id", "enrolments.course_id")
    .leftJoin("live_documents", "live_documents.enrolment_id", "enrolments.id")
    .where("enrolments.trainee_id", "in", ids)
    .select([
      "enrolments.trainee_id",
      "enrolments.course_id",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "enrolments.outcome",
      "enrolments.hours_attended",
      "courses.code",
      "live_documents.number",
    ])
    .orderBy("courses.end_date")
    .orderBy("enrolments.id")
    .execute();
  return rows.map((row) => ({
    traineeId: row.trainee_id,
    courseId: row.course_id,
    courseCode: row.code,
    fullNameKk: row.full_name_kk,
    fullNameRu: row.full_name_ru,
    outcome: row.outcome,
    hoursAttended: row.hours_attended,
    number: row.number,
  }));
}
