import { tidyName } from "../../checks/name.js";
import { readTypedIdentity } from "../../checks/read-identity.js";
import { dateInKazakhstan } from "../../language/dates.js";
import { UserError } from "../../model/errors.js";
import type { RequestChannel, RequestRecord, RequestSubject } from "../../model/request.js";
import { tidy } from "../../model/tidy-text.js";
import { getCourse } from "../../register/courses/courses.js";
import type { Db } from "../../register/db/sqlite.js";
import type { Act } from "../../register/journal/entries.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/requests/applicants.js";
import { type NewRequest, openRequest, openRequestsOf } from "../../register/requests/requests.js";
import { type HeldPlace, heldRowsOfPerson } from "../../register/rosters/held-rows.js";
import { requestTimes } from "../../service/request-times.js";
import type { WorkingClock } from "../../service/working-clock.js";
import { openWorkingClock } from "../calendar.js";
import { actOf, type Session } from "../session.js";
import { readApplicantName } from "../typed-text.js";
import {
  findApplicant,
  isOtherName,
  NOBODY,
  type SaidApplicant,
  type WhichPerson,
} from "./applicant.js";
import { kindAsked, kindAtPlace, placeMeant, readPresented } from "./requests.js";

/** A request as a registrar hears it. */
interface ReceivingRequest {
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
 * @returns null where the person's other request is enough
 * @throws UserError `request-without-person`, `request-document-kind`, `identity-document-missing`,
 *   `presented-identity-invalid`, `request-iin`, `name-invalid`, `course-not-found`, `calendar-year-missing`
 */
export async function receiveRequest(
  session: Session,
  wishes: ReceivingRequest,
  which: WhichPerson,
): Promise<ReceivedRequest | null> {
  const { db } = session.register;
  const said = readWishes(wishes);
  const { iin, name, isMistyped } = said;
  const found = said.subject === "group" ? NOBODY : await findApplicant(session, said, which);
  const { applicant, isUnsure } = found;
  // A few right numbers fail the check; whom the register has under one has been found already.
  if (!applicant && isMistyped) throw new UserError("request-iin");
  if (!(await mayBeSecond(session, applicant, iin))) return null;
  const { request, places } = await enterRequest(
    db,
    {
      ...said,
      applicant,
      applicantName: nameToKeep(said, applicant),
      submittedAt: wishes.at ?? session.now().toISOString(),
    },
    await openWorkingClock(db),
    actOf(session),
  );
  const isOther = applicant !== null && name !== undefined && isOtherName(name, applicant);
  const held = applicant === null && iin !== undefined ? await heldRowsOfPerson(db, iin) : [];
  return { request, places, isUnsure, isOther, held };
}

/** Says which request of the same person waits already, and asks whether it is another one. */
async function mayBeSecond(
  session: Session,
  applicant: Applicant | null,
  said: string | undefined,
): Promise<boolean> {
  const person = { traineeId: applicant?.traineeId ?? null, iin: applicant?.iin ?? said ?? null };
  const open = await openRequestsOf(session.register.db, person);
  if (open.length === 0) return true;
  const { t } = session;
  session.tell(t("request.other-open", { list: open.map(({ number }) => number).join(", ") }));
  return session.isAsked ? session.confirm(t("ask.second-request"), "irreversible") : true;
}

/** A request that is to be entered, with whom of the register it was found to be of. */
interface RequestToEnter
  extends Pick<
    NewRequest,
    "channel" | "subject" | "kind" | "externalNumber" | "identityDocument" | "submittedAt"
  > {
  applicant: Applicant | null;
  applicantName: string | null;
  /** As it was said. */
  iin: string | null | undefined;
  /** Its code, as far as one is said. */
  course: string | null;
}

/** Enters a request, with what the register tells of its course and document, and when it is due. */
export async function enterRequest(
  db: Db,
  { applicant, iin, course: code, submittedAt, ...said }: RequestToEnter,
  clock: WorkingClock,
  act: Act,
): Promise<Pick<ReceivedRequest, "request" | "places">> {
  const course = code === null ? null : await getCourse(db, code);
  const places = applicant ? await placesOfApplicant(db, applicant.traineeId) : [];
  const meant = placeMeant(places, course?.id ?? null, said.kind);
  const times = requestTimes(clock, said.channel, submittedAt);
  const order = {
    ...said,
    ...times,
    kind: said.kind ?? (meant && kindAtPlace(meant)),
    applicantIin: applicant?.iin ?? iin ?? null,
    traineeId: applicant?.traineeId ?? null,
    courseId: course?.id ?? meant?.courseId ?? null,
  };
  // The year stands in the request's number, and is that of Kazakhstan.
  const year = Number(dateInKazakhstan(new Date(times.receivedAt)).slice(0, 4));
  return { request: await openRequest(db, order, year, act), places };
}

/** @throws UserError where what is said cannot be right */
function readWishes(wishes: ReceivingRequest) {
  const { channel, document, duplicate = false, group = false } = wishes;
  const said = wishes.name ?? "";
  // A group is named by its organisation.
  const name = (group ? tidyName(said) : readApplicantName(said)) || undefined;
  const { identity, fault } = readTypedIdentity(wishes.iin ?? "");
  const iin = identity.replace(/[\s-]/g, "") || undefined;
  if (iin === undefined && name === undefined) throw new UserError("request-without-person");
  const subject: RequestSubject = group ? "group" : duplicate ? "duplicate" : "document";
  const kind = document === undefined ? null : kindAsked(document);
  // Who comes in person must be identified; the portal has done so, and a letter is an organisation's.
  const mustBeShown = channel === "direct" && !group;
  const { identityDocument: shown } = wishes;
  if (shown === undefined && mustBeShown) throw new UserError("identity-document-missing");
  return {
    ...{ channel, subject, iin, name, kind, isMistyped: fault !== null },
    course: wishes.course ?? null,
    identityDocument: shown === undefined ? null : readPresented(shown),
    externalNumber: tidy(wishes.portalNumber ?? "") || null,
  };
}

/** With an IIN besides, the name is what the applicant says, and the register may say another. */
function nameToKeep({ iin, name }: SaidApplicant, applicant: Applicant | null): string | null {
  const known = applicant?.fullNameRu;
  return (iin === undefined ? known : name) ?? known ?? name ?? null;
}
