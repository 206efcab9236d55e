import { faultOfIin } from "../../checks/iin.js";
import { dateInKazakhstan } from "../../language/dates.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/identity.js";
import type { RequestChannel, RequestRecord, RequestSubject } from "../../model/request.js";
import { getCourse } from "../../register/courses/courses.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { openRequest } from "../../register/requests/requests.js";
import { type HeldPlace, heldRowsOfPerson } from "../../register/rosters/held-rows.js";
import { requestTimes } from "../../service/request-times.js";
import { openWorkingClock } from "../calendar/calendar.js";
import { actOf, type Session } from "../session.js";
import { findApplicant, isOtherName, NOBODY, type WhichPerson } from "./applicant.js";
import { kindAsked, kindAtPlace, placeMeant } from "./places.js";

/** A request as a registrar hears it. */
export interface ReceivingRequest {
  channel: RequestChannel;
  /** IIN, or number of another identity document. */
  iin?: string;
  name?: string;
  /** Kind or appendix. */
  document?: string;
  course?: string;
  duplicate?: true;
  group?: true;
  identityDocument?: string;
  /** The portal's number. */
  portalNumber?: string;
  /** UTC; now where it is left out. */
  at?: string;
}

/** A request that was received, and what is odd about it. */
export interface ReceivedRequest {
  request: RequestRecord;
  /** Of the person, where the register knows one. */
  places: readonly PlaceOfApplicant[];
  /** Whether the name may be that of somebody whom nobody chose. */
  isUnsure: boolean;
  /** Whether the register has another name under the IIN. */
  isOther: boolean;
  /** Where a roster has the person on a row that nobody has let in yet. */
  held: readonly HeldPlace[];
}

/**
 * Receives a request, and fixes when it is due.
 *
 * @param which chooses among people of a name
 * @throws UserError `request-without-person`, `request-document-kind`, `identity-document-missing`,
 *   `presented-identity-invalid`, `request-iin`, `course-not-found`, `calendar-year-missing`
 */
export async function receiveRequest(
  session: Session,
  wishes: ReceivingRequest,
  which: WhichPerson,
): Promise<ReceivedRequest> {
  const { db } = session.register;
  const said = readWishes(wishes);
  const found = said.subject === "group" ? NOBODY : await findApplicant(session, said, which);
  const { applicant, isUnsure } = found;
  if (!applicant && isMistyped(said.iin)) throw new UserError("request-iin");
  const course = said.course === null ? null : await getCourse(db, said.course);
  const places = applicant ? await placesOfApplicant(db, applicant.traineeId) : [];
  const meant = placeMeant(places, course?.id ?? null, said.kind);
  const submittedAt = wishes.at ?? session.now().toISOString();
  const times = requestTimes(await openWorkingClock(db), wishes.channel, submittedAt);
  const request = await openRequest(
    db,
    {
      channel: wishes.channel,
      subject: said.subject,
      kind: said.kind ?? (meant && kindAtPlace(meant)),
      externalNumber: said.externalNumber,
      applicantName: nameToKeep(said, applicant),
      applicantIin: applicant?.iin ?? said.iin ?? null,
      traineeId: applicant?.traineeId ?? null,
      courseId: course?.id ?? meant?.courseId ?? null,
      identityDocument: said.identityDocument,
      ...times,
    },
    yearOfMoment(times.receivedAt),
    actOf(session),
  );
  const isOther =
    applicant !== null && said.name !== undefined && isOtherName(said.name, applicant);
  const held =
    applicant === null && said.iin !== undefined ? await heldRowsOfPerson(db, said.iin) : [];
  return { request, places, isUnsure, isOther, held };
}

/** The year in Kazakhstan, which stands in a request's number. */
export function yearOfMoment(at: string): number {
  return Number(dateInKazakhstan(new Date(at)).slice(0, 4));
}

interface Said {
  iin: string | undefined;
  name: string | undefined;
  kind: DocumentKind | null;
  course: string | null;
  subject: RequestSubject;
  identityDocument: string | null;
  externalNumber: string | null;
}

/** @throws UserError where what is said cannot be right */
function readWishes(wishes: ReceivingRequest): Said {
  const { channel, document, duplicate = false, group = false } = wishes;
  const name = wishes.name?.trim() || undefined;
  const iin = wishes.iin?.replace(/[\s-]/g, "") || undefined;
  if (iin === undefined && name === undefined) throw new UserError("request-without-person");
  return {
    iin,
    name,
    kind: document === undefined ? null : kindAsked(document),
    course: wishes.course ?? null,
    subject: group ? "group" : duplicate ? "duplicate" : "document",
    identityDocument: presented(channel, group, wishes.identityDocument),
    externalNumber: wishes.portalNumber?.trim() || null,
  };
}

/** With an IIN besides, the name is what the applicant says, and the register may say another. */
function nameToKeep({ iin, name }: Said, applicant: Applicant | null): string | null {
  return (
    (iin === undefined ? applicant?.fullNameRu : name) ?? applicant?.fullNameRu ?? name ?? null
  );
}

/** A few right numbers fail the check; whom the register has under one has been found already. */
function isMistyped(iin: string | undefined): boolean {
  return iin !== undefined && /^\d+$/.test(iin) && faultOfIin(iin) !== null;
}

/** Who comes in person must be identified; the portal has done so, and a letter is an organisation's. */
function presented(
  channel: RequestChannel,
  group: boolean,
  text: string | undefined,
): string | null {
  if (text === undefined) {
    if (channel === "direct" && !group) throw new UserError("identity-document-missing");
    return null;
  }
  const parsed = parsePresentedIdentity(text);
  if (!parsed) throw new UserError("presented-identity-invalid");
  return parsed;
}
