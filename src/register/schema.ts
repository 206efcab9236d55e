import type { ColumnType, Generated } from "kysely";
import type { CourseKind, IsoDate } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import type { Outcome } from "../model/trainee.js";

/** A moment in UTC, `2026-03-16T04:05:06.789Z`. */
export type Timestamp = string;

/** Text column holding JSON. */
type Json = string;

/** Written once, never changed. */
type Fixed<T> = ColumnType<T, T, never>;

export interface SettingsTable {
  key: string;
  value: string;
}

export interface CoursesTable {
  id: Generated<number>;
  code: Fixed<string>;
  /** See `courseKey`. */
  code_key: Fixed<string>;
  kind: CourseKind;
  title_kk: string;
  title_ru: string;
  specialty_kk: string | null;
  specialty_ru: string | null;
  hours: number;
  credits: number | null;
  start_date: IsoDate;
  end_date: IsoDate;
}

/** One imported file. */
export interface RostersTable {
  id: Generated<number>;
  course_id: Fixed<number>;
  file_name: Fixed<string>;
  sha256: Fixed<string>;
  imported_at: Fixed<Timestamp>;
  imported_by: Fixed<string>;
  /** Row decisions as they were told: `[{row, outcome, codes}]`. */
  decisions: Fixed<Json>;
}

export interface TraineesTable {
  id: Generated<number>;
  /** See `identityKeyOf`. */
  identity_key: string;
  /** See `documentKeyOf`. */
  document_key: string | null;
  iin: string | null;
  identity_document: string | null;
  full_name_kk: string;
  full_name_ru: string;
  /** Both spellings levelled for look-up, see `nameKey`. */
  name_key: string;
  birth_date: IsoDate | null;
}

/** A trainee's place in a course, with the names as its documents will print them. */
export interface EnrolmentsTable {
  id: Generated<number>;
  course_id: Fixed<number>;
  trainee_id: Fixed<number>;
  roster_id: number;
  row: number;
  full_name_kk: string;
  full_name_ru: string;
  /** The printed names levelled for look-up: they stay when the person's name changes. */
  name_key: string;
  outcome: Outcome;
  hours_attended: number | null;
}

export interface HeldRowsTable {
  id: Generated<number>;
  course_id: Fixed<number>;
  roster_id: Fixed<number>;
  row: Fixed<number>;
  /** The row's cells as read from the file. */
  cells: Fixed<Json>;
  problems: Fixed<Json>;
  identity_key: Fixed<string | null>;
  name_key: Fixed<string | null>;
  /** The later roster that brought this person again; null while the row is open. */
  settled_by_roster_id: number | null;
  /** When the registrar took the row off the course; who and why is in the journal. */
  dropped_at: Timestamp | null;
}

/** The next number of each kind and year. */
export interface CountersTable {
  kind: Fixed<DocumentKind>;
  year: Fixed<number>;
  next: number;
}

/** A template as it was used, by the SHA-256 of its bytes. */
export interface EditionsTable {
  sha256: Fixed<string>;
  kind: Fixed<DocumentKind>;
  bytes: Fixed<Uint8Array>;
  added_at: Fixed<Timestamp>;
}

export interface DocumentsTable {
  id: Generated<number>;
  enrolment_id: Fixed<number>;
  kind: Fixed<DocumentKind>;
  year: Fixed<number>;
  sequence: Fixed<number>;
  number: Fixed<string>;
  /** The number levelled for look-up. */
  number_key: Fixed<string>;
  issued_on: Fixed<IsoDate>;
  issued_at: Fixed<Timestamp>;
  issued_by: Fixed<string>;
  edition_sha256: Fixed<string>;
  /** The field values that were printed. */
  field_values: Fixed<Json>;
  /** SHA-256 of the file's bytes. */
  sha256: Fixed<string>;
  /** Path inside the register folder, with `/`. */
  file: Fixed<string>;
}

/** Who did what, when; rows are only ever added. */
export interface JournalTable {
  id: Generated<number>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  act: Fixed<string>;
  subject: Fixed<string>;
  details: Fixed<Json>;
}

export interface Schema {
  settings: SettingsTable;
  courses: CoursesTable;
  rosters: RostersTable;
  trainees: TraineesTable;
  enrolments: EnrolmentsTable;
  held_rows: HeldRowsTable;
  counters: CountersTable;
  editions: EditionsTable;
  documents: DocumentsTable;
  journal: JournalTable;
}
