import { UserError } from "../../model/errors.js";
import type { Register } from "../../register/open-register.js";
import type { RegisterFolder } from "../../register/register-folder.js";
import { explainSqliteError } from "../../register/sqlite.js";
import { isWholeDatabase } from "../../register/sqlite-copy.js";
import type { Context } from "../context.js";
import { openOrUpgrade } from "../open-or-upgrade.js";

/** The register that a copy is to replace; null where there is none that can be read. */
export interface PresentRegister {
  register: Register | null;
  /** Whether there is a database, though a damaged one. */
  isDamaged: boolean;
}

/**
 * Opens the register that is to be replaced, as far as it can be read.
 *
 * @throws UserError whatever else than damage keeps it from being opened
 */
export async function openPresent(
  context: Context,
  folder: RegisterFolder,
): Promise<PresentRegister> {
  try {
    const register = await openOrUpgrade(context, folder);
    if (isWholeDatabase(register.db)) return { register, isDamaged: false };
    await register.close();
    return { register: null, isDamaged: true };
  } catch (error) {
    const explained = explainSqliteError(error);
    if (!(explained instanceof UserError)) throw error;
    if (explained.code === "register-damaged") return { register: null, isDamaged: true };
    if (explained.code === "register-database-missing") return { register: null, isDamaged: false };
    throw explained;
  }
}
