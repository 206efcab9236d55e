import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../files/folders.js";
import { writeFileWhole } from "../../files/write-aside.js";
import { stampInKazakhstan } from "../../language/dates.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import {
  compareRegisters,
  type ReadiedCopy,
  type RegisterDifference,
  type RestoreFacts,
  type RestoreOrder,
  readyCopy,
  restoreCopy,
} from "../../register/copies/restoring.js";
import type { Register } from "../../register/db/open-register.js";
import {
  REGISTER_FILE,
  type RegisterFolder,
  readRegisterFolder,
} from "../../register/db/register-folder.js";
import { countRows } from "../../register/db/rows.js";
import type { Db } from "../../register/db/sqlite.js";
import { editionInForce, keptEdition } from "../../register/documents/editions.js";
import { backupsMade } from "../../register/journal/acts.js";
import { journalHead } from "../../register/journal/entries.js";
import { moveBack } from "../annulled-files.js";
import { fileOf } from "../editions/edition.js";
import { writeRegisterFile } from "../new-register.js";
import { actOf, type Ports, todayOf } from "../session.js";
import { writeCopy } from "./backup.js";
import {
  keepDamaged,
  numbersOfFiles,
  numbersSaid,
  openPresent,
  type PresentRegister,
  putDatabase,
  type ReadCopy,
  readCopy,
} from "./present-register.js";

/** Makes what a register's folder has besides its database, as far as it is missing. */
function readyPlace(root: string, language: string): void {
  for (const folder of ["", "templates", "issued", "backups"]) makeFolder(join(root, folder));
  if (!existsSync(join(root, REGISTER_FILE))) writeRegisterFile(root, language);
}

/** Writes the templates in force where the folder `templates` has none: they are in the copy. */
async function writeMissingTemplates(
  db: Db,
  { templatesPath }: RegisterFolder,
  today: IsoDate,
): Promise<void> {
  for (const kind of TEMPLATE_KIND_NAMES) {
    const path = join(templatesPath, fileOf(kind));
    if (existsSync(path)) continue;
    const sha256 = await editionInForce(db, kind, today);
    if (sha256 !== null) writeFileWhole(path, (await keptEdition(db, sha256)).bytes);
  }
}

interface RestoreWish {
  /** Absolute path of the copy. */
  path: string;
  /** The folder of the register, which may not be there yet. */
  root: string;
  /** The last numbers that a registrar knows of. */
  lastNumbers: readonly string[];
  /** Whether a copy is wanted though something in it was altered. */
  despiteFindings: boolean;
}

interface RestoreHooks {
  open(folder: RegisterFolder): Promise<Register>;
  /** Of an encrypted copy. */
  passphrase(): Promise<string>;
  /** Sees what is replaced before anything is done; false leaves all as it is. */
  agree(replaced: Replaced): Promise<boolean>;
}

/** What a copy takes the place of. */
export interface Replaced {
  copy: Pick<ReadCopy, "file" | "entries" | "documents">;
  /** Null where there was no register that can be read. */
  difference: RegisterDifference | null;
  /** Whether a database is there that cannot be read. */
  isDamaged: boolean;
}

/** What was done. */
export interface Restored
  extends ReadiedCopy,
    Omit<ReadCopy, "db" | "close" | "fileSha256" | "findings"> {
  /** The register's folder. */
  register: string;
  /** Where what was replaced is kept. */
  backupsPath: string;
  /** Name of the file there that keeps what was replaced; null where there was nothing. */
  aside: string | null;
  /** Null where there was no register to compare with. */
  difference: RegisterDifference | null;
  /** Whether there are blanks of which nobody can tell what became of them since the copy was made. */
  areBlanksUnsure: boolean;
}

type Done = Pick<Restored, keyof ReadiedCopy | "aside" | "difference" | "areBlanksUnsure">;

/**
 * Puts a copy in the place of the register, or makes a register from it.
 *
 * @returns null where somebody did not agree
 * @throws UserError `restore-same-file`, `number-not-read`, `register-changed`, as `readCopy`, and what
 *   writing files may meet
 */
export async function restoreRegister(
  ports: Ports,
  { path, root, lastNumbers, despiteFindings }: RestoreWish,
  hooks: RestoreHooks,
): Promise<Restored | null> {
  const copy = await readCopy(path, placeFor(root), hooks.passphrase);
  try {
    if (!despiteFindings) refuseAltered(copy);
    readyPlace(root, ports.t.language);
    const folder = readRegisterFolder(root);
    const own = folder.databasePath;
    if (existsSync(own) && existsSync(path) && realpathSync(path) === realpathSync(own)) {
      throw new UserError("restore-same-file", { file: copy.file });
    }
    const restoring = { ports, copy, folder, lastNumbers, despiteFindings, hooks };
    const { register, ...lost } = await openPresent(folder, hooks.open);
    const done = register
      ? await replacePresent(restoring, register).finally(() => register.close())
      : await replaceLost(restoring, lost).finally(() => lost.damaged?.discard());
    const { db, close, fileSha256, findings, ...facts } = copy;
    return done && { ...facts, ...done, register: root, backupsPath: folder.backupsPath };
  } finally {
    await copy.close();
  }
}

/** Nothing is made where a register is to be before its copy was checked: the nearest folder above. */
function placeFor(root: string): string {
  return existsSync(root) || dirname(root) === root ? root : placeFor(dirname(root));
}

interface Restoring {
  ports: Ports;
  copy: ReadCopy;
  folder: RegisterFolder;
  lastNumbers: readonly string[];
  despiteFindings: boolean;
  hooks: RestoreHooks;
}

/** What somebody changed in a copy would be printed one day, and the register would vouch for it. */
function refuseAltered({ file, findings }: ReadCopy): void {
  if (findings.length === 0) return;
  const codes = [...new Set(findings.map(({ code }) => code))].join(", ");
  throw new UserError("copy-altered", { file, codes });
}

async function replacePresent(
  { ports, copy, folder, lastNumbers, despiteFindings, hooks }: Restoring,
  { db }: Register,
): Promise<Done | null> {
  const written = (await backupsMade(db)).get(copy.file)?.fileSha256;
  if (!despiteFindings && written !== undefined && written !== copy.fileSha256) {
    throw new UserError("copy-not-as-written", { file: copy.file });
  }
  const said = await numbersSaid(copy.db, lastNumbers);
  const { hash: head } = await journalHead(db);
  let difference = await compareRegisters(db, copy.db);
  if (!(await hooks.agree({ copy, difference, isDamaged: false }))) return null;
  const facts = () => factsOf(copy, difference.documents.present, difference.annulments.present);
  const anew = async (inside: Db) => {
    difference = await compareRegisters(inside, copy.db);
    return facts();
  };
  const order: RestoreOrder = {
    ...{ head, said: said.given, asked: said.asked, act: actOf(ports) },
    ...(ports.isAsked ? {} : { anew }),
    reasonFor: (number) => ports.t("restore.blank-reason", { number }),
    async keepAside() {
      const name = `before-restore-${stampInKazakhstan(ports.now())}.db`;
      return basename((await writeCopy(folder.databasePath, folder.backupsPath, name)).file);
    },
  };
  const done = await restoreCopy(db, copy.db, facts(), order);
  const { documents, annulments } = difference;
  const gone = new Set(documents.present);
  const numbers = annulments.present.filter((number) => !gone.has(number));
  await moveBack(db, { root: folder.root, moment: ports.now(), numbers });
  return { ...done, areBlanksUnsure: false, difference };
}

async function replaceLost(
  { ports, copy, folder, lastNumbers, hooks }: Restoring,
  { damaged, ...read }: Omit<PresentRegister, "register">,
): Promise<Done | null> {
  const said = await numbersSaid(copy.db, lastNumbers);
  const told = await numbersOfFiles(copy.db, folder.issuedPath);
  const given = [...said.given, ...read.given, ...told.given];
  const asked = [...said.asked, ...read.asked, ...told.asked];
  const isDamaged = damaged !== null;
  if (!(await hooks.agree({ copy, difference: null, isDamaged }))) return null;
  const name = `damaged-${stampInKazakhstan(ports.now())}.db`;
  const aside = damaged ? keepDamaged(damaged, name) : null;
  const order = { given, asked, aside, act: actOf(ports) };
  const done = await readyCopy(copy.db, factsOf(copy, told.later, []), order);
  await putDatabase(folder, copy.db);
  await writeMissingTemplates(copy.db, folder, todayOf(ports));
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
