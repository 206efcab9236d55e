import { basename } from "node:path";
import { faultOfIin, restoreLeadingZeros } from "../../checks/iin.js";
import { isNamed } from "../../checks/name-comparison.js";
import { parseTypedMoment } from "../../language/dates.js";
import { LANGUAGES, loadTranslate, type Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request.js";
import { findCourse, getCourse } from "../../register/courses/courses.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import type { Act } from "../../register/journal/entries.js";
import {
  applicantsNamed,
  applicantWithIdentity,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { openRequest, requestFromPortal } from "../../register/requests/requests.js";
import { normaliseWords } from "../../roster/words.js";
import {
  type PortalFault,
  type PortalReading,
  type PortalRequest,
  readPortalTable,
} from "../../service/portal-table.js";
import { requestTimes } from "../../service/request-times.js";
import type { WorkingClock } from "../../service/working-clock.js";
import { openWorkingClock } from "../calendar/calendar.js";
import { actOf, type Session } from "../session.js";
import { kindAtPlace, placeMeant } from "./places.js";
import { openPortalFile } from "./portal-file.js";
import { yearOfMoment } from "./receive-request.js";
import type { TimedRequests } from "./requests.js";

/** What became of the portal's list. */
export interface ReceivedFromPortal extends TimedRequests {
  /** The portal's numbers of those that had been received before. */
  known: string[];
}

/**
 * Receives the portal's requests from a file, each once, all or none of the new ones.
 *
 * @param path absolute
 * @throws UserError `portal-file-faults`, `portal-file-columns`, `portal-file-json`,
 *   `calendar-year-missing`, and what reading a file may meet
 */
export async function receiveFromPortal(
  session: Session,
  path: string,
): Promise<ReceivedFromPortal> {
  const { db } = session.register;
  const { requests, faults } = readPortalTable(await openPortalFile(path), await readingOf());
  refuseFaults(faults);
  refuseFaults(await unknownCourses(db, requests));
  const clock = await openWorkingClock(db);
  const { received, known } = await receive(db, requests, clock, actOf(session));
  return { requests: received, known, clock, now: session.now().toISOString() };

  function refuseFaults(found: readonly PortalFault[]): void {
    if (found.length === 0) return;
    const list = inWords(found, session.t);
    throw new UserError("portal-file-faults", { file: basename(path), list });
  }
}

async function unknownCourses(
  db: RegisterDatabase,
  requests: readonly PortalRequest[],
): Promise<PortalFault[]> {
  const faults: PortalFault[] = [];
  for (const { line, courseCode: text } of requests) {
    if (text === null || (await findCourse(db, text))) continue;
    faults.push({ code: "course", line, params: { text } });
  }
  return faults;
}

function inWords(faults: readonly PortalFault[], t: Translate): string {
  return faults
    .map(({ code, line, params }) => `  - ${t.loose(`portal-fault.${code}`, { line, ...params })}`)
    .join("\n");
}

/** The portal names documents in the language its user chose. */
async function readingOf(): Promise<PortalReading> {
  const kinds = new Map<string, DocumentKind>();
  for (const language of LANGUAGES) {
    const t = await loadTranslate(language);
    for (const kind of DOCUMENT_KIND_NAMES)
      kinds.set(normaliseWords(t(`document-kind.${kind}`)), kind);
  }
  return {
    momentOf: parseTypedMoment,
    kindOf: (text) => kinds.get(normaliseWords(text)) ?? null,
    iinOf,
  };
}

/** A spreadsheet drops the zeros in front, as in rosters. */
function iinOf(text: string): string | null {
  if (!/^\d+$/.test(text)) return text;
  const whole = restoreLeadingZeros(text, null) ?? text;
  return faultOfIin(whole) === null ? whole : null;
}

async function receive(
  db: RegisterDatabase,
  requests: readonly PortalRequest[],
  clock: WorkingClock,
  act: Act,
): Promise<{ received: RequestRecord[]; known: string[] }> {
  return db.transaction().execute(async (transaction) => {
    const received: RequestRecord[] = [];
    const known: string[] = [];
    for (const request of requests) {
      if (await requestFromPortal(transaction, request.number)) known.push(request.number);
      else received.push(await enter(transaction, request, clock, act));
    }
    return { received, known };
  });
}

async function enter(
  db: RegisterDatabase,
  { number, submittedAt, iin, name, kind, courseCode }: PortalRequest,
  clock: WorkingClock,
  act: Act,
): Promise<RequestRecord> {
  const applicant = iin ? await applicantWithIdentity(db, iin) : await onlyOneNamed(db, name ?? "");
  const course = courseCode === null ? null : await getCourse(db, courseCode);
  const places = applicant ? await placesOfApplicant(db, applicant.traineeId) : [];
  const meant = placeMeant(places, course?.id ?? null, kind);
  const times = requestTimes(clock, "portal", submittedAt);
  return openRequest(
    db,
    {
      channel: "portal",
      subject: "document",
      kind: kind ?? (meant && kindAtPlace(meant)),
      externalNumber: number,
      applicantName: name ?? applicant?.fullNameRu ?? null,
      applicantIin: applicant?.iin ?? iin,
      traineeId: applicant?.traineeId ?? null,
      courseId: course?.id ?? meant?.courseId ?? null,
      identityDocument: null,
      ...times,
    },
    yearOfMoment(times.receivedAt),
    act,
  );
}

/** A name that several have, or a mere part of one, is nobody's until a person has looked. */
async function onlyOneNamed(db: RegisterDatabase, name: string) {
  const [only, ...others] = await applicantsNamed(db, name);
  return only && others.length === 0 && isNamed(only, name) ? only : null;
}
