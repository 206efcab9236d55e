import { basename, join, resolve } from "node:path";
import { closeToOthers, failureToWrite, isOpenToOthers } from "../files/folders.js";
import { leftOver } from "../files/left-over.js";
import { type ErrorCode, UserError } from "../model/errors.js";
import { openRegister, type Register } from "../register/db/open-register.js";
import {
  findRegisterRoot,
  REGISTER_FILE,
  type RegisterFolder,
  readRegisterFolder,
} from "../register/db/register-folder.js";
import { explainSqliteError } from "../register/db/sqlite.js";
import type { Ports, Session } from "../work/session.js";
import type { GivenToAll } from "./command.js";
import { type Context, portsOf } from "./context.js";

/** What SQLite says where it was refused a file, without saying why. */
const UNCLEAR: readonly ErrorCode[] = [
  "register-read-only",
  "register-place-unfit",
  "disk-failing",
];

/**
 * Puts a failure of the register into words a registrar can act on. Where SQLite knows no more than
 * that a file was refused, trying to write beside it tells why: a full disk, a protected one.
 */
export async function explainingFailures<Result>(
  root: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const explained = explainSqliteError(error, root);
    if (!(explained instanceof UserError) || !UNCLEAR.includes(explained.code)) throw explained;
    const failure = failureToWrite(root);
    if (failure === null || failure.code === "folder-not-writable") throw explained;
    throw new UserError(failure.code, failure.params, explained);
  }
}

/**
 * Makes sure that nobody but the owner can read a register, which may have been copied here with
 * rights for all, and says what was found. On Windows rights are those of the folder above.
 */
function keepPrivate({ t, screen, computer }: Context, folder: RegisterFolder): void {
  if (computer.platform === "win32") return;
  const { closed, open } = closeToOthers(partsOf(folder));
  if (closed.length > 0) screen.say(t("said.closed", { names: namesOf(closed) }));
  // Nobody gets into what lies in a closed folder.
  if (open.length > 0 && isOpenToOthers(folder.root)) {
    screen.say(t("said.open", { names: namesOf(open), folder: folder.root }));
  }
}

/** What Kualik itself put into the folder; the folder may have been somebody's before. */
function partsOf({ root, databasePath, ...folder }: RegisterFolder): string[] {
  const database = [databasePath, `${databasePath}-wal`, `${databasePath}-shm`];
  const { templatesPath, issuedPath, backupsPath } = folder;
  return [join(root, REGISTER_FILE), ...database, templatesPath, issuedPath, backupsPath];
}

function namesOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(", ");
}

/**
 * Opens a register, which nobody but its owner is to read; says so where another program keeps it
 * waiting.
 *
 * @throws UserError as `openRegister`
 */
async function openForWork(
  context: Context,
  given: GivenToAll,
  folder: RegisterFolder,
): Promise<Register> {
  keepPrivate(context, folder);
  return openRegister(folder, {
    onWait: () => context.screen.say(context.t("said.waiting")),
    async beforeWriting(lastAct) {
      const { refuseWrongClock } = await import("./clock.js");
      await refuseWrongClock(context, given, lastAct);
      if (context.written) context.written.yet = true;
    },
  });
}

/** Opens the register that is meant, lets `work` go on in it, and closes it whatever happens. */
export async function withRegister<Result>(
  context: Context,
  given: GivenToAll,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const root = rootMeant(context);
  return explainingFailures(root, async () => {
    const register = await openForWork(context, given, readRegisterFolder(root));
    try {
      const session = { ...portsOf(context, given), register };
      const finished = await finishCutOff(session);
      const result = await work({ ...session, finished });
      if (!given.json) await noteCopyThatIsDue(session, context);
      return result;
    } finally {
      await register.close();
    }
  });
}

/** Whoever only looked at something is told of no copy. */
async function noteCopyThatIsDue(session: Session, { written, screen }: Context): Promise<void> {
  if (!written?.yet || !screen.interactive) return;
  const { ageOfCopy } = await import("../work/copies/age-of-copy.js");
  const { days, isDue } = await ageOfCopy(session);
  const { t } = session;
  if (isDue) written.lastWord = days === null ? t("copies.none-yet") : t("copies.due", { days });
}

/** What finishes a command that was cut off is loaded only where there was one. */
async function finishCutOff(session: Session): Promise<ReadonlySet<string>> {
  const { root, issuedPath, templatesPath, backupsPath } = session.register.folder;
  const folders = [root, issuedPath, templatesPath, backupsPath];
  if (folders.every((folder) => leftOver(folder).length === 0)) return new Set();
  const work = await import("../work/cut-off.js");
  return work.finishCutOff(session);
}

/** The same for what can be done without a register too: `work` then gets null. */
export async function withRegisterIfAny<Result>(
  context: Context,
  given: GivenToAll,
  work: (session: Session | null) => Promise<Result>,
): Promise<Result> {
  const { cwd, registerName } = context;
  const isAny = registerName !== null || findRegisterRoot(cwd, registerName) !== null;
  return isAny ? withRegister(context, given, work) : work(null);
}

/** The same for what opens the register itself, since it may be damaged, and closes it. */
export async function withRegisterToOpen<Result>(
  context: Context,
  given: GivenToAll,
  root: string,
  work: (ports: Ports, open: (folder: RegisterFolder) => Promise<Register>) => Promise<Result>,
): Promise<Result> {
  return explainingFailures(root, () =>
    work(portsOf(context, given), (folder) => openForWork(context, given, folder)),
  );
}

/**
 * Where a copy is restored to: the folder of the register, or the one that is named where there is no
 * register yet, on a new computer for instance.
 *
 * @throws UserError `restore-where` where there is neither
 */
export function placeToRestore({ cwd, registerName }: Context): string {
  const found = findRegisterRoot(cwd, registerName);
  if (found === null && registerName === null) throw new UserError("restore-where");
  return found ?? resolve(cwd, registerName ?? "");
}

/** The folder of the register that is meant. @throws UserError `register-not-found` */
export function rootMeant({ cwd, registerName }: Context): string {
  const root = findRegisterRoot(cwd, registerName);
  if (root === null) throw new UserError("register-not-found");
  return root;
}
