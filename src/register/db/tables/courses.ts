import type { CourseKind, IsoDate } from "../../../model/course.js";
import type { RosterField } from "../../../model/roster.js";
import {
  fixed,
  JSON_TEXT,
  KEY,
  keyOf,
  linkTo,
  orNull,
  REAL,
  TEXT,
  TIMESTAMP,
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
