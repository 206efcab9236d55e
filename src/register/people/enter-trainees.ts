import type { AcceptedRow } from "../../model/trainee.js";
import { stoppedPlaces } from "../courses/stopped-places.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import {
  differing,
  type EnteringChanges,
  noChanges,
  valuesBefore,
} from "../rosters/import-changes.js";
import {
  type KeptPerson,
  type KnownPeople,
  keepPeople,
  knownPeople,
  type Newcomer,
  newcomerOf,
} from "./keep-people.js";

/** Where rows are entered. */
export interface Place {
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
  place: Place,
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
  place: Place,
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

function placeOf({ newcomer: { accepted, names }, traineeId }: KeptPerson, place: Place) {
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
