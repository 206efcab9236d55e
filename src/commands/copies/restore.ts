import { basename, resolve } from "node:path";
import { stampInKazakhstan } from "../../language/stamp-in-kazakhstan.js";
import { compareRegisters, type RegisterDifference } from "../../register/compare-registers.js";
import { countRows } from "../../register/count-rows.js";
import { journalHead } from "../../register/journal-entries.js";
import type { Register } from "../../register/open-register.js";
import { type RegisterFolder, readRegisterFolder } from "../../register/register-folder.js";
import {
  type ReadiedCopy,
  type RestoreFacts,
  readyCopy,
  restoreCopy,
} from "../../register/restore-copy.js";
import { bytesOfDatabase } from "../../register/sqlite-copy.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { actNow, type Context, DONE } from "../context.js";
import { explainRegisterFailure } from "../explain-register-failure.js";
import { keepDamaged, putDatabase } from "./keep-damaged.js";
import { numbersOfFiles, numbersSaid } from "./numbers-given.js";
import type { PassphraseOptions } from "./passphrase.js";
import { openPresent, type PresentRegister } from "./present-register.js";
import { type ReadCopy, readCopy } from "./read-copy.js";
import { placeToRestore, readyPlace, refuseOwnDatabase } from "./restore-place.js";
import { journalRelation, showDifference } from "./show-difference.js";
import { writeCopy } from "./write-copy.js";
import { writeMissingTemplates } from "./write-missing-templates.js";

export interface RestoreOptions extends PassphraseOptions {
  lastNumber?: string[];
  yes?: boolean;
  json?: boolean;
}

/** What was done. */
interface Restored extends ReadiedCopy {
  /** Whether there are blanks of which nobody can tell what became of them since the copy was made. */
  areBlanksUnsure: boolean;
  /** Name of the file in `backups` that keeps what was replaced; null where there was nothing. */
  aside: string | null;
  /** Null where there was no register to compare with. */
  difference: RegisterDifference | null;
}

/** `kualik restore`: puts a copy in the place of the register, or makes a register from it. */
export async function restore(
  context: Context,
  fileName: string,
  options: RestoreOptions,
): Promise<number> {
  const path = resolve(context.cwd, fileName);
  const root = placeToRestore(context);
  const copy = await readCopy(context, path, options);
  try {
    readyPlace(context, root);
    const folder = readRegisterFolder(root);
    refuseOwnDatabase(path, folder.databasePath, copy.file);
    const restored = await restoreTo(context, folder, copy, options);
    if (restored) tell(context, copy, folder, restored, options);
    return DONE;
  } catch (error) {
    throw explainRegisterFailure(error, root);
  } finally {
    await copy.close();
  }
}

async function restoreTo(
  context: Context,
  folder: RegisterFolder,
  copy: ReadCopy,
  options: RestoreOptions,
): Promise<Restored | null> {
  const { register, ...lost } = await openPresent(context, folder);
  if (register === null) return replaceLost(context, folder, copy, { ...options, ...lost });
  try {
    return await replacePresent(context, register, copy, options);
  } finally {
    await register.close();
  }
}

async function replacePresent(
  context: Context,
  { db, folder }: Register,
  copy: ReadCopy,
  options: RestoreOptions,
): Promise<Restored | null> {
  const said = await numbersSaid(copy.db, options.lastNumber ?? []);
  const { hash: head } = await journalHead(db);
  const difference = await compareRegisters(db, copy.db);
  const { documents, annulments } = difference;
  if (!options.json) showDifference(context, copy.file, difference);
  if (!(await askToGoOn(context, options, context.t("ask.restore")))) return null;
  const done = await restoreCopy(
    db,
    copy.db,
    factsOf(copy, documents.present, annulments.present),
    {
      head,
      said,
      act: actNow(context),
      reasonFor: (number) => context.t("restore.blank-reason", { number }),
      keepAside: async () => {
        const name = `before-restore-${stampInKazakhstan(context.now())}.db`;
        return basename((await writeCopy(folder.databasePath, folder.backupsPath, name)).file);
      },
    },
  );
  return { ...done, areBlanksUnsure: false, difference };
}

async function replaceLost(
  context: Context,
  folder: RegisterFolder,
  copy: ReadCopy,
  { damaged, given: read, asked, ...options }: RestoreOptions & Omit<PresentRegister, "register">,
): Promise<Restored | null> {
  const { t, screen } = context;
  const said = await numbersSaid(copy.db, options.lastNumber ?? []);
  const told = await numbersOfFiles(copy.db, folder.issuedPath);
  const given = [...said, ...read, ...told.given];
  const { file, documents, entries } = copy;
  if (!options.json) screen.say(t("restore.from-nothing", { file, documents, entries }));
  if (damaged) {
    screen.say(t("restore.damaged"));
    if (!(await askToGoOn(context, options, t("ask.restore")))) return null;
  }
  const name = `damaged-${stampInKazakhstan(context.now())}.db`;
  const aside = damaged ? keepDamaged(folder, damaged, name) : null;
  const act = actNow(context);
  const order = { given, asked, aside, act };
  const done = await readyCopy(copy.db, factsOf(copy, told.later, []), order);
  putDatabase(folder, bytesOfDatabase(copy.db));
  await writeMissingTemplates(context, copy.db, folder);
  const areBlanksUnsure = (await countRows(copy.db, "blank_ranges")) > 0;
  return { ...done, areBlanksUnsure, aside, difference: null };
}

function factsOf(
  { file, sha256, entries, head }: ReadCopy,
  documents: readonly string[],
  annulments: readonly string[],
): RestoreFacts {
  return { file, sha256, entries, head, documents, annulments };
}

function tell(
  { t, screen }: Context,
  { file, sha256, entries, documents, head }: ReadCopy,
  { root, backupsPath }: RegisterFolder,
  { skipped, sequences, blanks, areBlanksUnsure, aside, difference }: Restored,
  { json, lastNumber }: RestoreOptions,
): void {
  if (json) {
    const { journal, ...rest } = difference ?? {};
    const relation = journal ? { ...journal, copyIs: journalRelation(journal) } : null;
    const compared = journal ? { ...rest, journal: relation } : null;
    const done = {
      register: root,
      file,
      sha256,
      entries,
      documents,
      head,
      aside,
      skipped,
      sequences,
      blanks,
    };
    screen.data(JSON.stringify({ ...done, difference: compared }, null, 2));
  }
  screen.say(t("restore.done", { file }));
  if (aside !== null) screen.say(t("restore.aside", { file: aside, folder: backupsPath }));
  for (const { kind, year, from, to } of skipped) {
    screen.say(t("restore.skipped", { kind: t(`document-kind.${kind}`), year, from, to }));
  }
  for (const { series, year, last } of sequences) {
    screen.say(t(`restore.skipped-${series}`, { year, last }));
  }
  if (blanks.received + blanks.used + blanks.spoiled > 0) {
    screen.say(t("restore.blanks", { ...blanks }));
  }
  if (difference && difference.documents.present.length > 0) screen.say(t("restore.again"));
  if (!difference && !lastNumber) screen.say(t("restore.last-number"));
  if (areBlanksUnsure) screen.say(t("restore.blanks-unknown"));
  screen.say(t("restore.files"));
}
