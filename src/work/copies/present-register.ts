import { UserError } from "../../model/errors.js";
import { isLegible } from "../../register/audit/structure.js";
import { isWholeDatabase } from "../../register/copies/copy.js";
import type { Register } from "../../register/db/open-register.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import { explainSqliteError } from "../../register/db/sqlite.js";
import { type NextNumber, numbersEverGiven } from "../../register/documents/numbers.js";
import { type GivenSequence, givenSequences } from "../../register/requests/sequences.js";
import { type RawDatabase, readRawDatabase } from "./keep-damaged.js";

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
  const damaged = readRawDatabase(folder);
  try {
    const register = await open(folder);
    if (isWholeDatabase(register.db) && (await isLegible(register.db))) {
      return { register, damaged: null, given: [], asked: [] };
    }
    const given = await numbersEverGiven(register.db).catch(() => []);
    const asked = await givenSequences(register.db).catch(() => []);
    await register.close();
    return { register: null, damaged, given, asked };
  } catch (error) {
    const explained = explainSqliteError(error);
    if (!(explained instanceof UserError)) throw error;
    const nothing = { register: null, given: [], asked: [] };
    if (explained.code === "register-damaged") return { ...nothing, damaged };
    if (explained.code === "register-database-missing") return { ...nothing, damaged: null };
    throw explained;
  }
}
