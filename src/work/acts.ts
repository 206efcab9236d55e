import { writeRecordedFiles } from "../files/write-aside.js";
import { dateInKazakhstan } from "../language/dates.js";
import type { IsoDate } from "../model/course.js";
import type { ActName } from "../model/journal.js";
import { listActs, type RecordedAct } from "../register/journal/acts.js";
import { addJournalEntry } from "../register/journal/entries.js";
import { refuseReversed } from "./refuse-reversed.js";
import { actOf, type Session } from "./session.js";

/** Which acts are meant. */
export interface ActsWish {
  from?: IsoDate;
  to?: IsoDate;
  /** User or name. */
  by?: string;
  act?: ActName;
  /** A course's code, a registration number, or the identity of a person. */
  about?: string;
}

/** What was done in the register, in its order. @throws UserError `period-reversed` */
export async function acts(
  { register: { db } }: Pick<Session, "register">,
  { from, to, by, act, about }: ActsWish,
): Promise<RecordedAct[]> {
  refuseReversed(from, to);
  const found = await listActs(db, {
    by: by?.trim() || null,
    act: act ?? null,
    about: about?.trim() || null,
  });
  if (!from && !to) return found;
  return found.filter(({ at }) => {
    const day = dateInKazakhstan(new Date(at));
    return (!from || from <= day) && (!to || day <= to);
  });
}

/** The file that acts are written to. */
export interface ActsFile {
  /** Absolute. */
  path: string;
  render(acts: readonly RecordedAct[]): Promise<Uint8Array>;
}

/**
 * Writes acts to a file, and into the register that this was done.
 *
 * @returns how many stand in it
 * @throws UserError `period-reversed`, and what writing a file may meet
 */
export async function exportActs(
  session: Session,
  wish: ActsWish,
  { path, render }: ActsFile,
): Promise<number> {
  const found = await acts(session, wish);
  const bytes = await render(found);
  await writeRecordedFiles([{ path, bytes }], () =>
    addJournalEntry(session.register.db, actOf(session), "export", "acts", {
      entries: found.length,
    }),
  );
  return found.length;
}
