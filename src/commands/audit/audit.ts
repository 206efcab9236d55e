import { UserError } from "../../model/errors.js";
import { type Finding, isSerious } from "../../model/finding.js";
import { journalHead } from "../../register/journal-entries.js";
import { openRegister, type Register } from "../../register/open-register.js";
import {
  findRegisterRoot,
  type RegisterFolder,
  readRegisterFolder,
} from "../../register/register-folder.js";
import { explainSqliteError } from "../../register/sqlite.js";
import { startProgress } from "../../ui/progress.js";
import { actNow, type Context, DONE, FAILED } from "../context.js";
import { type AuditResult, auditRegister } from "./audit-register.js";
import { readExpectedHash } from "./expected-hash-option.js";
import { repairRegister } from "./repair-register.js";
import { type AuditReport, showAudit, showAuditAsJson } from "./show-audit.js";

export interface AuditOptions {
  repair?: boolean;
  /** A hash as it was printed, maybe in groups. */
  expect?: string[];
  json?: boolean;
}

/** `kualik audit`: whether the register and its files are what was written, and where not, why. */
export async function audit(context: Context, options: AuditOptions): Promise<number> {
  const expected = options.expect ? readExpectedHash(options.expect) : null;
  const root = findRegisterRoot(context.cwd, context.registerName);
  if (root === null) throw new UserError("register-not-found");
  const report = await reportOn(context, readRegisterFolder(root), expected, options);
  if (options.json) showAuditAsJson(context, report);
  else showAudit(context, report);
  return report.findings.some(isSerious) ? FAILED : DONE;
}

async function reportOn(
  context: Context,
  folder: RegisterFolder,
  expected: string | null,
  { repair = false }: AuditOptions,
): Promise<AuditReport> {
  const register = await openUnlessDamaged(folder);
  if (register === null) return { ...NOTHING_READ, findings: [DAMAGED], expected };
  try {
    const result = await look(context, register, expected);
    const told = { ...result, expected, expectedEntry: result.expected, repaired: [] };
    if (!repair) return told;
    const now = { act: actNow(context), moment: context.now() };
    const { repaired, left } = await repairRegister(register, result, now);
    return { ...told, repaired, findings: left, head: await journalHead(register.db) };
  } catch (error) {
    throw explainSqliteError(error);
  } finally {
    await register.close();
  }
}

async function look(
  { t, screen, computer }: Context,
  register: Register,
  expected: string | null,
): Promise<AuditResult> {
  const { count } = await register.db
    .selectFrom("documents")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
    .catch(() => ({ count: 0 }));
  const progress = startProgress(screen, t("audit.progress"), Number(count));
  try {
    const hasRights = computer.platform !== "win32";
    return await auditRegister(register, { expected, hasRights, step: progress.step });
  } finally {
    progress.end();
  }
}

const DAMAGED: Finding = {
  check: "database",
  code: "database-damaged",
  subject: "database",
  params: {},
};

const NOTHING_READ = {
  checked: [{ check: "database" as const, count: 0 }],
  head: null,
  expectedEntry: null,
  repaired: [],
};

/**
 * The register; null where it is too damaged to be opened, in whatever way that showed.
 *
 * @throws UserError where the register is missing, locked, write-protected or from a newer Kualik
 */
async function openUnlessDamaged(folder: RegisterFolder): Promise<Register | null> {
  try {
    return await openRegister(folder);
  } catch (error) {
    if (error instanceof UserError && error.code !== "register-damaged") throw error;
    return null;
  }
}
