import type { Generated } from "kysely";
import type { CourseKind, IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import type { ProblemCode } from "../../model/problem.js";
import type { RosterField } from "../../model/roster.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { Outcome } from "../../model/trainee.js";
import type { Fixed, Json, Timestamp } from "./schema-columns.js";
import type {
  BlankRangesTable,
  BlankReleasesTable,
  BlanksInUseView,
  BlankUsesTable,
  SpoiledBlanksTable,
} from "./schema-of-blanks.js";
import type {
  AnswersTable,
  CalendarDaysTable,
  CalendarYearsTable,
  NoticesTable,
  RequestsTable,
} from "./schema-of-service.js";

export type { Timestamp } from "./schema-columns.js";
export type {
  BlankRangesTable,
  BlankReleasesTable,
  BlankUsesTable,
  SpoiledBlanksTable,
} from "./schema-of-blanks.js";
export type {
  AnswersTable,
  CalendarDaysTable,
  NoticesTable,
  RequestsTable,
} from "./schema-of-service.js";

/** One row: the layout of the register, see `LAYOUT`. */
export interface LayoutTable {
  version: number;
}

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
  /** When the document was annulled after which no other is to follow by itself. */
  stopped_at: Generated<Timestamp | null>;
}

export interface HeldRowsTable {
  id: Generated<number>;
  course_id: Fixed<number>;
  roster_id: Fixed<number>;
  row: Fixed<number>;
  /** The row's cells as read from the file. */
  cells: Fixed<Json>;
  problems: Json;
  identity_key: string | null;
  name_key: string | null;
  /** The later roster that brought this person again; null while the row is open. */
  settled_by_roster_id: number | null;
  /** When the registrar took the row off the course; who and why is in the journal. */
  dropped_at: Timestamp | null;
  /** What a review changed, see `Edits`; null where it changed nothing. */
  edits: Json | null;
  /** When a review last left the row held. */
  left_at: Timestamp | null;
  /** When a review let the row in; null while the row is open. */
  reviewed_at: Timestamp | null;
}

/** A check that a registrar let a person pass, and why. */
export interface OverridesTable {
  id: Generated<number>;
  course_id: Fixed<number>;
  /** Follows the person where an identity is corrected. */
  identity_key: string;
  name_key: Fixed<string | null>;
  code: Fixed<ProblemCode>;
  reason: Fixed<string>;
  operator: Fixed<string>;
  at: Fixed<Timestamp>;
}

/** What a registrar said that a column holds, for every roster with the same header. */
export interface ColumnAnswersTable {
  /** The texts of the whole header, levelled. */
  header_key: Fixed<string>;
  letter: Fixed<string>;
  /** Null where the column is to be left aside. */
  field: RosterField | null;
  answered_at: Timestamp;
  answered_by: string;
}

/** What the last import changed, so that it can be taken back; one row at most. */
export interface LastImportTable {
  roster_id: Fixed<number>;
  changes: Fixed<Json>;
}

/** The names by which a trainee is known now, see `nameKey`: for finding namesakes. */
export interface TraineeNamesTable {
  name_key: Fixed<string>;
  trainee_id: Fixed<number>;
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
  kind: Fixed<TemplateKind>;
  bytes: Fixed<Uint8Array>;
  /** The template made ready for filling, see `pressToBytes`. */
  press: Fixed<Uint8Array>;
  added_at: Fixed<Timestamp>;
  added_by: Fixed<string>;
}

/** From which day on documents of a kind are made from which edition. */
export interface EditionsInForceTable {
  kind: Fixed<TemplateKind>;
  from_date: Fixed<IsoDate>;
  edition_sha256: string;
  added_at: Timestamp;
  added_by: string;
}

/** Documents issued at once. */
export interface BatchesTable {
  id: Generated<number>;
  /** The name that the register knew of who issued them; null where it knew none. */
  person: Fixed<string | null>;
  /** The course's data as they were, see `CourseAsIssued`. */
  course: Fixed<Json>;
  /** The field values that are the same in all of them. */
  field_values: Fixed<Json>;
}

export interface DocumentsTable {
  id: Fixed<number>;
  enrolment_id: Fixed<number>;
  /** The document in whose place this one was issued; null for an original. */
  replaces_id: Fixed<number | null>;
  kind: Fixed<DocumentKind>;
  year: Fixed<number>;
  sequence: Fixed<number>;
  number: Fixed<string>;
  /** See `numberKey`. */
  number_key: Fixed<string>;
  issued_on: Fixed<IsoDate>;
  issued_at: Fixed<Timestamp>;
  issued_by: Fixed<string>;
  edition_sha256: Fixed<string>;
  batch_id: Fixed<number>;
  /** The field values that were printed, but for those that the batch has. */
  field_values: Fixed<Json>;
  /** The person's data as they were, see `HolderAsIssued`. */
  facts: Fixed<Json>;
  /** SHA-256 of the file's bytes. */
  sha256: Fixed<string>;
  /** Path inside the register folder, with `/`. */
  file: Fixed<string>;
  /** See `hashOfDocument`. */
  record_sha256: Fixed<string>;
}

/** Documents that hold no longer; rows are only ever added. */
export interface AnnulmentsTable {
  id: Fixed<number>;
  document_id: Fixed<number>;
  reason: Fixed<string>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** To whom documents were handed; rows are only ever added. */
export interface HandoversTable {
  id: Fixed<number>;
  document_id: Fixed<number>;
  /** Who took it, as the name was given. */
  recipient: Fixed<string>;
  /** Kind and number of the identity document that was shown; never a copy of it. */
  identity_document: Fixed<string | null>;
  /** By what right somebody else than the holder took it. */
  ground: Fixed<string | null>;
  handed_on: Fixed<IsoDate>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** The names of those who work with the register. */
export interface OperatorsTable {
  /** Operating-system user. */
  os_user: Fixed<string>;
  name: string;
}

/** Who did what, when; rows are only ever added, each sealed with all before it. */
export interface JournalTable {
  id: Fixed<number>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
  act: Fixed<string>;
  subject: Fixed<string>;
  details: Fixed<Json>;
  /** See `hashOfEntry`. */
  hash: Fixed<string>;
}

export interface Schema {
  kualik_layout: LayoutTable;
  settings: SettingsTable;
  courses: CoursesTable;
  rosters: RostersTable;
  trainees: TraineesTable;
  trainee_names: TraineeNamesTable;
  enrolments: EnrolmentsTable;
  held_rows: HeldRowsTable;
  overrides: OverridesTable;
  column_answers: ColumnAnswersTable;
  last_import: LastImportTable;
  counters: CountersTable;
  editions: EditionsTable;
  editions_in_force: EditionsInForceTable;
  batches: BatchesTable;
  documents: DocumentsTable;
  /** A view: the documents that are not annulled. */
  live_documents: DocumentsTable;
  annulments: AnnulmentsTable;
  handovers: HandoversTable;
  blank_ranges: BlankRangesTable;
  blank_uses: BlankUsesTable;
  blank_releases: BlankReleasesTable;
  spoiled_blanks: SpoiledBlanksTable;
  blanks_in_use: BlanksInUseView;
  operators: OperatorsTable;
  calendar_years: CalendarYearsTable;
  calendar_days: CalendarDaysTable;
  requests: RequestsTable;
  answers: AnswersTable;
  notices: NoticesTable;
  journal: JournalTable;
}
