import { documentKeyOf, identityKeyOf } from "../../model/identity.js";
import type { AcceptedRow } from "../../model/problem.js";
import { stoppedPlaces } from "../courses/enrolments.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import {
  differing,
  type EnteringChanges,
  noChanges,
  valuesBefore,
} from "../rosters/last-import.js";
import {
  keepNames,
  keepNamesOfNew,
  nameKeysOf,
  oneKey,
  type Trainee,
  traineesWithKeys,
} from "./identity.js";

/** Where rows are entered. */
export interface EntryPlace {
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
export async function enterTrainees(
  db: RegisterDatabase,
  place: EntryPlace,
  rows: readonly AcceptedRow[],
): Promise<EnteringChanges> {
  const changes = noChanges();
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
function whoComeOnce(newcomers: readonly Newcomer[], known: KnownPeople): readonly Newcomer[] {
  const met = new Set<string | number>();
  const again = newcomers.findIndex((newcomer) => {
    const marks = [newcomer.identityKey, newcomer.documentKey, known.get(newcomer)?.id];
    const isMet = marks.some((mark) => mark != null && met.has(mark));
    for (const mark of marks) if (mark != null) met.add(mark);
    return isMet;
  });
  return again < 0 ? newcomers : newcomers.slice(0, again);
}

async function enterBatch(
  db: RegisterDatabase,
  place: EntryPlace,
  batch: readonly Newcomer[],
  known: KnownPeople,
  changes: EnteringChanges,
): Promise<void> {
  const people = await keepPeople(db, batch, known, changes);
  const places = people.map((person) => placeOf(person, place));
  await stopAndNoteThere(db, places, changes);
  await db
    .insertInto("enrolments")
    .values(places)
    .onConflict((conflict) =>
      conflict.columns(["course_id", "trainee_id"]).doUpdateSet((row) => ({
        roster_id: row.ref("excluded.roster_id"),
        row: row.ref("excluded.row"),
        full_name_kk: row.ref("excluded.full_name_kk"),
        full_name_ru: row.ref("excluded.full_name_ru"),
        name_key: row.ref("excluded.name_key"),
        outcome: row.ref("excluded.outcome"),
        hours_attended: row.ref("excluded.hours_attended"),
        stopped_at: row.ref("excluded.stopped_at"),
      })),
    )
    .execute();
}

type EnrolmentPlace = ReturnType<typeof placeOf>;

function placeOf({ newcomer: { accepted, names }, traineeId }: KeptPerson, place: EntryPlace) {
  return {
    course_id: place.courseId,
    trainee_id: traineeId,
    roster_id: place.rosterId,
    row: accepted.row,
    ...names,
    outcome: accepted.trainee.outcome,
    hours_attended: accepted.trainee.hoursAttended,
    stopped_at: null as string | null,
  };
}

/** Carries over to places that are there already who is to wait, and notes what changes of them. */
async function stopAndNoteThere(
  db: RegisterDatabase,
  places: readonly EnrolmentPlace[],
  { enrolments }: EnteringChanges,
): Promise<void> {
  const [first] = places;
  if (first === undefined) return;
  const placeFor = new Map(places.map((place) => [place.trainee_id, place]));
  const rows = await db
    .selectFrom("enrolments")
    .selectAll()
    .where("course_id", "=", first.course_id)
    .where("trainee_id", "in", [...placeFor.keys()])
    .execute();
  const there = rows.flatMap(({ id, ...was }) => {
    const next = placeFor.get(was.trainee_id);
    return next ? [{ id, was, next }] : [];
  });
  const stopped = await stoppedPlaces(db, there);
  for (const { id, was, next } of there) {
    next.stopped_at = stopped.get(id) ?? null;
    const change = was.roster_id === first.roster_id ? null : differing(was, next);
    if (change) enrolments.push({ id, was: valuesBefore(was, change) });
  }
}

/** An accepted row with the keys under which its person is kept. */
interface Newcomer {
  accepted: AcceptedRow;
  identityKey: string;
  documentKey: string | null;
  nameKeys: string[];
  names: Pick<Trainee, "full_name_kk" | "full_name_ru" | "name_key">;
}

function newcomerOf(accepted: AcceptedRow): Newcomer {
  const { iin, identityDocument, fullNameKk, fullNameRu } = accepted.trainee;
  const nameKeys = nameKeysOf(accepted.trainee);
  return {
    accepted,
    identityKey: identityKeyOf(iin, identityDocument) ?? "",
    documentKey: documentKeyOf(identityDocument),
    nameKeys,
    names: { full_name_kk: fullNameKk, full_name_ru: fullNameRu, name_key: oneKey(nameKeys) },
  };
}

/** Who of some newcomers is known, and as whom. */
interface KnownPeople {
  get(newcomer: Newcomer): Trainee | undefined;
}

/** Looks newcomers up: by the identity key, else by the identity document they once came with. */
async function knownPeople(
  db: RegisterDatabase,
  newcomers: readonly Newcomer[],
): Promise<KnownPeople> {
  const keys = [...new Set(newcomers.flatMap(keysOf))];
  const trainees = await traineesWithKeys(db, keys).selectAll().orderBy("id", "desc").execute();
  const byIdentity = new Map(trainees.map((trainee) => [trainee.identity_key, trainee]));
  const byDocument = new Map(trainees.map((trainee) => [trainee.document_key, trainee]));
  return {
    get: ({ identityKey, documentKey }) =>
      byIdentity.get(identityKey) ??
      (documentKey === null ? undefined : byDocument.get(documentKey)),
  };
}

function keysOf({ identityKey, documentKey }: Newcomer): string[] {
  return documentKey === null ? [identityKey] : [identityKey, documentKey];
}

/** A newcomer whom the register now has. */
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
  db: RegisterDatabase,
  people: readonly Newcomer[],
  known: KnownPeople,
  changes: EnteringChanges,
): Promise<KeptPerson[]> {
  const added = await addTrainees(
    db,
    people.filter((newcomer) => known.get(newcomer) === undefined),
  );
  for (const id of added.values()) changes.newTrainees.add(id);
  const kept: KeptPerson[] = [];
  for (const newcomer of people) {
    const trainee = known.get(newcomer);
    if (trainee) await updateTrainee(db, trainee, newcomer, changes);
    const traineeId = trainee?.id ?? added.get(newcomer.identityKey);
    if (traineeId === undefined) throw new Error("a new trainee got no key");
    kept.push({ newcomer, traineeId });
  }
  return kept;
}

/** @returns the new keys by identity key */
async function addTrainees(
  db: RegisterDatabase,
  strangers: readonly Newcomer[],
): Promise<Map<string, number>> {
  if (strangers.length === 0) return new Map();
  const rows = await db
    .insertInto("trainees")
    .values(
      strangers.map(({ accepted: { trainee }, identityKey, documentKey, names }) => ({
        identity_key: identityKey,
        document_key: documentKey,
        iin: trainee.iin,
        identity_document: trainee.identityDocument,
        ...names,
        birth_date: trainee.birthDate,
      })),
    )
    .returning(["id", "identity_key"])
    .execute();
  const ids = new Map(rows.map(({ id, identity_key }) => [identity_key, id]));
  const namesOf = new Map(strangers.map(({ identityKey, nameKeys }) => [identityKey, nameKeys]));
  await keepNamesOfNew(
    db,
    rows.map(({ id, identity_key }) => ({ id, nameKeys: namesOf.get(identity_key) ?? [] })),
  );
  return ids;
}

async function updateTrainee(
  db: RegisterDatabase,
  trainee: Trainee,
  newcomer: Newcomer,
  { newTrainees, trainees }: EnteringChanges,
): Promise<void> {
  const { id, ...now } = trainee;
  const change = differing(now, saidOf(newcomer, trainee));
  if (change === null) return;
  await db.updateTable("trainees").set(change).where("id", "=", id).execute();
  if (change.name_key !== undefined) await keepNames(db, id, newcomer.accepted.trainee);
  if (!newTrainees.has(id)) trainees.push({ id, was: valuesBefore(now, change) });
}

/** What a roster does not tell stays as it was; an IIN, once known, stays for good. */
function saidOf({ accepted, identityKey, documentKey, names }: Newcomer, known: Trainee) {
  const { iin, identityDocument, birthDate } = accepted.trainee;
  return {
    ...names,
    ...(birthDate === null ? {} : { birth_date: birthDate }),
    ...(identityDocument === null
      ? {}
      : { identity_document: identityDocument, document_key: documentKey }),
    ...(known.iin === null && iin !== null ? { iin, identity_key: identityKey } : {}),
  };
}
