import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { closeToOthers, isOpenToOthers, makeFolder } from "../files/folders.js";
import { appearTogether, finishAppearing } from "../files/pending-files.js";
import { writeFileWhole } from "../files/write-aside.js";
import { areSameHours, STATUTORY_HOURS } from "../model/calendar.js";
import { UserError } from "../model/errors.js";
import { parseNumberPatterns } from "../model/number-pattern.js";
import { TEMPLATE_KIND_NAMES } from "../model/template-kind.js";
import { saveCentre, saveWorkingHours } from "../register/centre/settings.js";
import { openRegister } from "../register/db/open-register.js";
import { REGISTER_FILE, registerFolder } from "../register/db/register-folder.js";
import { FROM_THE_BEGINNING, putInForce } from "../register/documents/editions.js";
import { addJournalEntry, nameOperator } from "../register/journal/entries.js";
import { compileEdition, shippedTemplate } from "./editions/edition.js";
import { actOf, type Ports } from "./session.js";
import {
  CENTRE_TEXTS,
  type CentreSaid,
  type CentreText,
  type HoursSaid,
  hoursAfter,
  readBin,
  readOperatorName,
  refuseUnprintableCentre,
  type Settings,
} from "./settings.js";

/** What is said of a register to be made. */
export interface NewRegisterSaid extends CentreSaid, HoursSaid {
  /** By what name the journal is to show whoever makes the register. */
  myName?: string;
}

/** A register as it is going to be made. */
export interface NewRegister extends Settings {
  myName: string | null;
}

/** Asks for what was not said. */
export interface NewRegisterQuestions {
  /** @param isAgain where all was answered before, and something of it was wrong */
  rest(said: NewRegisterSaid, isAgain: boolean): Promise<NewRegisterSaid>;
  /** Shows what is going to be made; false where something of it is wrong. */
  agree(register: NewRegister): Promise<boolean>;
}

const DATABASE = "kualik.db";
const PARTS = { first: "issued", middle: ["backups", "templates", DATABASE], last: REGISTER_FILE };

/**
 * Gathers the centre's data and makes the register's folder, whole or not at all.
 *
 * @param foldersHaveRights false on Windows, where rights are those of the folder above
 * @param ask null where nobody is there to answer
 * @throws UserError `register-exists`, `folder-not-empty`, `centre-data-missing`, `bin-invalid`,
 *   `text-unprintable`, `working-hours-invalid`, and as `parseNumberPatterns` and `appearTogether`
 */
export async function makeRegister(
  ports: Ports,
  { root, foldersHaveRights }: { root: string; foldersHaveRights: boolean },
  said: NewRegisterSaid,
  ask: NewRegisterQuestions | null,
): Promise<void> {
  finishAppearing(root, PARTS);
  refuseUsedFolder(root);
  const register = await agreedRegister(ports, said, ask);
  makeRoot(ports, root, foldersHaveRights);
  const isMade = await appearTogether(root, PARTS, (aside) => fillFolder(ports, aside, register));
  if (!isMade) throw new UserError("register-exists", { folder: root });
}

function refuseUsedFolder(root: string): void {
  if (existsSync(join(root, REGISTER_FILE)))
    throw new UserError("register-exists", { folder: root });
  const inTheWay = [...PARTS.middle, PARTS.first].filter((name) => existsSync(join(root, name)));
  if (inTheWay.length > 0) {
    throw new UserError("folder-not-empty", { folder: root, names: inTheWay.join(", ") });
  }
}

async function agreedRegister(
  ports: Ports,
  said: NewRegisterSaid,
  ask: NewRegisterQuestions | null,
): Promise<NewRegister> {
  // What was said wrong is told before anything is asked.
  const numberPatterns = parseNumberPatterns(said.numberPattern ?? []);
  readBin(said.bin);
  hoursAfter(STATUTORY_HOURS, said);
  let all = said;
  for (let isAgain = false; ; isAgain = true) {
    all = ask ? await ask.rest(all, isAgain) : all;
    const register = {
      centre: { ...completeTexts(ports, all), bin: readBin(all.bin), numberPatterns },
      hours: hoursAfter(STATUTORY_HOURS, all),
      myName: readOperatorName(ports.t, all.myName),
    };
    if (!ask || (await ask.agree(register))) return register;
  }
}

/** What is known in one language serves for both, with a warning; what is in neither is missing. */
function completeTexts({ t, tell }: Ports, said: CentreSaid): Record<CentreText, string> {
  refuseUnprintableCentre(t, said);
  const texts: Partial<Record<CentreText, string>> = {};
  const missing: string[] = [];
  const copied = new Set<string>();
  for (const { field, twin, flag, both } of CENTRE_TEXTS) {
    const own = said[field]?.trim();
    const other = said[twin]?.trim();
    if (!own && !other) missing.push(flag);
    if (!own && other) copied.add(t(both));
    texts[field] = own || other || "";
  }
  if (missing.length > 0) throw new UserError("centre-data-missing", { list: missing.join(", ") });
  if (copied.size > 0) tell(t("init.one-language", { fields: [...copied].join(", ") }));
  return texts as Record<CentreText, string>;
}

/** A folder in which other things lie may be meant for others too, and stays as it is. */
function makeRoot({ t, tell }: Ports, root: string, foldersHaveRights: boolean): void {
  const isUsed = existsSync(root) && readdirSync(root).length > 0;
  makeFolder(root);
  if (!isUsed) closeToOthers([root]);
  else if (foldersHaveRights && isOpenToOthers(root)) {
    tell(t("init.folder-of-others", { folder: root }));
  }
}

/** What says that it is a register comes last. */
async function fillFolder(ports: Ports, root: string, { centre, hours, myName }: NewRegister) {
  for (const folder of ["templates", "backups"]) makeFolder(join(root, folder));
  const editions = TEMPLATE_KIND_NAMES.map((kind) => {
    const { name, bytes } = shippedTemplate(kind);
    writeFileWhole(join(root, "templates", name), bytes);
    return compileEdition(bytes, kind, name, ports.t);
  });
  const { language } = ports.t;
  const folder = registerFolder(root, { database: DATABASE, language });
  const register = await openRegister(folder, { create: true });
  try {
    const act = actOf(ports);
    await register.db.transaction().execute(async (transaction) => {
      const isUsual = areSameHours(hours, STATUTORY_HOURS);
      const settings = {
        ...(await saveCentre(transaction, centre)),
        ...(isUsual ? {} : await saveWorkingHours(transaction, hours)),
      };
      for (const edition of editions) {
        await putInForce(transaction, edition, FROM_THE_BEGINNING, act);
      }
      await addJournalEntry(transaction, act, "init", "register", { settings });
    });
    if (myName !== null) await nameOperator(register.db, ports.operator, myName, act);
  } finally {
    await register.close();
  }
  writeRegisterFile(root, language);
}

/** Writes `kualik.json`, which makes a folder a register's. */
export function writeRegisterFile(root: string, language: string): void {
  const text = `${JSON.stringify({ kualik: 1, database: DATABASE, language }, null, 2)}\n`;
  writeFileWhole(join(root, REGISTER_FILE), Buffer.from(text, "utf8"));
}
