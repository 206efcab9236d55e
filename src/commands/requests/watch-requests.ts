import { setTimeout as pause } from "node:timers/promises";
import type { Context } from "../../cli/context.js";
import { untilInterrupted } from "../../cli/screen.js";
import type { RequestRecord } from "../../model/request.js";
import type { WorkingClock } from "../../service/working-clock.js";
import type { TimedRequests } from "../../work/requests/requests.js";
import { renderRequests } from "./request-in-words.js";

const LOOKED_AT_EVERY = 15_000;
const RINGS_BEFORE = 10 * 60_000;
const BELL = "\u0007";
const CLEAR = "\u001B[2J\u001B[3J\u001B[H";

/** `kualik requests --watch`: keeps the list on screen until a person stops it. */
export async function watchRequests(
  context: Context,
  list: () => Promise<TimedRequests>,
): Promise<void> {
  const { t, screen, signals } = context;
  const rung = new Set<string>();
  await untilInterrupted(signals, async (signal) => {
    while (!signal.aborted) {
      const listed = await list();
      const { requests, clock, now } = listed;
      const shown = requests.length === 0 ? t("request.none") : renderRequests(listed, context);
      const bell = requestsToRing(requests, clock, now, rung).length > 0 ? BELL : "";
      screen.data(`${screen.animated ? CLEAR : ""}${shown}\n${t("request.watching")}${bell}`);
      await pause(LOOKED_AT_EVERY, undefined, { signal }).catch(() => {});
    }
  });
}

/**
 * The requests to ring for: those with ten minutes of working time left or less, each once.
 *
 * @param rung numbers of those that were rung for; it is added to
 */
export function requestsToRing(
  requests: readonly RequestRecord[],
  clock: WorkingClock,
  now: string,
  rung: Set<string>,
): RequestRecord[] {
  const pressing = requests.filter(
    ({ number, dueAt }) => !rung.has(number) && clock.between(now, dueAt) <= RINGS_BEFORE,
  );
  for (const { number } of pressing) rung.add(number);
  return pressing;
}
