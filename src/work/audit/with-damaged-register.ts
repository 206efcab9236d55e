import { UserError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import type { Register } from "../../register/db/open-register.js";
import { explainSqliteError } from "../../register/db/sqlite.js";

const DAMAGED: Finding = {
  check: "database",
  code: "database-damaged",
  subject: "database",
  params: {},
};

/** All that can be said of a register that cannot be opened. */
export const NOTHING_READ = {
  checked: [{ check: "database" as const, count: 0 }],
  findings: [DAMAGED],
  head: null,
};

/**
 * Does something with a register that may be damaged.
 *
 * @param open opens it
 * @returns null where it is too damaged to be opened, in whatever way that showed
 * @throws UserError where it is missing, locked, write-protected or from a newer Kualik
 */
export async function withDamagedRegister<Result>(
  open: () => Promise<Register>,
  work: (register: Register) => Promise<Result>,
): Promise<Result | null> {
  const register = await openUnlessDamaged(open);
  if (register === null) return null;
  try {
    return await work(register);
  } catch (error) {
    throw explainSqliteError(error);
  } finally {
    await register.close();
  }
}

async function openUnlessDamaged(open: () => Promise<Register>): Promise<Register | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof UserError && error.code !== "register-damaged") throw error;
    return null;
  }
}
