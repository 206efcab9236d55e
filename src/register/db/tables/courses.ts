import type { CourseKind, IsoDate } from "../../../model/course.js";
import type { ProblemCode } from "../../../model/problem.js";
import type { RosterField } from "../../../model/roster.js";
import type { Outcome } from "../../../model/trainee.js";
import {
  type Column,
  fixed,
  INTEGER,
  JSON_TEXT,
  KEY,
  keyOf,
  linkTo,
  orNull,
  REAL,
  TEXT,
  TIMESTAMP,
  type Timestamp,
  table,
  unique,
  words,
} from "./table.js";

/** Courses, and the rosters that were imported for them. */
export const COURSE_TABLES = {
  courses: table(
    {
      id: KEY,
      code: fixed(TEXT),
      /** See `courseKey`. */
      code_key: fixed(unique(TEXT)),
      kind: words<CourseKind>(),
      title_kk: TEXT,
      title_ru: TEXT,
      specialty_kk: orNull(TEXT),
      specialty_ru: orNull(TEXT),
      hours: { ...REAL, check: "hours > 0" },
      credits: orNull(REAL),
      start_date: words<IsoDate>(),
      end_date: words<IsoDate>(),
    },
    { checks: { course_ends_after_its_start: "end_date >= start_date" } },
  ),

  /** Imported files. */
  rosters: table(
    {
      id: KEY,
      course_id: fixed(linkTo("courses.id")),
      file_name: fixed(TEXT),
      sha256: fixed(TEXT),
      imported_at: fixed(TIMESTAMP),
      imported_by: fixed(TEXT),
      /** Row decisions as they were told: `[{row, outcome, codes}]`. */
      decisions: fixed(JSON_TEXT),
    },
    { indexes: { rosters_by_file: ["sha256"] } },
  ),

  /** What the last import changed, so that it can be taken back; one row at most. */
  last_import: table({
    roster_id: fixed(keyOf(linkTo("rosters.id"))),
    changes: fixed(JSON_TEXT),
  }),

  /** What a registrar said that a column holds, for every roster with the same header. */
  column_answers: table(
    {
      /** The texts of the whole header, levelled. */
      header_key: fixed(TEXT),
      letter: fixed(TEXT),
      /** Null where the column is to be left aside. */
      field: orNull(words<RosterField>()),
      answered_at: TIMESTAMP,
      answered_by: TEXT,
    },
    { primaryKey: { column_answers_key: ["header_key", "letter"] } },
  ),
};

/** Null until an annulment: whoever enters a place need not say so. */
const STOPPED_AT: Column<Timestamp | null, Timestamp | null | undefined> = orNull(TIMESTAMP);

/** People by whatever they are found by, their places in courses, and rows that nobody let in yet. */
export const PEOPLE_TABLES = {
  trainees: table(
    {
      id: KEY,
      /** See `identityKeyOf`. */
      identity_key: unique(TEXT),
      /** See `documentKeyOf`. */
      document_key: orNull(TEXT),
      iin: orNull(TEXT),
      identity_document: orNull(TEXT),
      full_name_kk: TEXT,
      full_name_ru: TEXT,
      /** Both spellings levelled for look-up, see `nameKey`. */
      name_key: TEXT,
      birth_date: orNull(words<IsoDate>()),
    },
    { indexes: { trainees_by_document: ["document_key"] } },
  ),

  /** The names by which a trainee is known now, see `nameKey`: for finding namesakes. */
  trainee_names: table(
    { name_key: fixed(TEXT), trainee_id: fixed(linkTo("trainees.id")) },
    {
      primaryKey: { trainee_names_key: ["name_key", "trainee_id"] },
      indexes: { trainee_names_by_trainee: ["trainee_id"] },
    },
  ),

  /** Trainees' places in courses, with the names as their documents will print them. */
  enrolments: table(
    {
      id: KEY,
      course_id: fixed(linkTo("courses.id")),
      trainee_id: fixed(linkTo("trainees.id")),
      roster_id: linkTo("rosters.id"),
      row: INTEGER,
      full_name_kk: TEXT,
      full_name_ru: TEXT,
      /** The printed names levelled for look-up: they stay when the person's name changes. */
      name_key: TEXT,
      outcome: words<Outcome>(),
      hours_attended: orNull(REAL),
      /** When the document was annulled after which no other is to follow by itself. */
      stopped_at: STOPPED_AT,
    },
    {
      unique: { one_place_a_course: ["course_id", "trainee_id"] },
      indexes: {
        enrolments_by_trainee: ["trainee_id"],
        // Courses are gone through page by page.
        enrolments_in_order: ["course_id", "roster_id", "row"],
      },
    },
  ),

  held_rows: table(
    {
      id: KEY,
      course_id: fixed(linkTo("courses.id")),
      roster_id: fixed(linkTo("rosters.id")),
      row: fixed(INTEGER),
      /** The row's cells as read from the file. */
      cells: fixed(JSON_TEXT),
      problems: JSON_TEXT,
      identity_key: orNull(TEXT),
      name_key: orNull(TEXT),
      /** The later roster that brought this person again; null while the row is open. */
      settled_by_roster_id: orNull(linkTo("rosters.id")),
      /** When the registrar took the row off the course; who and why is in the journal. */
      dropped_at: orNull(TIMESTAMP),
      /** What a review changed, see `Edits`; null where it changed nothing. */
      edits: orNull(JSON_TEXT),
      /** When a review last left the row held. */
      left_at: orNull(TIMESTAMP),
      /** When a review let the row in; null while the row is open. */
      reviewed_at: orNull(TIMESTAMP),
    },
    { indexes: { held_rows_by_course: ["course_id"] } },
  ),

  /** Checks that a registrar let a person pass, and why. */
  overrides: table({
    id: KEY,
    course_id: fixed(linkTo("courses.id")),
    /** Follows the person where an identity is corrected. */
    identity_key: TEXT,
    name_key: fixed(orNull(TEXT)),
    code: fixed(words<ProblemCode>()),
    reason: fixed(TEXT),
    operator: fixed(TEXT),
    at: fixed(TIMESTAMP),
  }),
};
