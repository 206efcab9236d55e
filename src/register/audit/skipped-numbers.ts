import type { RegisterDatabase } from "../db/sqlite.js";
import { detailsOf, journalPages, recordsIn } from "./journal-pages.js";

/** Numbers that are not to be given: they were given in a register that a copy took the place of. */
export interface SkippedNumbers {
  kind: string;
  year: number;
  from: number;
  to: number;
}

/** What the entries of `restore` say was skipped. */
export async function skippedNumbers(db: RegisterDatabase): Promise<SkippedNumbers[]> {
  const skipped: SkippedNumbers[] = [];
  for await (const entry of journalPages(db, ["restore"])) {
    for (const { kind, year, from, to } of recordsIn(detailsOf(entry)?.skipped)) {
      const isRange = typeof from === "number" && typeof to === "number";
      if (typeof kind !== "string" || typeof year !== "number" || !isRange) continue;
      skipped.push({ kind, year, from, to });
    }
  }
  return skipped;
}

/** What of a gap nothing explains. */
export function unexplained(
  gap: SkippedNumbers,
  skipped: readonly SkippedNumbers[],
): SkippedNumbers[] {
  return skipped
    .filter(({ kind, year }) => kind === gap.kind && year === gap.year)
    .reduce((left, range) => left.flatMap((part) => without(part, range)), [gap]);
}

function without(part: SkippedNumbers, { from, to }: SkippedNumbers): SkippedNumbers[] {
  const before = { ...part, to: Math.min(part.to, from - 1) };
  const after = { ...part, from: Math.max(part.from, to + 1) };
  if (to < part.from || from > part.to) return [part];
  return [before, after].filter((range) => range.from <= range.to);
}
