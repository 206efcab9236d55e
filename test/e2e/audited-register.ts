import { join } from "node:path";
import { newRegister, projectRoot } from "./kualik.js";

export const COURSE = "AT-2026-021";
export const ISSUED = `issued/2026/${COURSE}`;
export const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

/** A register with ten documents. */
export async function issuedRegister(folder: string) {
  const root = join(folder, "register");
  const run = await newRegister(root);
  await run("import", SAMPLE, "--course", COURSE, "--kind", "advanced-training", "--yes");
  const issued = await run("issue", COURSE, "--date", "2026-03-16");
  if (issued.code !== 0) throw new Error(issued.err);
  const file = (name: string) => join(root, ISSUED, name);
  return { root, run, file, document: (n: number) => file(`3-2026-0000${n}.docx`) };
}

/** What `kualik audit --json` says. */
export interface Told {
  ok: boolean;
  checked: { check: string; count: number; findings: number }[];
  findings: { code: string; severity: string; subject: string; message: string }[];
  head: { entries: number; hash: string } | null;
  expected?: { hash: string; entry: number | null };
  repaired: { code: string; subject: string; setAside?: string }[];
}

export function told({ out }: { out: string }): Told {
  return JSON.parse(out) as Told;
}
