import { readCopyEvery } from "../../register/centre/settings.js";
import { momentsOfCopies } from "../../register/journal/acts.js";
import type { Session } from "../session.js";

const DAY_MS = 24 * 60 * 60_000;

/** How old the last copy of a register is. */
export interface AgeOfCopy {
  /** When the last copy was made, UTC; null where there was none. */
  lastCopyAt: string | null;
  /** Whole days since then; null where there was none. */
  days: number | null;
  /** Whether the register has been without a new copy for longer than its centre wants. */
  isDue: boolean;
}

/** Of a register without any copy the time is counted from its beginning. */
export async function ageOfCopy({
  register: { db },
  now,
}: Pick<Session, "register" | "now">): Promise<AgeOfCopy> {
  const { lastCopyAt, begunAt } = await momentsOfCopies(db);
  const every = await readCopyEvery(db);
  const daysSince = (moment: string) => (now().getTime() - Date.parse(moment)) / DAY_MS;
  const since = lastCopyAt ?? begunAt;
  return {
    lastCopyAt,
    days: lastCopyAt === null ? null : Math.max(0, Math.floor(daysSince(lastCopyAt))),
    isDue: every > 0 && since !== null && daysSince(since) > every,
  };
}
