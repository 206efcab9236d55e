import { rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { makeFolder } from "../../files/folders.js";
import { moveAside } from "../../files/rename.js";
import { writeFileWhole } from "../../files/write-aside.js";
import { UserError } from "../../model/errors.js";
import type { AuditFinding } from "../../model/finding.js";
import type { Register } from "../../register/db/open-register.js";
import { countRows } from "../../register/db/rows.js";
import { explainSqliteError } from "../../register/db/sqlite.js";
import { storedDocument } from "../../register/documents/known-documents.js";
import {
  type Act,
  addJournalEntry,
  type JournalHead,
  journalHead,
} from "../../register/journal/entries.js";
import { noticeNumbered } from "../../register/requests/answers.js";
import { makeAgain } from "../documents.js";
import { actOf, type Ports } from "../session.js";
import {
  type AuditOrder,
  type AuditResult,
  auditRegister,
  type Checked,
  type FaultyFile,
} from "./audit-register.js";
import { closePaths } from "./folder-findings.js";

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

/** What was put right. */
export interface Repaired {
  code: AuditFinding["code"];
  /** A registration number, or a path inside the register folder. */
  subject: string;
  /** Where a file that somebody had changed lies now, inside the register folder. */
  setAside?: string;
}

/**
 * Writes the files of documents that are not what was issued, takes others' rights away and removes
 * what runs that were cut off have left. A file that somebody changed keeps its content under another
 * name. What is done is an entry of the journal, also where it could not be finished.
 *
 * @returns what was put right, and what was found but for that
 * @throws UserError `file-not-writable`, `folder-not-writable`, `disk-full`
 */
async function repairRegister(
  register: Register,
  result: AuditResult,
  { act, moment }: { act: Act; moment: Date },
): Promise<{ repaired: Repaired[]; left: AuditFinding[] }> {
  const repaired: Repaired[] = [];
  try {
    const found = (code: AuditFinding["code"]) =>
      result.findings.filter((one) => one.code === code).map(({ subject }) => subject);
    const closed = closePaths(register.folder, found("open-to-others"));
    repaired.push(...closed.map((subject) => ({ code: "open-to-others" as const, subject })));
    for (const subject of found("left-over")) {
      rmSync(join(register.folder.root, subject), { recursive: true, force: true });
      repaired.push({ code: "left-over", subject });
    }
    for await (const one of rewritten(register, result, moment)) repaired.push(one);
  } finally {
    if (repaired.length > 0) {
      await addJournalEntry(register.db, act, "repair", "register", { repaired });
    }
  }
  const isMended = ({ code, subject }: AuditFinding) =>
    repaired.some((one) => one.code === code && one.subject === subject);
  return { repaired, left: result.findings.filter((finding) => !isMended(finding)) };
}

/** Nothing is written from a record that may have been changed: it would pass for what was issued. */
async function* rewritten(
  { db, folder }: Register,
  { findings, faulty, doubted }: AuditResult,
  moment: Date,
): AsyncGenerator<Repaired> {
  const isJournalWhole = findings.every(({ check }) => check !== "chain" && check !== "expected");
  const unmakeable = new Set(
    findings.filter(({ code }) => code === "document-record").map(({ subject }) => subject),
  );
  const areSealed = findings.every(({ check }) => check !== "seals");
  const isDoubted = ({ of, id, number }: FaultyFile) =>
    unmakeable.has(number) ||
    (of === "notice" ? !areSealed : doubted.some(([first, last]) => first <= id && id <= last));
  const again = makeAgain(db);
  for (const one of isJournalWhole ? faulty : []) {
    if (isDoubted(one) || one.state === "unreadable") continue;
    const { of, number, file, state } = one;
    const notice = of === "notice" ? await noticeNumbered(db, number) : null;
    const bytes = await again(notice ?? (await storedDocument(db, number)));
    const path = join(folder.root, file);
    makeFolder(dirname(path));
    const aside = state === "changed" ? moveAside(path, moment) : null;
    writeFileWhole(path, bytes, folder.issuedPath);
    const setAside =
      aside === null ? {} : { setAside: relative(folder.root, aside).split(sep).join("/") };
    yield { code: `file-${state}`, subject: number, ...setAside };
  }
}
