import { faultOfIin } from "../../checks/fault-of-iin.js";
import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import { shortMoment } from "../../language/short-moment.js";
import { type DocumentKind, documentKindNamed } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/presented-identity.js";
import type { RequestChannel } from "../../model/request.js";
import type { RequestRecord, RequestSubject } from "../../model/request-record.js";
import {
  type Applicant,
  type PlaceOfApplicant,
  placesOfApplicant,
} from "../../register/applicants.js";
import { getCourse } from "../../register/courses.js";
import { type HeldPlace, heldRowsOfPerson } from "../../register/held-rows-of-person.js";
import { openRequest } from "../../register/requests.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { requestTimes } from "../../requests/request-times.js";
import { openWorkingClock } from "../../work/calendar/open-working-clock.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { findApplicant, NOBODY } from "./find-applicant.js";
import { kindAtPlace } from "./obtainable.js";
import { isOtherName } from "./person-of-request.js";
import { placeMeant } from "./place-meant.js";
import { renderRequest } from "./render-request.js";

export interface OpenRequestOptions {
  channel: RequestChannel;
  iin?: string;
  name?: string;
  /** Kind or appendix. */
  document?: string;
  course?: string;
  duplicate?: boolean;
  group?: boolean;
  identityDocument?: string;
  /** The portal's number. */
  portalNumber?: string;
  /** UTC. */
  at?: string;
  json?: boolean;
}

/** `kualik request open`: a request is received, and its due time told. */
export async function openRequestOf(
  context: Context,
  options: OpenRequestOptions,
): Promise<number> {
  const { t, screen } = context;
  const said = readOptions(options);
  const { request, places, ...doubts } = await withRegister(context, async ({ db }) => {
    const found = said.subject === "group" ? NOBODY : await findApplicant(context, db, said);
    const { applicant } = found;
    if (!applicant && isMistyped(said.iin)) throw new UserError("request-iin");
    const course = said.course === null ? null : await getCourse(db, said.course);
    const places = applicant ? await placesOfApplicant(db, applicant.traineeId) : [];
    const meant = placeMeant(places, course?.id ?? null, said.kind);
    const { times, year } = await timesOf(context, db, options);
    const request = await openRequest(
      db,
      {
        channel: options.channel,
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
      year,
      actNow(context),
    );
    const isOther =
      applicant !== null && said.name !== undefined && isOtherName(said.name, applicant);
    const held =
      applicant === null && said.iin !== undefined ? await heldRowsOfPerson(db, said.iin) : [];
    return { request, places, isUnsure: found.isUnsure, isOther, held };
  });
  if (options.json) screen.data(JSON.stringify(shortJson(request), null, 2));
  else screen.data(renderRequest(request, places, t, screen.columns));
  sayWhatIsOdd(context, request, { places, ...doubts });
  const { number, dueAt } = request;
  screen.say(t("request.opened", { number, due: shortMoment(dueAt) }));
  return DONE;
}

/** What other programs read. */
function shortJson({ number, channel, receivedAt, dueAt }: RequestRecord) {
  return { request: number, channel, receivedAt, dueAt };
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
function readOptions(options: OpenRequestOptions): Said {
  const { channel, document, duplicate = false, group = false } = options;
  const name = options.name?.trim() || undefined;
  const iin = options.iin?.replace(/[\s-]/g, "") || undefined;
  if (iin === undefined && name === undefined) throw new UserError("request-without-person");
  return {
    iin,
    name,
    kind: document === undefined ? null : kindOf(document),
    course: options.course ?? null,
    subject: group ? "group" : duplicate ? "duplicate" : "document",
    identityDocument: presented(channel, group, options.identityDocument),
    externalNumber: options.portalNumber?.trim() || null,
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

function kindOf(document: string): DocumentKind {
  const kind = documentKindNamed(document);
  if (!kind) throw new UserError("request-document-kind", { text: document });
  return kind;
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

async function timesOf(context: Context, db: RegisterDatabase, options: OpenRequestOptions) {
  const submittedAt = options.at ?? context.now().toISOString();
  const times = requestTimes(await openWorkingClock(db), options.channel, submittedAt);
  const year = Number(dateInKazakhstan(new Date(times.receivedAt)).slice(0, 4));
  return { times, year };
}

interface Doubts {
  places: readonly PlaceOfApplicant[];
  /** Whether the name may be that of somebody whom nobody chose. */
  isUnsure: boolean;
  /** Whether the register has another name under the IIN. */
  isOther: boolean;
  /** Where a roster has the person on a row that nobody has let in yet. */
  held: readonly HeldPlace[];
}

function sayWhatIsOdd(
  { t, screen, now }: Context,
  { traineeId, submittedAt, receivedAt, subject }: RequestRecord,
  { places, isUnsure, isOther, held }: Doubts,
): void {
  if (subject !== "group") {
    if (traineeId !== null && places.length === 0) screen.say(t("request.nothing-to-get"));
    // Whom several may be has been said already.
    if (held[0]) {
      const list = held.map(({ courseCode: course, row }) =>
        t("request.held-place", { course, row }),
      );
      screen.say(t("request.person-held", { list: list.join("; "), course: held[0].courseCode }));
    } else if (traineeId === null && !isUnsure) screen.say(t("request.person-unknown"));
  }
  if (isOther) screen.say(t("request.name-differs"));
  if (submittedAt > now().toISOString()) screen.say(t("request.in-future"));
  if (receivedAt !== submittedAt) {
    screen.say(t("request.after-hours", { received: shortMoment(receivedAt) }));
  }
}
