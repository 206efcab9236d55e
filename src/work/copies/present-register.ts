import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { chunksOf, forceToDisk, writeChunks } from "../../files/chunks.js";
import { makeFolder } from "../../files/folders.js";
import { decryptWithPassphrase, isEncrypted } from "../../files/passphrase-encryption.js";
import { withUserFile } from "../../files/read-user-file.js";
import { contentOfSummed, sha256Of } from "../../files/summed-file.js";
import { placeAside } from "../../files/write-aside.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { AuditFinding } from "../../model/finding.js";
import { readNumber } from "../../model/number-pattern.js";
import { isLegible } from "../../register/audit/structure.js";
import { readCentre } from "../../register/centre/settings.js";
import {
  copyDatabase,
  isWholeDatabase,
  openCopy,
  type RegisterCopy,
} from "../../register/copies/copy.js";
import type { Register } from "../../register/db/open-register.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import { type Db, explainSqliteError } from "../../register/db/sqlite.js";
import { numbersInName } from "../../register/documents/document-places.js";
import {
  type NextNumber,
  nextNumbers,
  numbersEverGiven,
} from "../../register/documents/numbers.js";
import { sequenceOfNotice } from "../../register/requests/answers.js";
import {
  type GivenSequence,
  givenSequences,
  sequencesBeyond,
} from "../../register/requests/requests.js";
import { findingsOf } from "../audit/audit-register.js";

/**
 * Reads the names of the files of issued documents and notices, which still tell what numbers were given.
 *
 * @returns the numbers that the files bear, and which of these, as they stand in the names, were given
 *   after the copy was made
 */
export async function numbersOfFiles(
  copy: Db,
  issuedPath: string,
): Promise<KnownNumbers & { later: string[] }> {
  const told = { given: [] as NextNumber[], asked: [] as GivenSequence[], later: [] as string[] };
  if (!existsSync(issuedPath)) return told;
  const read = await reader(copy);
  const own = await nextNumbers(copy);
  for (const path of readdirSync(issuedPath, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".docx")) continue;
    const names = numbersInName(basename(path, ".docx"));
    const number = names.find((name) => read(name) !== NOTHING_KNOWN);
    if (number === undefined) continue;
    const { given, asked } = read(number);
    told.given.push(...given);
    told.asked.push(...asked);
    const isLater = given.some(({ kind, year, next }) => {
      const counter = own.find((one) => one.kind === kind && one.year === year);
      return next > (counter?.next ?? 1);
    });
    if (isLater || (await sequencesBeyond(copy, asked)).length > 0) told.later.push(number);
  }
  return told;
}

/** Numbers that were given elsewhere. */
export interface KnownNumbers {
  /** The next ones of documents. */
  given: NextNumber[];
  /** The last ones of notices. */
  asked: GivenSequence[];
}

const NOTHING_KNOWN: KnownNumbers = { given: [], asked: [] };

/**
 * What follows from the last numbers that a registrar knows of.
 *
 * @throws UserError `number-not-read`
 */
export async function numbersSaid(copy: Db, numbers: readonly string[]): Promise<KnownNumbers> {
  const read = await reader(copy);
  const said = numbers.map((number) => {
    const known = read(number.trim());
    if (known === NOTHING_KNOWN) throw new UserError("number-not-read", { number });
    return known;
  });
  return {
    given: said.flatMap(({ given }) => given),
    asked: said.flatMap(({ asked }) => asked),
  };
}

async function reader(copy: Db): Promise<(text: string) => KnownNumbers> {
  const { numberPatterns } = await readCentre(copy);
  return (text) => {
    for (const kind of DOCUMENT_KIND_NAMES) {
      const found = readNumber(numberPatterns[kind], kind, text);
      if (found)
        return { given: [{ kind, year: found.year, next: found.sequence + 1 }], asked: [] };
    }
    const notice = sequenceOfNotice(text);
    return notice ? { given: [], asked: [notice] } : NOTHING_KNOWN;
  };
}

/** A copy to restore, checked, in a file of its own. */
export interface ReadCopy extends RegisterCopy {
  file: string;
  /** SHA-256 of the copy as it is without encryption, and of the file. */
  sha256: string;
  fileSha256: string;
  /** What an audit of its journal and its seals finds; none where nothing was altered. */
  findings: readonly AuditFinding[];
}

/**
 * Reads a copy of a register, and decrypts it where it is encrypted. It is worked on in a file of its
 * own, which goes when it is closed.
 *
 * @param path absolute
 * @param place a folder for that file
 * @param passphrase asks for it, where the copy is encrypted
 * @throws UserError where it cannot be read or opened, is no copy, is damaged, or of a newer Kualik
 */
export async function readCopy(
  path: string,
  place: string,
  passphrase: () => Promise<string>,
): Promise<ReadCopy> {
  const file = basename(path);
  const own = placeAside(join(place, file));
  let close = async () => own.discard();
  try {
    const fileSha256 = await own.write(() =>
      withUserFile(path, async () => {
        await writePlain(path, own.path, passphrase);
        return sha256Of(path);
      }),
    );
    const sha256 = sha256Of(own.path);
    const copy = await openCopy(own.path, file);
    close = () => copy.close().finally(own.discard);
    const findings = await findingsOf(copy.db);
    return { ...copy, close, file, sha256, fileSha256, findings };
  } catch (error) {
    await close();
    throw error;
  }
}

async function writePlain(path: string, to: string, passphrase: () => Promise<string>) {
  const file = basename(path);
  // A folder copied by hand can have the newest entries in the log beside the database.
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) return copyDatabase(path, to);
  if (isEncrypted(path)) {
    return writeChunks(to, decryptWithPassphrase(path, await passphrase(), file));
  }
  return writeChunks(to, chunksOf(path, { to: contentOfSummed(path, file).length }));
}

/** What SQLite keeps beside a database; the one in the middle holds nothing that counts. */
const BESIDE = ["-wal", "-shm", "-journal"];

/** The files of a database as they are, copied aside, by what they add to its name. */
interface RawDatabase {
  files: ReadonlyMap<string, ReturnType<typeof placeAside>>;
  discard(): void;
}

/**
 * Copies the files of a database before SQLite sees them: opening a damaged one can lose what somebody
 * might still save.
 */
async function copyRawDatabase(folder: RegisterFolder): Promise<RawDatabase> {
  const { databasePath, database, backupsPath } = folder;
  makeFolder(backupsPath);
  const files = new Map<string, ReturnType<typeof placeAside>>();
  const discard = () => {
    for (const file of files.values()) file.discard();
  };
  try {
    for (const ending of ["", "-wal", "-journal"]) {
      const path = `${databasePath}${ending}`;
      if (!existsSync(path)) continue;
      const aside = placeAside(join(backupsPath, `${database}${ending}`));
      files.set(ending, aside);
      await aside.write(() => withUserFile(path, () => writeChunks(aside.path, chunksOf(path))));
    }
    return { files, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/**
 * Keeps the files of a damaged database aside.
 *
 * @param name for the database's file
 * @returns the name that it got
 */
export function keepDamaged({ files }: RawDatabase, name: string): string {
  let kept = name;
  for (const [ending, file] of files) {
    const path = file.settleAsNew(`${kept}${ending}`);
    if (ending === "") kept = basename(path);
  }
  return kept;
}

/**
 * Puts a database in the place of one that is missing or damaged. The old one's log goes first: it
 * would be taken for the new one's.
 */
export async function putDatabase(
  { root, database, databasePath }: RegisterFolder,
  copy: Db,
): Promise<void> {
  const file = placeAside(join(root, database));
  await file.write(async () => {
    await copyDatabase(copy, file.path);
    forceToDisk(file.path);
  });
  try {
    for (const ending of BESIDE) rmSync(`${databasePath}${ending}`, { force: true });
  } catch (error) {
    file.discard();
    throw new UserError("file-not-writable", { file: database }, error);
  }
  file.settleOver();
}

/** The register that a copy is to replace; null where there is none that can be read. */
export interface PresentRegister {
  register: Register | null;
  /** The database's files as they were, where there is one, though a damaged one. */
  damaged: RawDatabase | null;
  /** The next numbers, where those can still be read of a damaged one. */
  given: readonly NextNumber[];
  /** The last numbers of requests and notices likewise. */
  asked: readonly GivenSequence[];
}

/**
 * Opens the register that is to be replaced, as far as it can be read.
 *
 * @param open opens it
 * @throws UserError whatever else than damage keeps it from being opened
 */
export async function openPresent(
  folder: RegisterFolder,
  open: (folder: RegisterFolder) => Promise<Register>,
): Promise<PresentRegister> {
  const raw = await copyRawDatabase(folder);
  const damaged = raw.files.size > 0 ? raw : null;
  try {
    const register = await open(folder);
    if (isWholeDatabase(register.db) && (await isLegible(register.db))) {
      raw.discard();
      return { register, damaged: null, given: [], asked: [] };
    }
    const given = await numbersEverGiven(register.db).catch(() => []);
    const asked = await givenSequences(register.db).catch(() => []);
    await register.close();
    return { register: null, damaged, given, asked };
  } catch (error) {
    const explained = explainSqliteError(error);
    const nothing = { register: null, given: [], asked: [] };
    const code = explained instanceof UserError ? explained.code : null;
    if (code === "register-damaged") return { ...nothing, damaged };
    raw.discard();
    if (!(explained instanceof UserError)) throw error;
    if (explained.code === "register-database-missing") return { ...nothing, damaged: null };
    throw explained;
  }
}
