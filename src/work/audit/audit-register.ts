import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AuditCheckName, type AuditFinding, isSerious } from "../../model/finding.js";
import {
  type AuditCheck,
  type AuditNotes,
  entryWithHash,
  expectedHashIsThere,
  REGISTER_CHECKS,
} from "../../register/audit/checks.js";
import { type AuditedDocument, auditedDocuments } from "../../register/audit/documents.js";
import type { Register } from "../../register/db/open-register.js";
import { atOneMoment, type Db } from "../../register/db/sqlite.js";
import { printedFiles } from "../../register/journal/acts.js";
import { type JournalHead, journalHead } from "../../register/journal/entries.js";
import { allNotices } from "../../register/requests/answers.js";
import { makeAgain } from "../documents.js";
import { openToOthers, settleMissing, strangeFiles } from "./folder-findings.js";

type FileState = "whole" | "missing" | "cut-off" | "changed" | "unreadable";

/**
 * Compares a file with what was issued.
 *
 * @param sha256 of the bytes that were issued
 * @param issued those bytes; null where they cannot be made again
 */
export function stateOfFile(path: string, sha256: string, issued: Buffer | null): FileState {
  const present = read(path, issued?.length ?? MOST_BYTES);
  if (typeof present === "string") return present;
  if (hash("sha256", present) === sha256) return "whole";
  return issued !== null && isBeginning(present, issued) ? "cut-off" : "changed";
}

/** No document is as large. */
const MOST_BYTES = 1024 ** 3;

/**
 * A link, a folder, a device or a pipe is no file that was issued, though it may lead to one: what it
 * leads to may be another thing tomorrow, or never end.
 */
function read(path: string, most: number): Buffer | Exclude<FileState, "whole" | "cut-off"> {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > most) return "changed";
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
  }
}

/** A power cut leaves the beginning of a file, or all of its length with nothing but zeros at the end. */
function isBeginning(present: Buffer, issued: Buffer): boolean {
  if (present.length > issued.length) return false;
  let end = present.length;
  while (end > 0 && present[end - 1] === 0) end -= 1;
  return present.subarray(0, end).equals(issued.subarray(0, end));
}

/** A document or notice whose file is not what was issued, but can be made again. */
export interface FaultyFile {
  of: "document" | "notice";
  id: number;
  number: string;
  /** Path inside the register folder. */
  file: string;
  state: Exclude<FileState, "whole">;
}

/**
 * Each document and notice can be made again byte for byte, and its file is those bytes.
 *
 * @param faulty takes what is not reported: a file that is not there may be on its way, see `settleMissing`
 */
function documentsAreWhole(
  root: string,
  step: () => void,
  faulty: (file: FaultyFile) => void,
): AuditCheck {
  return {
    name: "documents",
    async run(db, { report }) {
      const again = makeAgain(db);
      let count = 0;
      const look = async (
        of: FaultyFile["of"],
        { id, number, file, sha256 }: Omit<AuditedDocument, "stored">,
        makeIssued: () => Promise<Buffer>,
      ) => {
        // What is damaged can make any part of the way fail: whatever it is, the record is the finding.
        const issued = await makeIssued().catch(() => null);
        if (issued === null) report("document-record", number, { number });
        const state = stateOfFile(join(root, file), sha256, issued);
        if (state !== "whole") faulty({ of, id, number, file, state });
        count += 1;
      };
      for await (const document of auditedDocuments(db)) {
        await look("document", document, async () => again(document.stored()));
        step();
      }
      for (const notice of await allNotices(db)) {
        await look("notice", notice, () => again(notice));
      }
      return count;
    },
  };
}

/** Of a journal that cannot be read, or is empty. */
const NO_HEAD: JournalHead = { id: 0, hash: "" };

/** What was looked at, and how many of it there are. */
export interface Checked {
  check: AuditCheckName;
  count: number;
}

export interface AuditResult {
  checked: Checked[];
  findings: AuditFinding[];
  head: JournalHead;
  /** The entry that was expected; null where it was not found or nothing was expected. */
  expected: number | null;
  /** Files that are not what was issued. */
  faulty: FaultyFile[];
  /** Keys of documents whose records may not be what was written, first and last. */
  doubted: [number, number][];
}

export interface AuditOrder {
  /** A hash or its beginning, which the journal is to have. */
  expected: string | null;
  /** Whether rights of files mean something on this computer. */
  hasRights: boolean;
  /** Called for each document. */
  step(): void;
}

/** Looks through a register and its files, and changes nothing. */
export async function auditRegister(register: Register, order: AuditOrder): Promise<AuditResult> {
  const { db, folder } = register;
  const audit = new Audit();
  const seen: FaultyFile[] = [];
  const checks = [
    ...REGISTER_CHECKS,
    ...(order.expected === null ? [] : [expectedHashIsThere(order.expected)]),
    documentsAreWhole(folder.root, order.step, (file) => void seen.push(file)),
  ];
  // Others may issue meanwhile: what is read here is all of one moment.
  const { head, expected } = await atOneMoment(db, async (moment) => {
    for (const check of checks) await audit.run(check, moment);
    const beginning = order.expected;
    return {
      head: await journalHead(moment).catch(() => NO_HEAD),
      expected:
        beginning === null ? null : await entryWithHash(moment, beginning).catch(() => null),
    };
  });
  const left = await settleMissing(folder, seen);
  for (const { state, number, file } of left) {
    audit.add("documents", `file-${state}`, number, { number, file });
  }
  await audit.run(strangersCheck(register), db);
  if (order.hasRights) await audit.run(rightsCheck(register), db);
  const { checked, findings, doubted } = audit;
  return { checked, findings, head, expected, faulty: left, doubted };
}

/** What an audit finds in a database alone, without the files; remarks left out. */
export async function findingsOf(db: Db): Promise<AuditFinding[]> {
  const audit = new Audit();
  for (const check of REGISTER_CHECKS) await audit.run(check, db);
  return audit.findings.filter(isSerious);
}

function strangersCheck(register: Register): AuditCheck {
  return {
    name: "strangers",
    async run(_db, { report }) {
      const printed = await printedFiles(register.db);
      const { strangers, files } = await strangeFiles(register, printed);
      for (const { code, file } of strangers) report(code, file, { file });
      // Files for the printer that lie where they were written may be no longer what was written.
      for (const [file, sha256] of printed) {
        const state = stateOfFile(join(register.folder.root, file), sha256, null);
        if (state === "changed") report("print-changed", file, { file });
      }
      return files;
    },
  };
}

function rightsCheck({ folder }: Register): AuditCheck {
  return {
    name: "rights",
    async run(_db, { report }) {
      const { paths, count } = openToOthers(folder);
      for (const path of paths) report("open-to-others", path, { file: path });
      return count;
    },
  };
}

class Audit {
  readonly checked: Checked[] = [];
  readonly findings: AuditFinding[] = [];
  readonly doubted: [number, number][] = [];

  add(check: AuditCheckName, ...[code, subject, params = {}]: Parameters<AuditNotes["report"]>) {
    this.findings.push({ check, code, subject, params });
  }

  /** What was damaged can make a check stumble over anything: that is a finding too. */
  async run({ name, run }: AuditCheck, db: Db): Promise<void> {
    const notes: AuditNotes = {
      report: (...finding) => this.add(name, ...finding),
      doubt: (first, last) => void this.doubted.push([first, last]),
    };
    try {
      this.checked.push({ check: name, count: await run(db, notes) });
    } catch {
      this.add(name, "check-stopped", name);
      this.checked.push({ check: name, count: 0 });
    }
  }
}
