import type { RegisteredPerson } from "../../model/known-trainee.js";
import { inChunks } from "../db/in-chunks.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { registeredPeople } from "./registered-people.js";

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
  const ids = [...named.map(({ trainee_id }) => trainee_id), ...withIin.map(({ id }) => id)];
  const people = await peopleWithPlaces(db, ids);

  const byName = new Map<string, RegisteredPerson[]>();
  for (const { name_key, trainee_id } of named) {
    const person = people.get(trainee_id);
    if (!person) continue;
    const namesakes = byName.get(name_key);
    if (namesakes) namesakes.push(person);
    else byName.set(name_key, [person]);
  }
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
    .where("name_key", "in", nameKeys)
    .select(["name_key", "trainee_id"])
    .orderBy("trainee_id")
    .execute();
}

function queryIins(db: RegisterDatabase, iins: readonly string[]) {
  const keys = iins.map((iin) => `iin:${iin}`);
  return db
    .selectFrom("trainees")
    .where("identity_key", "in", keys)
    .select(["id", "iin"])
    .execute();
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
