import { rmSync } from "node:fs";
import { basename } from "node:path";
import { makeFolder } from "../files/make-folder.js";
import { stampInKazakhstan } from "../language/stamp-in-kazakhstan.js";
import { UserError } from "../model/errors.js";
import { addJournalEntry } from "../register/journal-entries.js";
import { openRegister, type Register } from "../register/open-register.js";
import type { RegisterFolder } from "../register/register-folder.js";
import { actNow, type Context } from "./context.js";
import { keepPrivate } from "./keep-private.js";

/**
 * Opens a register, which nobody but its owner is to read. One that an older Kualik wrote is brought
 * to this one's layout, but only once a checked copy of it is written; the person is told.
 *
 * @throws UserError as `openRegister`; `upgrade-without-copy` where the copy cannot be written: the
 *   register stays as it was
 */
export async function openOrUpgrade(context: Context, folder: RegisterFolder): Promise<Register> {
  keepPrivate(context, folder);
  let copy: string | null = null;
  const register = await openRegister(folder, {
    onWait: () => context.screen.say(context.t("said.waiting")),
    beforeUpgrade: async (layout) => {
      copy = await copyBefore(context, folder, layout);
    },
  });
  if (register.upgradedFrom !== null && copy !== null) await tell(context, register, copy);
  return register;
}

/** Null where somebody else has brought the register to the new layout meanwhile. */
async function copyBefore(
  context: Context,
  { databasePath, backupsPath }: RegisterFolder,
  layout: string,
): Promise<string | null> {
  const { writeCopy } = await import("./copies/write-copy.js");
  try {
    makeFolder(backupsPath);
    const name = `before-upgrade-${layout}-${stampInKazakhstan(context.now())}.db`;
    const copy = await writeCopy(databasePath, backupsPath, name);
    if (copy.layout === layout) return copy.file;
    rmSync(copy.file);
    return null;
  } catch (error) {
    if (error instanceof UserError && error.code === "register-damaged") throw error;
    throw new UserError("upgrade-without-copy", { folder: backupsPath }, error);
  }
}

async function tell(context: Context, { db, upgradedFrom }: Register, file: string): Promise<void> {
  const details = { from: upgradedFrom, copy: basename(file) };
  await addJournalEntry(db, actNow(context), "upgrade", "register", details);
  context.screen.say(context.t("upgrade.done", { file }));
}
