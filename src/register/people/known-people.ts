import type { KnownTrainee, RegisteredPerson } from "../../model/trainee.js";
import { inChunks, PERSON_COLUMNS, PLACE_COLUMNS, placesInCourses } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { only } from "../journal/entries.js";
import { NAMES, traineesWithKeys } from "./identity.js";

/**
 * The people of the register with these keys of the table of trainees, with every place of theirs.
 * Their records name the newest course, that which ended last, and its document.
 */
async function registeredPeople(db: Db, traineeIds: readonly number[]) {
  const ids = [...new Set(traineeIds)];
  const placesOf = Map.groupBy(
    await inChunks(ids, (some) => queryPlaces(db, some)),
    ({ traineeId }) => traineeId,
  );
  const people = await inChunks(ids, (some) =>
    db
      .selectFrom("trainees")
      .where("id", "in", some)
      .select(["id", "identityKey", "documentKey", ...PERSON_COLUMNS])
      .execute(),
  );
  return people.map(({ id, identityKey, documentKey, ...names }) => {
    const places = placesOf.get(id) ?? [];
    const { courseCode = null, number = null } = places.at(-1) ?? {};
    const record = { ...names, courseCode, number };
    const isDocumented = places.some((place) => place.number !== null);
    const person: RegisteredPerson = { identityKey, documentKey, record, isDocumented };
    return { id, person, places };
  });
}

function queryPlaces(db: Db, ids: readonly number[]) {
  return placesInCourses(db)
    .where("enrolments.traineeId", "in", ids)
    .select(["enrolments.traineeId", "enrolments.courseId", "courses.code as courseCode"])
    .select([...PLACE_COLUMNS, "live_documents.number"])
    .orderBy("courses.end")
    .orderBy("enrolments.id")
    .execute();
}

const SAID_OF_PLACE = ["courseCode", ...NAMES, "outcome", "hoursAttended", "number"] as const;

/**
 * What the register knows of the people with these identity or document keys.
 *
 * @param courseId the course whose enrolments are meant; null where the course is new
 * @returns the known ones under each of their keys
 */
export async function knownTrainees(
  db: Db,
  identityKeys: readonly string[],
  courseId: number | null,
): Promise<Map<string, KnownTrainee>> {
  const trainees = await inChunks(identityKeys, (keys) =>
    traineesWithKeys(db, keys).select("id").execute(),
  );
  const ids = trainees.map(({ id }) => id);
  const known = new Map<string, KnownTrainee>();
  for (const { person, places } of await registeredPeople(db, ids)) {
    const place = places.find((one) => one.courseId === courseId);
    const trainee = { ...person, enrolment: place ? only(place, SAID_OF_PLACE) : null };
    known.set(trainee.identityKey, trainee);
    if (trainee.documentKey !== null) known.set(trainee.documentKey, trainee);
  }
  return known;
}

/**
 * Looks for people with these names, and for people with these IINs: whom rows might mean that name
 * nobody the register knows. Who was taken off every course
 * is nobody's double: most likely that was the wrong entry.
 *
 * @param nameKeys see `nameKey`; the names are those that hold now
 * @returns them by the key of either spelling of the name, and by IIN
 */
export async function peopleAlike(db: Db, nameKeys: readonly string[], iins: readonly string[]) {
  const named = await inChunks(nameKeys, (some) =>
    db
      .selectFrom("trainee_names")
      .where("nameKey", "in", some)
      .select(["nameKey", "traineeId"])
      .orderBy("traineeId")
      .execute(),
  );
  const identityKeys = iins.map((iin) => `iin:${iin}`);
  const withIin = await inChunks(identityKeys, (some) =>
    db.selectFrom("trainees").where("identityKey", "in", some).select(["id", "iin"]).execute(),
  );
  const ids = [...named.map(({ traineeId }) => traineeId), ...withIin.map(({ id }) => id)];
  const people = new Map(
    (await registeredPeople(db, ids))
      .filter(({ places }) => places.length > 0)
      .map(({ id, person }) => [id, person]),
  );

  const byName = new Map<string, RegisteredPerson[]>();
  for (const { nameKey, traineeId } of named) {
    const person = people.get(traineeId);
    if (person) byName.set(nameKey, [...(byName.get(nameKey) ?? []), person]);
  }
  const byIin = new Map<string, RegisteredPerson>();
  for (const { id, iin } of withIin) {
    const person = people.get(id);
    if (person && iin !== null) byIin.set(iin, person);
  }
  return { byName, byIin };
}
