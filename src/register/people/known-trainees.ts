import type { KnownTrainee } from "../../model/known-trainee.js";
import { inChunks } from "../db/in-chunks.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type PersonWithPlaces, registeredPeople } from "./registered-people.js";

/**
 * What the register knows of the people with these identity or document keys.
 *
 * @param courseId the course whose enrolments are meant; null where the course is new
 * @returns the known ones under each of their keys
 */
export async function knownTrainees(
  db: RegisterDatabase,
  identityKeys: readonly string[],
  courseId: number | null,
): Promise<Map<string, KnownTrainee>> {
  const ids = await inChunks(identityKeys, (keys) => queryIds(db, keys));
  const known = new Map<string, KnownTrainee>();
  for (const person of (await registeredPeople(db, ids)).values()) {
    const trainee = onCourse(person, courseId);
    known.set(trainee.identityKey, trainee);
    if (trainee.documentKey !== null) known.set(trainee.documentKey, trainee);
  }
  return known;
}

async function queryIds(db: RegisterDatabase, keys: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom("trainees")
    .where((where) =>
      where.or([where("identity_key", "in", keys), where("document_key", "in", keys)]),
    )
    .select("id")
    .execute();
  return rows.map(({ id }) => id);
}

function onCourse({ places, ...person }: PersonWithPlaces, courseId: number | null): KnownTrainee {
  const place = places.find((one) => one.courseId === courseId);
  if (!place) return { ...person, enrolment: null };
  const { courseId: _course, ...enrolment } = place;
  return { ...person, enrolment };
}
