import type { Context, Words } from "../../cli/context.js";
import { type CardLine, renderCard, showSome, tableOf } from "../../cli/table.js";
import { shortDate, shortMoment } from "../../language/dates.js";
import { inLanguage, type Translate } from "../../language/translate.js";
import { inList, MASKED } from "../../model/identity.js";
import { isLate, isTimed, type RequestRecord } from "../../model/request.js";
import type { Applicant, PlaceOfApplicant } from "../../register/requests/applicants.js";
import type { ReceivedRequest } from "../../work/requests/receive-request.js";
import {
  kindAtPlace,
  obtainableState,
  type RequestWithPlaces,
  type TimedRequests,
} from "../../work/requests/requests.js";
import { identityInWords } from "../lifecycle/standing-in-words.js";

/** Shows a request with its person and what that person can get. */
export function showRequest(
  { request, places }: Pick<RequestWithPlaces, "request" | "places">,
  words: Words,
): void {
  words.screen.data(renderRequest(request, places, words));
}

/** A request with its person and what that person can get. */
export function renderRequest(
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  { t, screen }: Words,
): string {
  const { closedAt, answeredBy, ground, documents, submittedAt, identityDocument } = request;
  const isSentEarlier = submittedAt !== request.receivedAt;
  const lines: CardLine[] = [
    [t("request.number"), request.number],
    [t("request.channel"), t(`request-channel.${request.channel}`)],
    [t("option.portal-number"), request.externalNumber],
    [t("request.subject"), subjectInWords(request, t)],
    [t("request.applicant"), request.applicantName],
    [t(isIin(request) ? "field.iin" : "field.identityDocument"), request.applicantIin],
    [t("request.identity-document"), identityDocument && identityInWords(t, identityDocument)],
    [t("journal.course"), request.courseCode],
    [t("request.submitted"), isSentEarlier ? shortMoment(submittedAt) : null],
    [t("request.received"), shortMoment(request.receivedAt)],
    [t("request.due"), shortMoment(request.dueAt)],
    [t("request.can-get"), places.map((place) => obtainableInWords(place, t)).join("\n") || null],
    [t("request.status"), statusInWords(request, t)],
    [t("request.closed"), closedAt && `${shortMoment(closedAt)}, ${answeredBy}`],
    [t("find.ground"), ground && t(`request-ground.${ground}`)],
    [t("request.explanation"), request.explanation],
    [t("request.notice"), request.notice && `${request.notice}, ${request.noticeFile}`],
    [t("request.documents"), documents.join(", ") || null],
  ];
  return renderCard(lines, screen.columns);
}

/** Who has no IIN is told by the number of another document. */
function isIin({ applicantIin }: RequestRecord): boolean {
  return applicantIin === null || /^\d+$/.test(applicantIin);
}

function subjectInWords({ subject, kind }: RequestRecord, t: Translate): string {
  const document = kind ? t(`document-kind.${kind}`) : t("request.kind-open");
  return subject === "document" ? document : t(`request-subject.${subject}`, { document });
}

function statusInWords({ status, dueAt, closedAt }: RequestRecord, t: Translate): string {
  const words = t(`request-status.${status}`);
  return closedAt !== null && isTimed({ status }) && isLate(dueAt, closedAt)
    ? `${words}, ${t("request.late")}`
    : words;
}

/** One line of what a person can get. */
export function obtainableInWords(place: PlaceOfApplicant, t: Translate): string {
  const { courseCode: course, number, issuedOn, heldRow } = place;
  return t.loose(`request.can-get.${obtainableState(place)}`, {
    kind: t(`document-kind.${kindAtPlace(place)}`),
    course,
    number: number ?? "",
    date: issuedOn ? shortDate(issuedOn) : "",
    row: heldRow ?? "",
  });
}

/** Somebody of the register by name and number, the number's middle hidden. */
export function personInWords(person: Applicant, t: Translate): { name: string; number: string } {
  const { iin, identityDocument } = MASKED.person(person);
  return {
    name: inLanguage(t.language, person, "fullName"),
    number: iin ?? identityDocument ?? "—",
  };
}

/** Says what a registrar should know of a request that was just received, and when it is due. */
export function tellReceived(
  { request, places, isUnsure, isOther, held }: ReceivedRequest,
  { t, screen, now }: Context,
): void {
  const { traineeId, submittedAt, receivedAt, subject } = request;
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
  screen.say(t("request.opened", { number: request.number, due: shortMoment(request.dueAt) }));
  if (isLate(request.dueAt, now().toISOString())) screen.say(t("request.overdue-already"));
}

/** The list for the screen; what is late stands out. */
export function renderRequests(listed: TimedRequests, words: Words): string {
  const { t } = words;
  const columns = {
    "request.number": ({ number }: RequestRecord) => number,
    "request.channel": ({ channel }: RequestRecord) => t(`request-channel.${channel}`),
    "request.applicant": ({ applicantName }: RequestRecord) => applicantName ?? "—",
    "request.subject": (request: RequestRecord) => subjectInWords(request, t),
    "request.due": ({ dueAt }: RequestRecord) => shortMoment(dueAt),
    "request.left": (request: RequestRecord) => leftInWords(request, listed, t),
  };
  return tableOf(words, listed.requests, columns, (request) => isOverdue(request, listed.now));
}

/** Lists requests, and says how many are late. */
export function showRequests(listed: TimedRequests, words: Words): void {
  const { t, screen } = words;
  if (listed.requests.length === 0) screen.say(t("request.none"));
  else {
    const render = (requests: readonly RequestRecord[]) =>
      renderRequests({ ...listed, requests: [...requests] }, words);
    showSome(listed.requests, words, render, { begin: true });
  }
  const late = listed.requests.filter((one) => isOverdue(one, listed.now)).length;
  if (late > 0) screen.say(t("request.late-count", { count: late }));
}

function leftInWords(
  request: RequestRecord,
  { clock, now }: Pick<TimedRequests, "clock" | "now">,
  t: Translate,
): string {
  const { status, dueAt } = request;
  if (status !== "open") return statusInWords(request, t);
  const time = timeInWords(Math.abs(clock.between(now, dueAt)), t);
  return isLate(dueAt, now) ? t("request.late-by", { time }) : time;
}

const MINUTE = 60_000;

/** Working time in hours and minutes; parts of a minute are left out. @param milliseconds not negative */
function timeInWords(milliseconds: number, t: Translate): string {
  const all = Math.floor(milliseconds / MINUTE);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return hours === 0
    ? t("duration.minutes", { minutes })
    : t("duration.hours-minutes", { hours, minutes });
}

function isOverdue({ status, dueAt }: RequestRecord, now: string): boolean {
  return status === "open" && isLate(dueAt, now);
}

/** The list for other programs. */
export function requestsAsJson(
  { requests, clock, now }: TimedRequests,
  _context: Context,
  given: { full?: true },
) {
  const shown = inList(given);
  return requests.map(({ id, traineeId, documents, ...request }) => ({
    ...request,
    applicantIin: request.applicantIin && shown.iin(request.applicantIin),
    identityDocument: request.identityDocument && shown.document(request.identityDocument),
    minutesLeft:
      request.status === "open" ? Math.floor(clock.between(now, request.dueAt) / MINUTE) : null,
    late: isTimed(request) && isLate(request.dueAt, request.closedAt ?? now),
  }));
}
