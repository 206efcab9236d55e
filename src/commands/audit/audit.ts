import { UserError } from "../../model/errors.js";
import { isSerious } from "../../model/finding.js";
import { journalHead } from "../../register/journal-entries.js";
import type { Register } from "../../register/open-register.js";
import { findRegisterRoot, readRegisterFolder } from "../../register/register-folder.js";
import { startProgress } from "../../ui/progress.js";
import { actNow, type Context, DONE, FAILED } from "../context.js";
import { explainRegisterFailure } from "../explain-register-failure.js";
import { openForWork } from "../open-for-work.js";
import { type AuditResult, auditRegister } from "./audit-register.js";
import { readExpectedHash } from "./expected-hash-option.js";
import { repairRegister } from "./repair-register.js";
import { type AuditReport, showAudit, showAuditAsJson } from "./show-audit.js";
import { NOTHING_READ, withDamagedRegister } from "./with-damaged-register.js";

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
  const folder = readRegisterFolder(root);
  const report = await withDamagedRegister(
    () => openForWork(context, folder),
    (register) => reportOn(context, register, expected, options),
  ).catch((error: unknown) => {
    throw explainRegisterFailure(error, root);
  });
  const told = report ?? { ...NOTHING_READ, expected, expectedEntry: null, repaired: [] };
  if (options.json) showAuditAsJson(context, told);
  else showAudit(context, told);
  return told.findings.some(isSerious) ? FAILED : DONE;
}

async function reportOn(
  context: Context,
  register: Register,
  expected: string | null,
  { repair = false }: AuditOptions,
): Promise<AuditReport> {
  const result = await look(context, register, expected);
  const told = { ...result, expected, expectedEntry: result.expected, repaired: [] };
  if (!repair) return told;
  const now = { act: actNow(context), moment: context.now() };
  const { repaired, left } = await repairRegister(register, result, now);
  return { ...told, repaired, findings: left, head: await journalHead(register.db) };
}

async function look(
  { t, screen, computer }: Context,
  register: Register,
  expected: string | null,
): Promise<AuditResult> {
  const progress = startProgress(screen, t("audit.progress"), await countDocuments(register));
  try {
    const hasRights = computer.platform !== "win32";
    return await auditRegister(register, { expected, hasRights, step: progress.step });
  } finally {
    progress.end();
  }
}

/** For the progress alone: where it cannot be asked, the audit itself says why. */
async function countDocuments({ db }: Register): Promise<number> {
  const { count } = await db
    .selectFrom("documents")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
    .catch(() => ({ count: 0 }));
  return Number(count);
}
