import { shortMoment } from "../../language/short-moment.js";
import type { Translate } from "../../language/translate.js";
import type { RequestRecord } from "../../model/request-record.js";
import type { PlaceOfApplicant } from "../../register/applicants.js";
import { isLate } from "../../requests/request-times.js";
import { renderCard } from "../../ui/table.js";
import { identityInWords } from "../identity-in-words.js";
import { obtainableInWords } from "./obtainable.js";

/**
 * A request with its person and what that person can get.
 *
 * @param columns width of the screen in characters
 */
export function renderRequest(
  request: RequestRecord,
  places: readonly PlaceOfApplicant[],
  t: Translate,
  columns: number,
): string {
  const { closedAt, answeredBy, ground, documents } = request;
  const lines: [string, string | null][] = [
    [t("request.number"), request.number],
    [t("request.channel"), t(`request-channel.${request.channel}`)],
    [t("request.portal-number"), request.externalNumber],
    [t("request.subject"), subjectInWords(request, t)],
    [t("request.applicant"), request.applicantName],
    [t(isIin(request) ? "find.iin" : "find.identity-document"), request.applicantIin],
    [
      t("request.identity-document"),
      request.identityDocument && identityInWords(t, request.identityDocument),
    ],
    [t("find.course"), request.courseCode],
    [t("request.submitted"), notTwice(request)],
    [t("request.received"), shortMoment(request.receivedAt)],
    [t("request.due"), shortMoment(request.dueAt)],
    [t("request.can-get"), places.map((place) => obtainableInWords(place, t)).join("\n") || null],
    [t("request.status"), statusInWords(request, t)],
    [t("request.closed"), closedAt && `${shortMoment(closedAt)}, ${answeredBy}`],
    [t("request.ground"), ground && t(`request-ground.${ground}`)],
    [t("request.explanation"), request.explanation],
    [t("request.notice"), request.notice && `${request.notice}, ${request.noticeFile}`],
    [t("request.documents"), documents.join(", ") || null],
  ];
  return renderCard(
    lines.filter((line): line is [string, string] => line[1] !== null),
    columns,
  );
}

/** Who has no IIN is told by the number of another document. */
function isIin({ applicantIin }: RequestRecord): boolean {
  return applicantIin === null || /^\d+$/.test(applicantIin);
}

/** What is asked for. */
export function subjectInWords({ subject, kind }: RequestRecord, t: Translate): string {
  const document = kind ? t(`document-kind.${kind}`) : t("request.kind-open");
  return subject === "document" ? document : t(`request-subject.${subject}`, { document });
}

/** What became of a request, and whether in time. */
export function statusInWords({ status, dueAt, closedAt }: RequestRecord, t: Translate): string {
  const words = t(`request-status.${status}`);
  return closedAt !== null && isLate(dueAt, closedAt) ? `${words}, ${t("request.late")}` : words;
}

function notTwice({ submittedAt, receivedAt }: RequestRecord): string | null {
  return submittedAt === receivedAt ? null : shortMoment(submittedAt);
}
