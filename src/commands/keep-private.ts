import { basename, join } from "node:path";
import { closeToOthers, isOpenToOthers } from "../files/close-to-others.js";
import { REGISTER_FILE, type RegisterFolder } from "../register/db/register-folder.js";
import type { Context } from "./context.js";

/**
 * Makes sure that nobody but the owner can read a register, which may have been copied here with
 * rights for all, and says what was found. On Windows rights are those of the folder above.
 */
export function keepPrivate({ t, screen, computer }: Context, folder: RegisterFolder): void {
  if (computer.platform === "win32") return;
  const { closed, open } = closeToOthers(partsOf(folder));
  if (closed.length > 0) screen.say(t("said.closed", { names: namesOf(closed) }));
  // Nobody gets into what lies in a closed folder.
  if (open.length > 0 && isOpenToOthers(folder.root)) {
    screen.say(t("said.open", { names: namesOf(open), folder: folder.root }));
  }
}

/** What Kualik itself put into the folder; the folder may have been somebody's before. */
function partsOf({
  root,
  databasePath,
  templatesPath,
  issuedPath,
  backupsPath,
}: RegisterFolder): string[] {
  return [
    join(root, REGISTER_FILE),
    databasePath,
    `${databasePath}-wal`,
    `${databasePath}-shm`,
    templatesPath,
    issuedPath,
    backupsPath,
  ];
}

function namesOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(", ");
}
