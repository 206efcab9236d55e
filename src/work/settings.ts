import { hasValidCheckDigit } from "../checks/iin.js";
import type { Translate } from "../language/translate.js";
import { areHoursPossible, type ClockTime, type WorkingHours } from "../model/calendar.js";
import { type Centre, type CertificatePaper, FILE_NAMES, type FileNames } from "../model/centre.js";
import { UserError } from "../model/errors.js";
import { parseNumberPatterns } from "../model/number-pattern.js";
import {
  changeCentre,
  keepPicture,
  readCentre,
  readCopyEvery,
  readWorkingHours,
  saveCopyEvery,
  saveWorkingHours,
} from "../register/centre/settings.js";
import type { Db } from "../register/db/sqlite.js";
import { type Act, addJournalEntry, nameOperator } from "../register/journal/entries.js";
import { readLogo } from "./logo.js";
import { actOf, type Session } from "./session.js";
import { refuseUnprintable } from "./typed-text.js";

export type CentreText = Exclude<
  keyof Centre,
  "bin" | "numberPatterns" | "fileNames" | "certificates" | "logo"
>;

/** What a person says of the centre. */
export interface CentreSaid extends Partial<Record<CentreText, string>> {
  bin?: string;
  numberPattern?: string[];
  fileNames?: FileNames | undefined;
}

/** How documents look. */
interface LookSaid {
  certificates?: CertificatePaper;
  /** A file with a picture; empty where there is to be none. */
  logo?: string;
}

const TEXT_NAMES = [
  ["name", "name", "issuer"],
  ["city", "city", "city"],
  ["headName", "head-name", "head_name"],
  ["headPosition", "head-position", "head_position"],
] as const;

const SPELLINGS = [
  ["Kk", "kk", "Ru"],
  ["Ru", "ru", "Kk"],
] as const;

/** Every text about the centre with its words; those of two languages stand in for each other. */
export const CENTRE_TEXTS = TEXT_NAMES.flatMap(([field, name, both]) =>
  SPELLINGS.map(([spelling, language, other]) => ({
    field: `${field}${spelling}` as const,
    twin: `${field}${other}` as const,
    flag: `--${name}-${language}`,
    label: `option.${name}-${language}` as const,
    both: `template-field.${both}` as const,
  })),
);

/** @throws UserError `text-unprintable` where a text has characters that no document can hold */
export function refuseUnprintableCentre(t: Translate, said: CentreSaid): void {
  refuseUnprintable(
    t,
    CENTRE_TEXTS.map(({ field, label }) => ({ label, text: said[field] })),
  );
}

/**
 * The BIN in twelve digits, or null where none is given. It has the check digit of an IIN.
 *
 * @throws UserError `bin-invalid`
 */
export function readBin(text: string | undefined): string | null {
  const digits = text?.replace(/\s/g, "") ?? "";
  if (digits === "") return null;
  if (!isBin(digits)) throw new UserError("bin-invalid");
  return digits;
}

export function isBin(digits: string): boolean {
  return /^\d{12}$/.test(digits) && !/^0+$/.test(digits) && hasValidCheckDigit(digits);
}

/** What a person says of when the centre is open. */
export interface HoursSaid {
  opening?: ClockTime;
  closing?: ClockTime;
  lunch?: [start: ClockTime, end: ClockTime];
  lunchStopsClock?: "yes" | "no";
}

/** What a person says of copies. */
interface CopiesSaid {
  copyEvery?: number;
}

export interface Settings {
  centre: Centre;
  hours: WorkingHours;
}

/** What can be set in a register that is there. */
export interface AllSettings extends Settings {
  /** After how many days without a copy somebody is reminded; 0: never. */
  copyEvery: number;
}

export async function readSettings({
  register: { db },
}: Pick<Session, "register">): Promise<AllSettings> {
  return {
    centre: await readCentre(db),
    hours: await readWorkingHours(db),
    copyEvery: await readCopyEvery(db),
  };
}

interface ChangedSettings extends AllSettings {
  changesCentre: boolean;
  changesHours: boolean;
  changesCopies: boolean;
}

/**
 * Changes the centre's data and hours for what comes from now on.
 *
 * @throws UserError `nothing-to-change`, `text-unprintable`, `bin-invalid`, `working-hours-invalid`, and
 *   as `parseNumberPatterns`
 */
export async function changeSettings(
  session: Session,
  said: CentreSaid & HoursSaid & LookSaid & CopiesSaid,
): Promise<ChangedSettings> {
  const changesHours = Object.keys(hoursSaid(said)).length > 0;
  // An empty BIN takes it away, an empty text says nothing.
  const changesCentre =
    said.bin !== undefined ||
    said.numberPattern !== undefined ||
    said.fileNames !== undefined ||
    said.certificates !== undefined ||
    said.logo !== undefined ||
    CENTRE_TEXTS.some(({ field }) => said[field]?.trim());
  refuseUnprintableCentre(session.t, said);
  const changesCopies = said.copyEvery !== undefined;
  if (!changesCentre && !changesHours && !changesCopies) throw new UserError("nothing-to-change");
  const picture = said.logo ? readLogo(said.logo) : null;
  const act = actOf(session);
  const after = await session.register.db.transaction().execute(async (transaction) => {
    const before = { fileNames: FILE_NAMES[0], ...(await readCentre(transaction)) };
    const logo = picture && (await keepPicture(transaction, picture));
    const centre = { ...centreAfter(before, said), ...(logo && { logo: logo.sha256 }) };
    await changeCentre(transaction, before, centre, act, logo?.settings);
    if (changesHours) await changeHours(transaction, said, act);
    if (said.copyEvery !== undefined) await changeCopies(transaction, said.copyEvery, act);
    return readSettings({ register: { ...session.register, db: transaction } });
  });
  return { ...after, changesCentre, changesHours, changesCopies };
}

function centreAfter(before: Centre, said: CentreSaid & LookSaid): Centre {
  const centre = { ...before };
  for (const { field } of CENTRE_TEXTS) {
    const value = said[field]?.trim();
    if (value) centre[field] = value;
  }
  if (said.bin !== undefined) centre.bin = readBin(said.bin);
  if (said.certificates !== undefined) centre.certificates = said.certificates;
  if (said.logo === "") centre.logo = "";
  centre.numberPatterns = parseNumberPatterns(said.numberPattern ?? [], centre.numberPatterns);
  if (said.fileNames !== undefined) centre.fileNames = said.fileNames;
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
export function hoursAfter(before: WorkingHours, said: HoursSaid): WorkingHours {
  const hours = { ...before, ...hoursSaid(said) };
  if (areHoursPossible(hours)) return hours;
  const { opening, closing, lunchStart, lunchEnd } = hours;
  throw new UserError("working-hours-invalid", { opening, closing, lunchStart, lunchEnd });
}

/** @throws UserError as `hoursAfter` */
async function changeHours(db: Db, said: HoursSaid, act: Act) {
  const before = await readWorkingHours(db);
  const hours = hoursAfter(before, said);
  const settings = await saveWorkingHours(db, hours);
  const details = { from: before, to: hours, settings };
  await addJournalEntry(db, act, "settings", "working-hours", details);
}

async function changeCopies(db: Db, copyEvery: number, act: Act): Promise<void> {
  const from = { copyEvery: await readCopyEvery(db) };
  const settings = await saveCopyEvery(db, copyEvery);
  await addJournalEntry(db, act, "settings", "copies", { from, to: { copyEvery }, settings });
}

/**
 * Has the journal show a user by a name; whoever acts, where no user is given.
 *
 * @throws UserError `nothing-to-change`, `text-unprintable`
 */
export async function nameUser(
  session: Session,
  given: { user?: string; name: string },
): Promise<{ user: string; name: string }> {
  const user = given.user?.trim() || session.operator;
  const name = readOperatorName(session.t, given.name);
  if (name === null) throw new UserError("nothing-to-change");
  await nameOperator(session.register.db, user, name, actOf(session));
  return { user, name };
}

/** A name as it was typed, but for spaces around and doubled inside; null where it is blank. */
export function readOperatorName(t: Translate, text: string | undefined): string | null {
  refuseUnprintable(t, [{ label: "field.name", text }]);
  return text?.trim().replace(/\s+/g, " ") || null;
}
