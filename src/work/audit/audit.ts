import { UserError } from "../../model/errors.js";
import type { AuditFinding } from "../../model/finding.js";
import type { Register } from "../../register/db/open-register.js";
import { countRows } from "../../register/db/rows.js";
import { explainSqliteError } from "../../register/db/sqlite.js";
import { type JournalHead, journalHead } from "../../register/journal/entries.js";
import { actOf, type Ports } from "../session.js";
import { type AuditOrder, auditRegister, type Checked } from "./audit-register.js";
import { type Repaired, repairRegister } from "./repair-register.js";

/** All that can be said of a register that cannot be opened. */
export const NOTHING_READ: Pick<AuditReport, "checked" | "findings" | "head"> = {
  checked: [{ check: "database", count: 0 }],
  findings: [{ check: "database", code: "database-damaged", subject: "database", params: {} }],
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

interface AuditWish extends Omit<AuditOrder, "step"> {
  /** Whether what can be put right is. */
  repair: boolean;
}

/** What an audit tells. */
export interface AuditReport {
  checked: readonly Checked[];
  /** Those that are left, where something was put right. */
  findings: readonly AuditFinding[];
  /** Null where the register could not be opened. */
  head: JournalHead | null;
  /** The hash that was asked for, or its beginning. */
  expected: string | null;
  /** The entry that has it. */
  expectedEntry: number | null;
  repaired: readonly Repaired[];
}

/**
 * Whether a register and its files are what was written, and where not, why.
 *
 * @param open opens the register, which may be damaged
 * @throws UserError where it is missing, locked, write-protected or from a newer Kualik; where something
 *   that is put right cannot be written
 */
export async function auditAndRepair(
  ports: Ports,
  open: () => Promise<Register>,
  wish: AuditWish,
): Promise<AuditReport> {
  const report = await withDamagedRegister(open, (register) => reportOn(ports, register, wish));
  const { expected } = wish;
  return report ?? { ...NOTHING_READ, expected, expectedEntry: null, repaired: [] };
}

async function reportOn(ports: Ports, register: Register, wish: AuditWish): Promise<AuditReport> {
  const { expected, repair, hasRights } = wish;
  // For the progress alone: where it cannot be asked, the audit itself says why.
  const count = await countRows(register.db, "documents").catch(() => 0);
  const { step, end } = ports.progress(ports.t("audit.progress"), count);
  const result = await auditRegister(register, { expected, hasRights, step }).finally(end);
  const told = { ...result, expected, expectedEntry: result.expected, repaired: [] };
  if (!repair) return told;
  const now = { act: actOf(ports), moment: ports.now() };
  const { repaired, left } = await repairRegister(register, result, now);
  return { ...told, repaired, findings: left, head: await journalHead(register.db) };
}
