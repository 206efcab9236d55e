import { join } from "node:path";
import type { AuditCheckName, Finding } from "../../model/finding.js";
import { entryWithHash, expectedHashIsThere } from "../../register/audit/chain.js";
import { type AuditCheck, type AuditNotes, REGISTER_CHECKS } from "../../register/audit/checks.js";
import { atOneMoment } from "../../register/db/moments.js";
import type { Register } from "../../register/db/open-register.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { type JournalHead, journalHead } from "../../register/journal/entries.js";
import { printedFiles } from "../../register/journal/told.js";
import { documentsAreWhole, type FaultyFile } from "./documents-are-whole.js";
import { stateOfFile } from "./file-state.js";
import { openToOthers } from "./open-to-others.js";
import { settleMissing } from "./settle-missing.js";
import { strangeFiles } from "./strange-files.js";

/** Of a journal that cannot be read, or is empty. */
const NO_HEAD: JournalHead = { id: 0, hash: "" };

/** What was looked at, and how many of it there are. */
export interface Checked {
  check: AuditCheckName;
  count: number;
}

export interface AuditResult {
  checked: Checked[];
  findings: Finding[];
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
  const faulty = (file: FaultyFile) => void seen.push(file);
  const checks = [
    ...REGISTER_CHECKS,
    ...(order.expected === null ? [] : [expectedHashIsThere(order.expected)]),
    documentsAreWhole(folder.root, { step: order.step, faulty }),
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

function strangersCheck(register: Register): AuditCheck {
  return {
    name: "strangers",
    async run(_db, { report }) {
      const { strangers, files } = await strangeFiles(register);
      for (const { code, file } of strangers) report(code, file, { file });
      for (const file of await changedPrints(register)) report("print-changed", file, { file });
      return files;
    },
  };
}

/** Files for the printer that lie where they were written, but are no longer what was written. */
async function changedPrints({ db, folder }: Register): Promise<string[]> {
  const printed = await printedFiles(db);
  return [...printed]
    .filter(([path, sha256]) => stateOfFile(join(folder.root, path), sha256, null) === "changed")
    .map(([path]) => path);
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

/** Gathers what checks find. */
class Audit {
  readonly checked: Checked[] = [];
  readonly findings: Finding[] = [];
  readonly doubted: [number, number][] = [];

  add(check: AuditCheckName, ...[code, subject, params = {}]: Parameters<AuditNotes["report"]>) {
    this.findings.push({ check, code, subject, params });
  }

  /** What was damaged can make a check stumble over anything: that is a finding too. */
  async run({ name, run }: AuditCheck, db: RegisterDatabase): Promise<void> {
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
