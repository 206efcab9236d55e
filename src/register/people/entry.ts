import { documentKeyOf, identityKeyOf } from "../../model/identity.js";
import type { AcceptedRow } from "../../model/problem.js";
import { stoppedPlaces } from "../courses/enrolments.js";
import { setInserter } from "../db/rows.js";
import type { Db } from "../db/sqlite.js";
import { changeOf, only } from "../journal/entries.js";
import type { EnteringChanges } from "../rosters/last-import.js";
import {
  columnsOf,
  keepNames,
  keepNamesOfNew,
  type Trainee,
  traineesWithKeys,
} from "./identity.js";

interface EntryPlace {
  courseId: number;
  rosterId: number;
}

const ROWS_A_BATCH = 500;

/**
 * Enters accepted rows: the trainees, or what is new about those who are known, and their places in
 * the course. Where somebody comes twice, the later row holds.
 *
 * @returns what changed, for taking it back
 */
export async function enterTrainees(db: Db, place: EntryPlace, rows: readonly AcceptedRow[]) {
  const changes: EnteringChanges = { newTrainees: new Set(), trainees: [], enrolments: [] };
  for (let from = 0; from < rows.length; ) {
    const newcomers = rows.slice(from, from + ROWS_A_BATCH).map(newcomerOf);
    const known = await knownPeople(db, newcomers);
    const batch = whoComeOnce(newcomers, known);
    await enterBatch(db, place, batch, known, changes);
    from += batch.length;
  }
  return changes;
}

/** The first of them, until somebody comes again, whom the register must know by then. */
function whoComeOnce(newcomers: readonly Newcomer[], known: KnownAs): readonly Newcomer[] {
  const met = new Set<string | number>();
  const again = newcomers.findIndex((newcomer) => {
    const marks = [newcomer.identityKey, newcomer.documentKey, known(newcomer)?.id];
    const isMet = marks.some((mark) => mark != null && met.has(mark));
    for (const mark of marks) if (mark != null) met.add(mark);
    return isMet;
  });
  return again < 0 ? newcomers : newcomers.slice(0, again);
}

async function enterBatch(
  db: Db,
  place: EntryPlace,
  batch: readonly Newcomer[],
  known: KnownAs,
  changes: EnteringChanges,
): Promise<void> {
  const people = await keepPeople(db, batch, known, changes);
  const places = people.map((person) => placeOf(person, place));
  await stopAndNoteThere(db, places, changes);
  await enterPlaces(db, places);
}

const enterPlaces = setInserter((db, places: readonly EnrolmentPlace[]) =>
  db
    .insertInto("enrolments")
    .values(places)
    .onConflict((conflict) =>
      conflict.columns(["courseId", "traineeId"]).doUpdateSet((row) => ({
        rosterId: row.ref("excluded.rosterId"),
        row: row.ref("excluded.row"),
        fullNameKk: row.ref("excluded.fullNameKk"),
        fullNameRu: row.ref("excluded.fullNameRu"),
        nameKey: row.ref("excluded.nameKey"),
        outcome: row.ref("excluded.outcome"),
        hoursAttended: row.ref("excluded.hoursAttended"),
        stoppedAt: row.ref("excluded.stoppedAt"),
      })),
    ),
);

type EnrolmentPlace = ReturnType<typeof placeOf>;

function placeOf({ newcomer, traineeId }: KeptPerson, { courseId, rosterId }: EntryPlace) {
  const { row, trainee } = newcomer.accepted;
  return {
    ...{ courseId, traineeId, rosterId, row },
    ...newcomer.names,
    ...only(trainee, ["outcome", "hoursAttended"]),
    stoppedAt: null as string | null,
  };
}

/** Carries over to places that are there already who is to wait, and notes what changes of them. */
async function stopAndNoteThere(
  db: Db,
  places: readonly EnrolmentPlace[],
  { enrolments }: EnteringChanges,
): Promise<void> {
  const [first] = places;
  if (first === undefined) return;
  const placeFor = new Map(places.map((place) => [place.traineeId, place]));
  const rows = await db
    .selectFrom("enrolments")
    .selectAll()
    .where("courseId", "=", first.courseId)
    .where("traineeId", "in", [...placeFor.keys()])
    .execute();
  const there = rows.flatMap(({ id, ...was }) => {
    const next = placeFor.get(was.traineeId);
    return next ? [{ id, was, next }] : [];
  });
  const stopped = await stoppedPlaces(db, there);
  for (const { id, was, next } of there) {
    next.stoppedAt = stopped.get(id) ?? null;
    if (was.rosterId === first.rosterId) continue;
    const { fields, from } = changeOf(was, next, keysOf(next));
    if (fields.length > 0) enrolments.push({ id, was: from });
  }
}

/** An accepted row with the keys under which its person is kept. */
type Newcomer = ReturnType<typeof newcomerOf>;

function newcomerOf(accepted: AcceptedRow) {
  const { iin, identityDocument } = accepted.trainee;
  return {
    accepted,
    identityKey: identityKeyOf(iin, identityDocument) ?? "",
    documentKey: documentKeyOf(identityDocument),
    names: columnsOf(accepted.trainee),
  };
}

/** Tells as whom a newcomer is known. */
type KnownAs = (newcomer: Newcomer) => Trainee | undefined;

/** Looks newcomers up: by the identity key, else by the identity document they once came with. */
async function knownPeople(db: Db, newcomers: readonly Newcomer[]): Promise<KnownAs> {
  const keys = newcomers.flatMap(({ identityKey, documentKey }) => [identityKey, documentKey]);
  const said = [...new Set(keys)].filter((key) => key !== null);
  const trainees = await traineesWithKeys(db, said).selectAll().orderBy("id", "desc").execute();
  const byIdentity = new Map(trainees.map((trainee) => [trainee.identityKey, trainee]));
  const byDocument = new Map(trainees.map((trainee) => [trainee.documentKey, trainee]));
  return ({ identityKey, documentKey }) =>
    byIdentity.get(identityKey) ?? (documentKey === null ? undefined : byDocument.get(documentKey));
}

function keysOf<Row extends object>(row: Row): (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}

interface KeptPerson {
  newcomer: Newcomer;
  traineeId: number;
}

/**
 * Keeps people, none of whom comes twice: adds those who are new, and notes what is new about the
 * others.
 *
 * @returns them in their order
 */
async function keepPeople(
  db: Db,
  people: readonly Newcomer[],
  known: KnownAs,
  changes: EnteringChanges,
): Promise<KeptPerson[]> {
  const added = await addTrainees(
    db,
    people.filter((newcomer) => known(newcomer) === undefined),
  );
  for (const id of added.values()) changes.newTrainees.add(id);
  const kept: KeptPerson[] = [];
  for (const newcomer of people) {
    const trainee = known(newcomer);
    if (trainee) await updateTrainee(db, trainee, newcomer, changes);
    const traineeId = trainee?.id ?? added.get(newcomer.identityKey);
    if (traineeId === undefined) throw new Error("a new trainee got no key");
    kept.push({ newcomer, traineeId });
  }
  return kept;
}

/** @returns the new keys by identity key */
async function addTrainees(db: Db, strangers: readonly Newcomer[]) {
  if (strangers.length === 0) return new Map();
  const rows = await enterPeople(db, strangers.map(rowOfStranger));
  await keepNamesOfNew(db, rows);
  return new Map(rows.map(({ id, identityKey }) => [identityKey, id]));
}

function rowOfStranger({ accepted: { trainee }, identityKey, documentKey, names }: Newcomer) {
  const { iin, identityDocument, birthDate } = trainee;
  return { identityKey, documentKey, iin, identityDocument, birthDate, ...names };
}

const enterPeople = setInserter((db, people: readonly ReturnType<typeof rowOfStranger>[]) =>
  db.insertInto("trainees").values(people).returning(["id", "identityKey", "nameKey"]),
);

async function updateTrainee(
  db: Db,
  trainee: Trainee,
  newcomer: Newcomer,
  { newTrainees, trainees }: EnteringChanges,
): Promise<void> {
  const { id, ...now } = trainee;
  const said = saidOf(newcomer, trainee);
  const { fields, from, to } = changeOf(now, { ...now, ...said }, keysOf(said));
  if (fields.length === 0) return;
  await db.updateTable("trainees").set(to).where("id", "=", id).execute();
  if (fields.includes("nameKey")) await keepNames(db, id, newcomer.accepted.trainee);
  if (!newTrainees.has(id)) trainees.push({ id, was: from });
}

/** What a roster does not tell stays as it was; an IIN, once known, stays for good. */
function saidOf({ accepted, identityKey, documentKey, names }: Newcomer, known: Trainee) {
  const { iin, identityDocument, birthDate } = accepted.trainee;
  return {
    ...names,
    ...(birthDate === null ? {} : { birthDate }),
    ...(identityDocument === null ? {} : { identityDocument, documentKey }),
    ...(known.iin === null && iin !== null ? { iin, identityKey } : {}),
  };
}
