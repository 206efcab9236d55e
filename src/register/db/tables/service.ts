import type { CalendarDayKind } from "../../../model/calendar.js";
import type { IsoDate } from "../../../model/course.js";
import type { DocumentKind } from "../../../model/document.js";
import type {
  RequestChannel,
  RequestGround,
  RequestResult,
  RequestSubject,
} from "../../../model/request.js";
import type { NoticeKind } from "../../../model/template-kind.js";
import {
  fixed,
  INTEGER,
  JSON_TEXT,
  KEY,
  linkTo,
  OWN_KEY,
  orNull,
  STAMP,
  sealedTable,
  TEXT,
  TIMESTAMP,
  unique,
  watchedTable,
  words,
} from "./table.js";

/**
 * The state service: requests, what was answered, the notices of refusals, and the working calendar
 * from which due times follow.
 */
export const SERVICE_TABLES = {
  /** Years of the working calendar that the centre confirmed itself; the shipped ones are not read. */
  calendar_years: watchedTable({
    id: KEY,
    year: fixed(unique(INTEGER)),
    confirmedAt: fixed(TIMESTAMP),
    confirmedBy: fixed(TEXT),
  }),

  /** What the centre changed in the working calendar; all else is shipped with Kualik. */
  calendar_days: watchedTable({
    id: KEY,
    date: fixed(unique(words<IsoDate>())),
    /** `usual`: what its weekday says, although the shipped calendar says otherwise. */
    kind: words<CalendarDayKind | "usual">(),
    note: TEXT,
    changedAt: TIMESTAMP,
    changedBy: TEXT,
  }),

  /** Rows are only ever added. */
  requests: sealedTable(
    {
      id: OWN_KEY,
      year: INTEGER,
      sequence: INTEGER,
      channel: words<RequestChannel>(),
      /** The portal's own number; null for what was handed over at the centre. */
      externalNumber: orNull(unique(TEXT)),
      subject: words<RequestSubject>(),
      kind: orNull(words<DocumentKind>()),
      applicantName: orNull(TEXT),
      applicantIin: orNull(TEXT),
      /** The person of the register whom the applicant was found to be. */
      traineeId: orNull(linkTo("trainees.id")),
      courseId: orNull(linkTo("courses.id")),
      /** Kind and number of what was shown, or `digital`; never a copy of it. */
      identityDocument: orNull(TEXT),
      submittedAt: TIMESTAMP,
      receivedAt: TIMESTAMP,
      dueAt: TIMESTAMP,
      ...STAMP,
    },
    {
      unique: { request_numbers: ["year", "sequence"] },
      indexes: { requests_by_time: ["receivedAt"] },
    },
  ),

  /** Notices of refusals as they were issued; rows are only ever added. */
  notices: sealedTable(
    {
      id: OWN_KEY,
      requestId: linkTo("requests.id"),
      kind: words<NoticeKind>(),
      year: INTEGER,
      sequence: INTEGER,
      number: unique(TEXT),
      /** See `numberKey`. */
      numberKey: unique(TEXT),
      issuedOn: words<IsoDate>(),
      edition: { ...TEXT, to: "editions.sha256" },
      fieldValues: JSON_TEXT,
      sha256: TEXT,
      file: unique(TEXT),
    },
    { unique: { notice_numbers: ["kind", "year", "sequence"] } },
  ),

  /** What requests came to; rows are only ever added. */
  answers: sealedTable({
    id: OWN_KEY,
    requestId: unique(linkTo("requests.id")),
    result: words<RequestResult>(),
    ground: orNull(words<RequestGround>()),
    /** The registrar's own words. */
    explanation: orNull(TEXT),
    /** Registration numbers of the documents that the applicant got. */
    documents: JSON_TEXT,
    noticeId: orNull(unique(linkTo("notices.id"))),
    ...STAMP,
  }),
};
