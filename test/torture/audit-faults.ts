import type { AuditFinding } from "../../src/model/finding.js";
import { runKualik } from "./run-kualik.js";

/** What `kualik audit --json` tells, as far as it is needed here. */
export interface Audited {
  ok: boolean;
  findings: (Pick<AuditFinding, "check" | "code" | "subject"> & { severity: string })[];
}

/** Has the program itself look through a register. @returns null where it could not be opened */
export async function auditOf(root: string, ...options: string[]): Promise<Audited | null> {
  const { code, out } = await runKualik(["audit", "--json", ...options, "--register", root]);
  return code === 0 || code === 1 ? read(out) : null;
}

function read(out: string): Audited | null {
  try {
    return JSON.parse(out) as Audited;
  } catch {
    return null;
  }
}

/** What an audit found but for remarks and what is expected. @param expected codes of findings */
export function auditFaults(
  audited: Audited | null,
  expected: readonly AuditFinding["code"][],
): string[] {
  if (audited === null) return ["audit: could not be made"];
  return audited.findings
    .filter(({ severity, code }) => severity === "finding" && !expected.includes(code))
    .map(({ check, code, subject }) => `audit, ${check}: ${code} ${subject}`);
}
