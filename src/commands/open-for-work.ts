import { openRegister, type Register } from "../register/db/open-register.js";
import type { RegisterFolder } from "../register/db/register-folder.js";
import type { Context } from "./context.js";
import { keepPrivate } from "./keep-private.js";

/**
 * Opens a register, which nobody but its owner is to read; says so where another program keeps it
 * waiting.
 *
 * @throws UserError as `openRegister`
 */
export async function openForWork(context: Context, folder: RegisterFolder): Promise<Register> {
  keepPrivate(context, folder);
  return openRegister(folder, { onWait: () => context.screen.say(context.t("said.waiting")) });
}
