import type { Centre } from "../model/centre.js";
import { UserError } from "../model/errors.js";
import { areHoursPossible, type ClockTime, type WorkingHours } from "../model/working-hours.js";
import {
  changeCentre,
  readCentre,
  readWorkingHours,
  saveWorkingHours,
} from "../register/centre/settings.js";
import type { RegisterDatabase } from "../register/db/sqlite.js";
import { parseNumberPatterns } from "../register/documents/number-pattern.js";
import { type Act, addJournalEntry } from "../register/journal/entries.js";
import { CENTRE_TEXTS, type CentreSaid, readBin, refuseUnprintableCentre } from "./centre-data.js";
import { actOf, type Session } from "./session.js";

/** What a person says of when the centre is open. */
export interface HoursSaid {
  opening?: ClockTime;
  closing?: ClockTime;
  lunch?: [start: ClockTime, end: ClockTime];
  lunchStopsClock?: "yes" | "no";
}

/** The centre's data, and when it is open. */
export interface Settings {
  centre: Centre;
  hours: WorkingHours;
}

export async function readSettings({ register: { db } }: Session): Promise<Settings> {
  return { centre: await readCentre(db), hours: await readWorkingHours(db) };
}

/** The settings after a change, and what of them was meant to change. */
export interface ChangedSettings extends Settings {
  changesCentre: boolean;
  changesHours: boolean;
}

/**
 * Changes the centre's data and hours for what comes from now on.
 *
 * @throws UserError `nothing-to-change`, `text-unprintable`, `bin-invalid`, `working-hours-invalid`, and
 *   as `parseNumberPatterns`
 */
export async function changeSettings(
  session: Session,
  said: CentreSaid & HoursSaid,
): Promise<ChangedSettings> {
  const hours = hoursSaid(said);
  const changesHours = Object.keys(hours).length > 0;
  const changesCentre = saysSomething(said);
  refuseUnprintableCentre(session.t, said);
  if (!changesCentre && !changesHours) throw new UserError("nothing-to-change");
  const act = actOf(session);
  const after = await session.register.db.transaction().execute(async (transaction) => {
    const before = await readCentre(transaction);
    const centre = centreAfter(before, said);
    await changeCentre(transaction, before, centre, act);
    return {
      centre,
      hours: changesHours
        ? await changeHours(transaction, hours, act)
        : await readWorkingHours(transaction),
    };
  });
  return { ...after, changesCentre, changesHours };
}

/** An empty BIN takes it away, an empty text says nothing. */
function saysSomething(said: CentreSaid): boolean {
  if (said.bin !== undefined || said.numberPattern !== undefined) return true;
  return CENTRE_TEXTS.some(({ field }) => said[field]?.trim());
}

function centreAfter(before: Centre, said: CentreSaid): Centre {
  const centre = { ...before };
  for (const { field } of CENTRE_TEXTS) {
    const value = said[field]?.trim();
    if (value) centre[field] = value;
  }
  if (said.bin !== undefined) centre.bin = readBin(said.bin);
  centre.numberPatterns = parseNumberPatterns(said.numberPattern ?? [], centre.numberPatterns);
  return centre;
}

function hoursSaid({ opening, closing, lunch, lunchStopsClock }: HoursSaid): Partial<WorkingHours> {
  return {
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
    ...(lunch === undefined ? {} : { lunchStart: lunch[0], lunchEnd: lunch[1] }),
    ...(lunchStopsClock === undefined ? {} : { lunchStopsClock: lunchStopsClock === "yes" }),
  };
}

/** @throws UserError `working-hours-invalid` where a centre cannot work so */
async function changeHours(
  db: RegisterDatabase,
  change: Partial<WorkingHours>,
  act: Act,
): Promise<WorkingHours> {
  const before = await readWorkingHours(db);
  const hours = { ...before, ...change };
  if (!areHoursPossible(hours)) {
    const { opening, closing, lunchStart, lunchEnd } = hours;
    throw new UserError("working-hours-invalid", { opening, closing, lunchStart, lunchEnd });
  }
  const settings = await saveWorkingHours(db, hours);
  await addJournalEntry(db, act, "settings", "working-hours", {
    from: before,
    to: hours,
    settings,
  });
  return hours;
}
