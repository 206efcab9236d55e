import { shortMoment } from "../../language/short-moment.js";
import type { Translate } from "../../language/translate.js";
import type { RequestRecord } from "../../model/request-record.js";
import { isLate, timeLeft } from "../../requests/request-times.js";
import type { WorkingClock } from "../../requests/working-clock.js";
import { renderTable } from "../../ui/table.js";
import { durationInWords } from "./duration-in-words.js";
import { statusInWords, subjectInWords } from "./render-request.js";

/** How a list is shown: at what time, by whose clock, in which language, how wide. */
export interface ListView {
  clock: WorkingClock;
  now: string;
  t: Translate;
  columns: number;
}

/** The list for the screen; what is late stands out. */
export function renderRequests(requests: readonly RequestRecord[], view: ListView): string {
  const { clock, now, t, columns } = view;
  const head = [
    t("request.number"),
    t("request.channel"),
    t("request.applicant"),
    t("request.subject"),
    t("request.due"),
    t("request.left"),
  ];
  const rows = requests.map((request) => [
    request.number,
    t(`request-channel.${request.channel}`),
    request.applicantName ?? "—",
    subjectInWords(request, t),
    shortMoment(request.dueAt),
    leftInWords(request, { clock, now, t }),
  ]);
  const late = requests.flatMap((request, index) => (isOverdue(request, now) ? [index] : []));
  return renderTable(head, rows, columns, new Set(late));
}

function leftInWords(
  request: RequestRecord,
  { clock, now, t }: Pick<ListView, "clock" | "now" | "t">,
): string {
  const { status, dueAt } = request;
  if (status !== "open") return statusInWords(request, t);
  const left = timeLeft(clock, dueAt, now);
  const time = durationInWords(Math.abs(left), t);
  return isLate(dueAt, now) ? t("request.late-by", { time }) : time;
}

/** Whether it still waits though its time is up. */
export function isOverdue({ status, dueAt }: RequestRecord, now: string): boolean {
  return status === "open" && isLate(dueAt, now);
}
