import { UserError } from "../../model/errors.js";
import type { Register } from "../../register/open-register.js";
import type { RegisterFolder } from "../../register/register-folder.js";
import { explainSqliteError } from "../../register/sqlite.js";
import { isWholeDatabase } from "../../register/sqlite-copy.js";
import type { Context } from "../context.js";
import { openOrUpgrade } from "../open-or-upgrade.js";
import { type RawDatabase, readRawDatabase } from "./keep-damaged.js";

/** The register that a copy is to replace; null where there is none that can be read. */
export interface PresentRegister {
  register: Register | null;
  /** The database's files as they were, where there is one, though a damaged one. */
  damaged: RawDatabase | null;
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
  const damaged = readRawDatabase(folder);
  try {
    const register = await openOrUpgrade(context, folder);
    if (isWholeDatabase(register.db)) return { register, damaged: null };
    await register.close();
    return { register: null, damaged };
  } catch (error) {
    const explained = explainSqliteError(error);
    if (!(explained instanceof UserError)) throw error;
    if (explained.code === "register-damaged") return { register: null, damaged };
    if (explained.code === "register-database-missing") return { register: null, damaged: null };
    throw explained;
  }
}
