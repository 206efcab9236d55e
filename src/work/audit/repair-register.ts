import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { makeFolder } from "../../files/folders.js";
import { isPending, leftOver } from "../../files/left-over.js";
import { moveAside } from "../../files/rename.js";
import { writeFileWhole } from "../../files/write-aside.js";
import type { AuditFinding } from "../../model/finding.js";
import type { Register } from "../../register/db/open-register.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import { storedDocument } from "../../register/documents/known-documents.js";
import { type Act, addJournalEntry } from "../../register/journal/entries.js";
import { noticeNumbered } from "../../register/requests/answers.js";
import { makeAgain } from "../documents/issued-files.js";
import type { AuditResult, FaultyFile } from "./audit-register.js";
import { closePaths } from "./folder-findings.js";

const LOOK_AGAIN_MS = 100;
const MOST_LOOKS = 300;

/**
 * Numbers count a moment before their files lie where they belong: of the files that were missing,
 * those that are still missing once nobody is about to move them there.
 */
export async function settleMissing(
  { root, issuedPath }: RegisterFolder,
  faulty: readonly FaultyFile[],
): Promise<FaultyFile[]> {
  const isStillMissing = ({ state, file }: FaultyFile) =>
    state !== "missing" || !existsSync(join(root, file));
  let left = faulty.filter(isStillMissing);
  for (let look = 0; look < MOST_LOOKS && isOnItsWay(issuedPath, left); look += 1) {
    await setTimeout(LOOK_AGAIN_MS);
    left = left.filter(isStillMissing);
  }
  return left;
}

function isOnItsWay(issuedPath: string, faulty: readonly FaultyFile[]): boolean {
  const missing = faulty.filter(({ state }) => state === "missing");
  if (missing.length === 0) return false;
  return pendingFolders(issuedPath).some((folder) =>
    missing.some(({ file }) => existsSync(join(folder, basename(file)))),
  );
}

function pendingFolders(issuedPath: string): string[] {
  if (!statSync(issuedPath, { throwIfNoEntry: false })?.isDirectory()) return [];
  const cutOff = new Set(leftOver(issuedPath));
  return readdirSync(issuedPath)
    .filter((name) => isPending(name) && !cutOff.has(name))
    .map((name) => join(issuedPath, name));
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
export async function repairRegister(
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
    writeFileWhole(path, bytes);
    const setAside =
      aside === null ? {} : { setAside: relative(folder.root, aside).split(sep).join("/") };
    yield { code: `file-${state}`, subject: number, ...setAside };
  }
}
