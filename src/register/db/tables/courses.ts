import type { CourseKind, IsoDate } from "../../../model/course.js";
import type { ProblemCode } from "../../../model/problem.js";
import type { RosterField } from "../../../model/roster.js";
import type { Outcome } from "../../../model/trainee.js";
import {
  type Column,
  changingTable,
  fixed,
  INTEGER,
  JSON_TEXT,
  KEY,
  linkTo,
  orNull,
  REAL,
  TEXT,
  TIMESTAMP,
  type Timestamp,
  unique,
  watchedTable,
  words,
} from "./table.js";

/** Courses, and the rosters that were imported for them. */
export const COURSE_TABLES = {
  courses: watchedTable(
    {
      id: KEY,
      code: fixed(TEXT),
      /** See `courseKey`. */
      codeKey: fixed(unique(TEXT)),
      kind: words<CourseKind>(),
      titleKk: TEXT,
      titleRu: TEXT,
      specialtyKk: orNull(TEXT),
      specialtyRu: orNull(TEXT),
      hours: { ...REAL, check: "hours > 0" },
      credits: orNull(REAL),
      start: words<IsoDate>(),
      end: words<IsoDate>(),
    },
    { checks: { course_ends_after_its_start: `"end" >= start` } },
  ),

  /** Imported files. */
  rosters: watchedTable(
    {
      id: KEY,
      courseId: fixed(linkTo("courses.id")),
      fileName: fixed(TEXT),
      sha256: fixed(TEXT),
      importedAt: fixed(TIMESTAMP),
      importedBy: fixed(TEXT),
      /** Row decisions as they were told: `[{row, outcome, codes}]`. */
      decisions: fixed(JSON_TEXT),
    },
    { indexes: { rosters_by_file: ["sha256"] } },
  ),

  /** What the last import changed, so that it can be taken back; one row at most. */
  last_import: watchedTable({
    id: KEY,
    rosterId: fixed(unique(linkTo("rosters.id"))),
    changes: fixed(JSON_TEXT),
  }),

  /** What a registrar said that a column holds, for every roster with the same header. */
  column_answers: watchedTable(
    {
      id: KEY,
      /** The texts of the whole header, levelled. */
      headerKey: fixed(TEXT),
      letter: fixed(TEXT),
      /** Null where the column is to be left aside. */
      field: orNull(words<RosterField>()),
      answeredAt: TIMESTAMP,
      answeredBy: TEXT,
    },
    { unique: { one_answer_a_column: ["headerKey", "letter"] } },
  ),
};

/** Null until an annulment: whoever enters a place need not say so. */
const STOPPED_AT: Column<Timestamp | null, Timestamp | null | undefined> = orNull(TIMESTAMP);

/** People by whatever they are found by, their places in courses, and rows that nobody let in yet. */
export const PEOPLE_TABLES = {
  trainees: watchedTable(
    {
      id: KEY,
      /** See `identityKeyOf`. */
      identityKey: unique(TEXT),
      /** See `documentKeyOf`. */
      documentKey: orNull(TEXT),
      iin: orNull(TEXT),
      identityDocument: orNull(TEXT),
      fullNameKk: TEXT,
      fullNameRu: TEXT,
      /** Both spellings levelled for look-up, see `nameKey`. */
      nameKey: TEXT,
      birthDate: orNull(words<IsoDate>()),
    },
    { indexes: { trainees_by_document: ["documentKey"] } },
  ),

  /** The names by which a trainee is known now, see `nameKey`: for finding namesakes. */
  trainee_names: changingTable(
    { nameKey: fixed(TEXT), traineeId: fixed(linkTo("trainees.id")) },
    {
      primaryKey: { trainee_names_key: ["nameKey", "traineeId"] },
      indexes: { trainee_names_by_trainee: ["traineeId"] },
    },
  ),

  /** Trainees' places in courses, with the names as their documents will print them. */
  enrolments: watchedTable(
    {
      id: KEY,
      courseId: fixed(linkTo("courses.id")),
      traineeId: fixed(linkTo("trainees.id")),
      rosterId: linkTo("rosters.id"),
      row: INTEGER,
      fullNameKk: TEXT,
      fullNameRu: TEXT,
      /** The printed names levelled for look-up: they stay when the person's name changes. */
      nameKey: TEXT,
      outcome: words<Outcome>(),
      hoursAttended: orNull(REAL),
      /** When the document was annulled after which no other is to follow by itself. */
      stoppedAt: STOPPED_AT,
    },
    {
      unique: { one_place_a_course: ["courseId", "traineeId"] },
      indexes: {
        enrolments_by_trainee: ["traineeId"],
        // Courses are gone through page by page.
        enrolments_in_order: ["courseId", "rosterId", "row"],
      },
    },
  ),

  held_rows: watchedTable(
    {
      id: KEY,
      courseId: fixed(linkTo("courses.id")),
      rosterId: fixed(linkTo("rosters.id")),
      row: fixed(INTEGER),
      /** The row's cells as read from the file. */
      cells: fixed(JSON_TEXT),
      problems: JSON_TEXT,
      identityKey: orNull(TEXT),
      nameKey: orNull(TEXT),
      /** The later roster that brought this person again; null while the row is open. */
      settledByRosterId: orNull(linkTo("rosters.id")),
      /** When the registrar took the row off the course; who and why is in the journal. */
      droppedAt: orNull(TIMESTAMP),
      /** What a review changed, see `Edits`; null where it changed nothing. */
      edits: orNull(JSON_TEXT),
      /** When a review last left the row held. */
      leftAt: orNull(TIMESTAMP),
      /** When a review let the row in; null while the row is open. */
      reviewedAt: orNull(TIMESTAMP),
    },
    { indexes: { held_rows_by_course: ["courseId"] } },
  ),

  /** Checks that a registrar let a person pass, and why. */
  overrides: watchedTable({
    id: KEY,
    courseId: fixed(linkTo("courses.id")),
    /** Follows the person where an identity is corrected. */
    identityKey: TEXT,
    nameKey: fixed(orNull(TEXT)),
    code: fixed(words<ProblemCode>()),
    reason: fixed(TEXT),
    operator: fixed(TEXT),
    at: fixed(TIMESTAMP),
  }),
};
