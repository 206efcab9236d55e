import type { KnownTrainee, RegisteredPerson } from "../../model/trainee.js";
import { inChunks, PERSON_COLUMNS, PLACE_COLUMNS, placesInCourses } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { traineesWithKeys } from "./identity.js";

/** A place that somebody has in some course. */
interface PlaceOfPerson extends NonNullable<KnownTrainee["enrolment"]> {
  courseId: number;
}

/** Somebody of the register with every place of theirs. */
interface PersonWithPlaces extends RegisteredPerson {
  places: PlaceOfPerson[];
}

/**
 * The people of the register with these keys of the table of trainees, by that key. Their records
 * name the newest course, that which ended last, and its document.
 */
async function registeredPeople(
  db: RegisterDatabase,
  traineeIds: readonly number[],
): Promise<Map<number, PersonWithPlaces>> {
  const ids = [...new Set(traineeIds)];
  const rows = await inChunks(ids, (some) => queryPlaces(db, some));
  const places = Map.groupBy(rows, ({ traineeId }) => traineeId);
  const people = await inChunks(ids, (some) => queryPeople(db, some));
  return new Map(
    people.map((row) => [
      row.id,
      personOf(
        row,
        (places.get(row.id) ?? []).map(({ traineeId: _, ...place }) => place),
      ),
    ]),
  );
}

type PersonRow = Awaited<ReturnType<typeof queryPeople>>[number];

function queryPeople(db: RegisterDatabase, ids: readonly number[]) {
  return db
    .selectFrom("trainees")
    .where("id", "in", ids)
    .select(["id", "identityKey", "documentKey"])
    .select(PERSON_COLUMNS)
    .execute();
}

function personOf(row: PersonRow, places: PlaceOfPerson[]): PersonWithPlaces {
  const { id: _, identityKey, documentKey, ...person } = row;
  const newest = places.at(-1);
  return {
    identityKey,
    documentKey,
    record: {
      ...person,
      courseCode: newest?.courseCode ?? null,
      number: newest?.number ?? null,
    },
    isDocumented: places.some(({ number }) => number !== null),
    places,
  };
}

function queryPlaces(db: RegisterDatabase, ids: readonly number[]) {
  return placesInCourses(db)
    .where("enrolments.traineeId", "in", ids)
    .select([
      "enrolments.traineeId",
      "enrolments.courseId",
      "courses.code as courseCode",
      ...PLACE_COLUMNS,
      "live_documents.number",
    ])
    .orderBy("courses.end")
    .orderBy("enrolments.id")
    .execute();
}

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
  const rows = await traineesWithKeys(db, keys).select("id").execute();
  return rows.map(({ id }) => id);
}

function onCourse({ places, ...person }: PersonWithPlaces, courseId: number | null): KnownTrainee {
  const place = places.find((one) => one.courseId === courseId);
  if (!place) return { ...person, enrolment: null };
  const { courseId: _course, ...enrolment } = place;
  return { ...person, enrolment };
}

/** People of the register who might be meant by rows that name nobody it knows. */
export interface PeopleAlike {
  /** By the key of either spelling of the name. */
  byName: ReadonlyMap<string, readonly RegisteredPerson[]>;
  byIin: ReadonlyMap<string, RegisteredPerson>;
}

/**
 * Looks for people with these names, and for people with these IINs. Who was taken off every course
 * is nobody's double: most likely that was the wrong entry.
 *
 * @param nameKeys see `nameKey`; the names are those that hold now
 */
export async function peopleAlike(
  db: RegisterDatabase,
  nameKeys: readonly string[],
  iins: readonly string[],
): Promise<PeopleAlike> {
  const named = await inChunks(nameKeys, (some) => queryNames(db, some));
  const withIin = await inChunks(iins, (some) => queryIins(db, some));
  const ids = [...named.map(({ traineeId }) => traineeId), ...withIin.map(({ id }) => id)];
  const people = await peopleWithPlaces(db, ids);

  const known = named.flatMap(({ nameKey, traineeId }) => {
    const person = people.get(traineeId);
    return person ? [{ nameKey, person }] : [];
  });
  const namesakes = Map.groupBy(known, ({ nameKey }) => nameKey);
  const byName = new Map(
    [...namesakes].map(([key, alike]) => [key, alike.map(({ person }) => person)]),
  );
  const byIin = new Map<string, RegisteredPerson>();
  for (const { id, iin } of withIin) {
    const person = people.get(id);
    if (person && iin !== null) byIin.set(iin, person);
  }
  return { byName, byIin };
}

function queryNames(db: RegisterDatabase, nameKeys: readonly string[]) {
  return db
    .selectFrom("trainee_names")
    .where("nameKey", "in", nameKeys)
    .select(["nameKey", "traineeId"])
    .orderBy("traineeId")
    .execute();
}

function queryIins(db: RegisterDatabase, iins: readonly string[]) {
  const keys = iins.map((iin) => `iin:${iin}`);
  return db.selectFrom("trainees").where("identityKey", "in", keys).select(["id", "iin"]).execute();
}

async function peopleWithPlaces(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<Map<number, RegisteredPerson>> {
  const people = new Map<number, RegisteredPerson>();
  for (const [id, { places, ...person }] of await registeredPeople(db, ids)) {
    if (places.length > 0) people.set(id, person);
  }
  return people;
}
