import { join } from "node:path";
import { isFileWhole } from "../../files/is-file-whole.js";
import { UserError } from "../../model/errors.js";
import type { RequestRecord } from "../../model/request-record.js";
import { inList, type ShownIdentity } from "../../model/shown-identity.js";
import { placesOfApplicant } from "../../register/applicants.js";
import { allRequests, getRequest, openRequests } from "../../register/requests.js";
import { isLate, timeLeft } from "../../requests/request-times.js";
import type { WorkingClock } from "../../requests/working-clock.js";
import { openWorkingClock } from "../../work/calendar/open-working-clock.js";
import { type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { renderRequest } from "./render-request.js";
import { isOverdue, renderRequests } from "./render-requests.js";

export interface ListOptions {
  all?: boolean;
  watch?: boolean;
  full?: boolean;
  json?: boolean;
}

/** `kualik requests`: those that wait, the most pressing first, with the time left. */
export async function showRequests(context: Context, options: ListOptions): Promise<number> {
  const { t, screen } = context;
  if (options.watch) return watch(context, options);
  const { requests, clock } = await withRegister(context, async ({ db }) => ({
    requests: await (options.all ? allRequests(db) : openRequests(db)),
    clock: await openWorkingClock(db),
  }));
  const now = context.now().toISOString();
  if (options.json) {
    const shown = requests.map((request) => jsonOf(request, clock, now, inList(options)));
    screen.data(JSON.stringify(shown, null, 2));
  } else if (requests.length === 0) screen.say(t("request.none"));
  else {
    screen.data(renderRequests(requests, { clock, now, t, columns: screen.columns }));
    const late = requests.filter((one) => isOverdue(one, now)).length;
    if (late > 0) screen.say(t("request.late-count", { count: late }));
  }
  return DONE;
}

async function watch(context: Context, { all, json }: ListOptions): Promise<number> {
  if (json || all || !context.screen.interactive) throw new UserError("watch-needs-screen");
  const { watchRequests } = await import("./watch-requests.js");
  return watchRequests(context);
}

/** `kualik request show`: one request, with its person and what that person can get. */
export async function showRequest(
  context: Context,
  number: string,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const { request, places, isNoticeLost } = await withRegister(context, async ({ db, folder }) => {
    const request = await getRequest(db, number, Number(today(context).slice(0, 4)));
    const { traineeId, noticeFile } = request;
    const places = traineeId ? await placesOfApplicant(db, traineeId) : [];
    const isNoticeLost = noticeFile !== null && !isFileWhole(join(folder.root, noticeFile));
    return { request, places, isNoticeLost };
  });
  if (json) {
    const { id, traineeId, ...shown } = request;
    screen.data(JSON.stringify(shown, null, 2));
  } else screen.data(renderRequest(request, places, t, screen.columns));
  if (isNoticeLost) screen.say(t("request.notice-missing", { number: request.notice ?? "" }));
  return DONE;
}

function jsonOf(
  { id, traineeId, documents, ...request }: RequestRecord,
  clock: WorkingClock,
  now: string,
  shown: ShownIdentity,
) {
  const isOpen = request.status === "open";
  return {
    ...request,
    applicantIin: request.applicantIin && shown.iin(request.applicantIin),
    identityDocument: request.identityDocument && shown.document(request.identityDocument),
    minutesLeft: isOpen ? Math.floor(timeLeft(clock, request.dueAt, now) / 60_000) : null,
    late: isLate(request.dueAt, request.closedAt ?? now),
  };
}
