import { sql } from "kysely";
import type { AcceptedRow } from "../model/trainee.js";
import { differing, type EnteringChanges, noChanges, valuesBefore } from "./import-changes.js";
import {
  type KeptPerson,
  type KnownPeople,
  keepPeople,
  knownPeople,
  type Newcomer,
  newcomerOf,
} from "./keep-people.js";
import type { RegisterDatabase } from "./sqlite.js";

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
  await noteChangedPlaces(db, places, changes);
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
        stopped_at: stoppedWhileTheSame,
      })),
    )
    .execute();
}

/** What of a place, once it is otherwise, makes a new document of it. */
const SAID_OF_PERSON = ["full_name_kk", "full_name_ru", "outcome", "hours_attended"] as const;

/** After an annulment nothing is issued until the list says something else of the person. */
const stoppedWhileTheSame = sql<string | null>`case when ${sql.join(
  SAID_OF_PERSON.map((column) => sql.raw(`enrolments.${column} is excluded.${column}`)),
  sql` and `,
)} then enrolments.stopped_at end`;

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
  };
}

async function noteChangedPlaces(
  db: RegisterDatabase,
  places: readonly EnrolmentPlace[],
  { enrolments }: EnteringChanges,
): Promise<void> {
  const [first] = places;
  if (first === undefined) return;
  const next = new Map(places.map((place) => [place.trainee_id, place]));
  const there = await db
    .selectFrom("enrolments")
    .selectAll()
    .where("course_id", "=", first.course_id)
    .where("trainee_id", "in", [...next.keys()])
    .where("roster_id", "!=", first.roster_id)
    .execute();
  for (const { id, ...now } of there) {
    const place = next.get(now.trainee_id);
    const isSame = SAID_OF_PERSON.every((column) => place?.[column] === now[column]);
    const change = differing(now, { ...place, ...(isSame ? {} : { stopped_at: null }) });
    if (change) enrolments.push({ id, was: valuesBefore(now, change) });
  }
}
