import { checkAgainstRegister } from "../checks/check-against-register.js";
import { checkRows } from "../checks/check-rows.js";
import {
  absentFrom,
  checkOtherCourses,
  holdDropped,
  holdNamesakes,
} from "../checks/course-places.js";
import { findSimilarPeople, findStrangers } from "../checks/strangers.js";
import type { CourseDraft } from "../model/course.js";
import type { CheckedRow, Overrides } from "../model/problem.js";
import type { RosterRow } from "../model/roster.js";
import type { KnownTrainee, PersonOnCourse } from "../model/trainee.js";
import { meanings, readOutcomeWords } from "../register/centre/outcome-words.js";
import { droppedFromCourse } from "../register/courses/changes.js";
import { findCourse } from "../register/courses/courses.js";
import { peopleOnCourse, placesInTwinCourses } from "../register/courses/enrolments.js";
import type { Db } from "../register/db/sqlite.js";
import { knownTrainees, peopleAlike } from "../register/people/known-people.js";
import { overridesFor } from "../register/rosters/held-rows.js";
import { type Ports, todayOf } from "./session.js";

interface DecidedRows {
  rows: CheckedRow[];
  /** People on the course whom the rows do not bring. */
  absent: PersonOnCourse[];
}

const NOBODY_DROPPED = { people: new Map(), rows: new Map() };

/**
 * Checks rows of a course by themselves, and against the register as it is now.
 *
 * @param db the register, or a transaction of it
 */
export async function decideRows(
  ports: Pick<Ports, "now">,
  db: Db,
  rows: readonly RosterRow[],
  course: CourseDraft,
): Promise<DecidedRows> {
  const registered = course.code ? await findCourse(db, course.code) : null;
  const overrides = await overridesFor(db, registered?.id ?? null);
  const courseHours = course.hours ?? null;
  const outcomeWords = meanings(await readOutcomeWords(db));
  const said = { courseHours, overrides, outcomeWords };
  const checked = checkRows(rows, { today: todayOf(ports), ...said });
  const keys = checked.flatMap(({ person }) =>
    [person.identityKey, person.documentKey].filter((key) => key !== null),
  );
  const known = await knownTrainees(db, [...new Set(keys)], registered?.id ?? null);
  const people = registered ? await peopleOnCourse(db, registered.id) : [];
  const absent = absentFrom(checked, people);
  const elsewhere = await placesInTwinCourses(db, course);

  const compared = checkAgainstRegister(checked, known, overrides);
  const once = checkOtherCourses(compared, elsewhere, overrides);
  const dropped = registered ? await droppedFromCourse(db, registered.code) : NOBODY_DROPPED;
  const named = holdNamesakes(holdDropped(once, dropped, overrides), absent, overrides);
  return { rows: await withSimilarPeople(db, named, known, overrides), absent };
}

async function withSimilarPeople(
  db: Db,
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, KnownTrainee>,
  overrides: Overrides,
): Promise<CheckedRow[]> {
  const strangers = findStrangers(rows, known);
  const names = new Set(strangers.flatMap(({ nameKeys }) => nameKeys));
  const iins = new Set(strangers.flatMap(({ likelyIins }) => likelyIins));
  const alike = await peopleAlike(db, [...names], [...iins]);
  return findSimilarPeople(rows, strangers, { ...alike, known }, overrides);
}
