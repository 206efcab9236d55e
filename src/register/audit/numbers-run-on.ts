import { sql } from "kysely";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { AuditNotes } from "./audit-check.js";
import { type SkippedNumbers, skippedNumbers, unexplained } from "./skipped-numbers.js";

/** Numbers run from 1 in each kind and year, each given once, and the counters stand behind the last. */
export async function numbersRunOn(db: RegisterDatabase, notes: AuditNotes): Promise<number> {
  const skipped = await skippedNumbers(db);
  await reportBreaks(db, skipped, notes);
  await reportRepeated(db, notes);
  return reportCounters(db, skipped, notes);
}

interface Break {
  kind: string;
  year: number;
  sequence: number;
  previous: number;
  number: string;
}

async function reportBreaks(
  db: RegisterDatabase,
  skipped: readonly SkippedNumbers[],
  { report }: AuditNotes,
): Promise<void> {
  // Past every index, which may be what is damaged.
  const { rows } = await sql<Break>`
    select kind, year, sequence, previous, number from (
      select kind, year, sequence, number,
        lag(sequence, 1, 0) over (partition by kind, year order by sequence) as previous
      from documents not indexed)
    where sequence is not previous + 1 order by kind, year, sequence`.execute(db);
  for (const { kind, year, sequence, previous, number } of rows) {
    if (sequence <= previous) report("number-repeated", number, { number });
    const gap = { kind, year, from: previous + 1, to: sequence - 1 };
    if (gap.from > gap.to) continue;
    for (const part of unexplained(gap, skipped)) {
      report("numbers-missing", `${kind} ${year}: ${part.from}–${part.to}`, { ...part });
    }
  }
}

async function reportRepeated(db: RegisterDatabase, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select number from documents not indexed group by number having count(*) > 1`.execute(db);
  for (const { number } of rows) report("number-repeated", number, { number });
}

interface Counted {
  kind: string;
  year: number;
  /** Null where there is no counter. */
  next: number | null;
  /** Of the documents; 0 where there are none. */
  highest: number;
  documents: number;
}

/** @returns how many documents there are */
async function reportCounters(
  db: RegisterDatabase,
  skipped: readonly SkippedNumbers[],
  { report }: AuditNotes,
): Promise<number> {
  const { rows } = await sql<Counted>`
    with given as (
      select kind, year, max(sequence) as highest, count(*) as documents
      from documents not indexed group by kind, year)
    select given.kind, given.year, counters.next, given.highest, given.documents
    from given left join counters on counters.kind = given.kind and counters.year = given.year
    union all
    select kind, year, next, 0, 0 from counters
    where not exists (
      select 1 from given where given.kind = counters.kind and given.year = counters.year)
    order by 1, 2`.execute(db);
  for (const { kind, year, next, highest } of rows) {
    const passed = skipped
      .filter((range) => range.kind === kind && range.year === year)
      .map(({ to }) => to);
    const expected = Math.max(highest, ...passed) + 1;
    if (next === expected) continue;
    report("counter-differs", `${kind} ${year}`, { kind, year, next: next ?? "–", expected });
  }
  return rows.reduce((sum, { documents }) => sum + documents, 0);
}
