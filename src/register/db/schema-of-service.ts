import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import type { NoticeKind } from "../../model/notice.js";
import type { RequestChannel, RequestGround } from "../../model/request.js";
import type { RequestResult, RequestSubject } from "../../model/request-record.js";
import type { CalendarDayKind } from "../../model/working-calendar.js";
import type { Fixed, Json, Timestamp } from "./schema-columns.js";

/** A year of the working calendar that the centre confirmed itself; the shipped one is not read. */
export interface CalendarYearsTable {
  year: Fixed<number>;
  confirmed_at: Fixed<Timestamp>;
  confirmed_by: Fixed<string>;
}

/** What the centre changed in the working calendar; all else is shipped with Kualik. */
export interface CalendarDaysTable {
  date: Fixed<IsoDate>;
  /** `usual`: what its weekday says, although the shipped calendar says otherwise. */
  kind: CalendarDayKind | "usual";
  note: string;
  changed_at: Timestamp;
  changed_by: string;
}

/** Requests for the state service; rows are only ever added. */
export interface RequestsTable {
  id: Fixed<number>;
  year: Fixed<number>;
  sequence: Fixed<number>;
  channel: Fixed<RequestChannel>;
  /** The portal's own number; null for what was handed over at the centre. */
  external_number: Fixed<string | null>;
  subject: Fixed<RequestSubject>;
  kind: Fixed<DocumentKind | null>;
  applicant_name: Fixed<string | null>;
  applicant_iin: Fixed<string | null>;
  /** The person of the register whom the applicant was found to be. */
  trainee_id: Fixed<number | null>;
  course_id: Fixed<number | null>;
  /** Kind and number of what was shown, or `digital`; never a copy of it. */
  identity_document: Fixed<string | null>;
  submitted_at: Fixed<Timestamp>;
  received_at: Fixed<Timestamp>;
  due_at: Fixed<Timestamp>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** What requests came to; rows are only ever added. */
export interface AnswersTable {
  id: Fixed<number>;
  request_id: Fixed<number>;
  result: Fixed<RequestResult>;
  ground: Fixed<RequestGround | null>;
  /** The registrar's own words. */
  explanation: Fixed<string | null>;
  /** Registration numbers of the documents that the applicant got. */
  documents: Fixed<Json>;
  notice_id: Fixed<number | null>;
  at: Fixed<Timestamp>;
  operator: Fixed<string>;
  person: Fixed<string | null>;
}

/** Notices of refusals as they were issued; rows are only ever added. */
export interface NoticesTable {
  id: Fixed<number>;
  request_id: Fixed<number>;
  kind: Fixed<NoticeKind>;
  year: Fixed<number>;
  sequence: Fixed<number>;
  number: Fixed<string>;
  /** See `numberKey`. */
  number_key: Fixed<string>;
  issued_on: Fixed<IsoDate>;
  edition_sha256: Fixed<string>;
  field_values: Fixed<Json>;
  sha256: Fixed<string>;
  file: Fixed<string>;
}
